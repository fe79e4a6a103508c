/**
 * What may stand in an element, in the order of ISO/IEC 29500: names that one `/` parts stand in each other's place,
 * `*` may come again, `!` must be there. Only what our files use.
 */
const FILL = 'noFill/solidFill/gradFill';
const LINE = `${FILL} prstDash round headEnd tailEnd`;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `lvl${level}pPr`).join(' ');
const LOOK = `ln ${FILL} effectLst highlight latin ea cs`;
const PARAGRAPH = 'lnSpc spcBef spcAft buNone defRPr';
const FLAGS = 'showLegendKey showVal showCatName showSerName showPercent showBubbleSize';
const AXIS =
  'axId! scaling! delete axPos! majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses';
const FRAME = (own: string) => `cNvPr! ${own}! nvPr!`;
const BODY = 'bodyPr! lstStyle p*!';

const IN_A: Readonly<Record<string, string>> = {
  clrScheme:
    'dk1! lt1! dk2! lt2! accent1! accent2! accent3! accent4! accent5! accent6! hlink! folHlink!',
  fontScheme: 'majorFont! minorFont!',
  majorFont: 'latin! ea! cs! font*',
  minorFont: 'latin! ea! cs! font*',
  fmtScheme: 'fillStyleLst! lnStyleLst! effectStyleLst! bgFillStyleLst!',
  fillStyleLst: 'solidFill*!',
  bgFillStyleLst: 'solidFill*!',
  lnStyleLst: 'ln*!',
  effectStyleLst: 'effectStyle*!',
  effectStyle: 'effectLst!',
  theme: 'themeElements! objectDefaults extraClrSchemeLst',
  themeElements: 'clrScheme! fontScheme! fmtScheme!',
  bodyPr: 'noAutofit/normAutofit',
  br: 'rPr',
  r: 'rPr t!',
  fld: 'rPr pPr t',
  p: 'pPr r*/br*/fld* endParaRPr',
  pPr: PARAGRAPH,
  rPr: LOOK,
  defRPr: LOOK,
  defPPr: PARAGRAPH,
  lstStyle: LEVELS,
  custGeom: 'avLst gdLst ahLst cxnLst rect pathLst!',
  path: 'moveTo*/lnTo*/close',
  pathLst: 'path*',
  moveTo: 'pt!',
  lnTo: 'pt!',
  prstGeom: 'avLst',
  gradFill: 'gsLst lin',
  gsLst: 'gs*!',
  gs: 'schemeClr!',
  highlight: 'schemeClr!',
  solidFill: 'schemeClr!',
  schemeClr: 'lumMod lumOff alpha',
  ln: LINE,
  lnL: LINE,
  lnR: LINE,
  lnT: LINE,
  lnB: LINE,
  lnSpc: 'spcPct/spcPts',
  spcBef: 'spcPct/spcPts',
  graphic: 'graphicData!',
  graphicData: 'c:chart/tbl',
  tbl: 'tblPr tblGrid! tr*',
  tblPr: 'tableStyleId',
  tblGrid: 'gridCol*!',
  tr: 'tc*!',
  tc: 'txBody! tcPr',
  tcPr: `lnL lnR lnT lnB ${FILL}`,
  txBody: BODY,
  xfrm: 'off! ext! chOff chExt',
  extLst: 'ext*',
  ext: 'adec:decorative',
};

const IN_C: Readonly<Record<string, string>> = {
  chartSpace: 'date1904 lang roundedCorners chart! spPr txPr externalData',
  chart: 'title autoTitleDeleted plotArea! legend plotVisOnly dispBlanksAs',
  plotArea: 'layout barChart/scatterChart catAx*/valAx* spPr',
  layout: 'manualLayout',
  manualLayout: 'layoutTarget xMode yMode wMode hMode x y w h',
  barChart: 'barDir! grouping varyColors ser* dLbls gapWidth overlap axId*!',
  scatterChart: 'scatterStyle! varyColors ser* dLbls axId*!',
  'barChart ser': 'idx! order! tx spPr invertIfNegative dPt* dLbls errBars cat val',
  'scatterChart ser': 'idx! order! tx spPr marker dPt* dLbls errBars* xVal yVal smooth extLst',
  tx: 'strRef/rich/v',
  rich: `a:bodyPr! a:lstStyle a:p*!`,
  txPr: `a:bodyPr! a:lstStyle a:p*!`,
  spPr: 'a:noFill/a:solidFill/a:gradFill a:ln',
  marker: 'symbol size spPr',
  dLbls: `dLbl* numFmt spPr txPr dLblPos ${FLAGS} extLst`,
  dLbl: `idx! delete/layout tx numFmt spPr txPr dLblPos ${FLAGS} extLst`,
  errBars: 'errDir errBarType! errValType! noEndCap plus minus val spPr',
  cat: 'strRef!',
  val: 'numRef!',
  xVal: 'numRef!',
  yVal: 'numRef!',
  strRef: 'f! strCache',
  numRef: 'f! numCache',
  strCache: 'ptCount pt*',
  numCache: 'formatCode ptCount pt*',
  pt: 'v!',
  scaling: 'logBase orientation max min',
  majorGridlines: 'spPr',
  catAx: `${AXIS} auto lblAlgn lblOffset noMultiLvlLbl`,
  valAx: `${AXIS} crossBetween majorUnit`,
  externalData: 'autoUpdate',
  extLst: 'ext*',
  ext: 'c15:dlblFieldTable/c15:datalabelsRange c15:showDataLabelsRange c15:showLeaderLines',
};

const IN_P: Readonly<Record<string, string>> = {
  presentation: 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz! defaultTextStyle',
  sldMasterIdLst: 'sldMasterId*',
  notesMasterIdLst: 'notesMasterId',
  sldIdLst: 'sldId*',
  sldLayoutIdLst: 'sldLayoutId*',
  defaultTextStyle: `a:defPPr ${LEVELS.replace(/lvl/g, 'a:lvl')}`,
  sld: 'cSld! clrMapOvr',
  sldLayout: 'cSld! clrMapOvr',
  sldMaster: 'cSld! clrMap! sldLayoutIdLst hf txStyles',
  notes: 'cSld! clrMapOvr',
  notesMaster: 'cSld! clrMap! hf notesStyle',
  txStyles: 'titleStyle bodyStyle otherStyle',
  titleStyle: LEVELS.replace(/lvl/g, 'a:lvl'),
  bodyStyle: LEVELS.replace(/lvl/g, 'a:lvl'),
  otherStyle: LEVELS.replace(/lvl/g, 'a:lvl'),
  notesStyle: LEVELS.replace(/lvl/g, 'a:lvl'),
  cSld: 'bg spTree!',
  bg: 'bgPr!',
  bgPr: 'a:solidFill! a:effectLst',
  clrMapOvr: 'a:masterClrMapping!',
  spTree: 'nvGrpSpPr! grpSpPr! sp*/grpSp*/graphicFrame*/cxnSp*',
  grpSp: 'nvGrpSpPr! grpSpPr! sp*/grpSp*/graphicFrame*/cxnSp*',
  grpSpPr: 'a:xfrm',
  sp: 'nvSpPr! spPr! txBody',
  cxnSp: 'nvCxnSpPr! spPr!',
  graphicFrame: 'nvGraphicFramePr! xfrm! a:graphic!',
  nvSpPr: FRAME('cNvSpPr'),
  nvCxnSpPr: FRAME('cNvCxnSpPr'),
  nvGrpSpPr: FRAME('cNvGrpSpPr'),
  nvGraphicFramePr: FRAME('cNvGraphicFramePr'),
  cNvPr: 'a:extLst',
  cNvSpPr: 'a:spLocks',
  cNvGraphicFramePr: 'a:graphicFrameLocks',
  nvPr: 'ph',
  spPr: 'a:xfrm a:prstGeom/a:custGeom a:noFill/a:solidFill/a:gradFill a:ln',
  txBody: 'a:bodyPr! a:lstStyle a:p*!',
  xfrm: 'a:off! a:ext!',
};

const SCHEMAS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: IN_A,
  c: IN_C,
  p: IN_P,
};

/** A colour of the theme holds a colour, and a level of text what any paragraph has. */
const sequenceOf = (prefix: string, name: string, parent: string): string | undefined => {
  if (prefix === 'a' && /^lvl\dpPr$/.test(name)) return PARAGRAPH;
  if (prefix === 'a' && /^(dk|lt|accent)\d$|[lL]ink$/.test(name)) return 'srgbClr!';
  const schema = SCHEMAS[prefix];
  return schema?.[`${parent} ${name}`] ?? schema?.[name];
};

type Step = { readonly names: ReadonlyMap<string, boolean>; readonly isAsked: boolean };

const stepsOf = (sequence: string, prefix: string): readonly Step[] =>
  sequence.split(' ').map((step) => ({
    isAsked: step.endsWith('!'),
    names: new Map(
      step
        .replace('!', '')
        .split('/')
        .map((one) => [
          (one.includes(':') ? one : `${prefix}:${one}`).replace('*', ''),
          one.endsWith('*'),
        ]),
    ),
  }));

const faultIn = (names: readonly string[], steps: readonly Step[]): string | undefined => {
  let at = 0;
  const met = new Set<number>();
  for (const name of names) {
    const next = steps.findIndex((step, index) => index >= at && step.names.has(name));
    if (next < 0) return `${name} out of place`;
    if (met.has(next) && !steps[next]?.names.get(name)) return `${name} twice`;
    met.add(next);
    at = next;
  }
  const lost = steps.find(({ isAsked }, index) => isAsked && !met.has(index));
  return lost && `${[...lost.names.keys()].join('/')} missing`;
};

/** What is wrong with the children of an element and of all within it, each fault with where it is. */
export const faultsOf = (element: Element): readonly string[] => {
  const children = Array.from(element.children);
  const [prefix = '', name = ''] = element.tagName.split(':');
  const parent = element.parentElement?.tagName.split(':')[1] ?? '';
  const within = children.flatMap(faultsOf);
  if (!(prefix in SCHEMAS)) return within;
  const sequence = sequenceOf(prefix, name, parent);
  if (children.length && sequence === undefined) return [`${element.tagName} unknown`, ...within];
  const fault =
    sequence &&
    faultIn(
      children.map(({ tagName }) => tagName),
      stepsOf(sequence, prefix),
    );
  const isEmpty = children.length === 0 && (prefix === 'c' || !sequence?.includes('!'));
  return fault && !isEmpty ? [`${parent} > ${element.tagName}: ${fault}`, ...within] : within;
};
