import type { Lang } from '../domain/lang.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { line, NO_FILL, points, solid, type Tone } from './paint.ts';
import { langTags } from './text.ts';
import { NS, tag, val, words } from './xml.ts';

/** A native chart: its part without relations, the workbook that "Edit data" opens, and words for those who do not see it. */
export type ChartMade = { readonly xml: string; readonly sheet: Sheet; readonly descr: string };

/** The relation of a chart to its workbook. */
export const BOOK_ID = 'rId1';

export const spPr = (fill: string, ln: string): string => tag('c:spPr', {}, fill, ln);
export const BARE = spPr(NO_FILL, line({}));

type Look = { readonly size: number; readonly bold?: boolean; readonly tone?: Tone };

const runLook = (name: string, { size, bold, tone = 'ink' }: Look): string =>
  tag(
    name,
    { sz: points(size), b: Number(bold ?? false) },
    solid(tone),
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
  );

/** How text of a chart looks. */
export const txPr = (look: Look, lang: Lang): string =>
  tag(
    'c:txPr',
    {},
    '<a:bodyPr wrap="none"/><a:lstStyle/>',
    tag(
      'a:p',
      {},
      tag('a:pPr', {}, runLook('a:defRPr', look)),
      tag('a:endParaRPr', langTags(lang)),
    ),
  );

const column = (at: number): string => String.fromCharCode(65 + at);
const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Where cells of a sheet stand, as formulas name them. Rows count from 0, below the heads. */
export const cells = (sheet: Sheet, at: number, from = 0, to = sheet.rows.length - 1): string =>
  `${quoted(sheet.name)}!$${column(at)}$${from + 2}:$${column(at)}$${to + 2}`;
const head = (sheet: Sheet, at: number): string => `${quoted(sheet.name)}!$${column(at)}$1`;

type Cache = readonly (string | number | null)[];

const pointsXml = (values: Cache): string =>
  val('c:ptCount', values.length) +
  values
    .map((value, idx) =>
      value === null ? '' : tag('c:pt', { idx }, tag('c:v', {}, words(String(value)))),
    )
    .join('');

export const strRef = (formula: string, values: Cache): string =>
  tag('c:strRef', {}, tag('c:f', {}, words(formula)), tag('c:strCache', {}, pointsXml(values)));

export const numRef = (formula: string, values: Cache): string =>
  tag(
    'c:numRef',
    {},
    tag('c:f', {}, words(formula)),
    tag('c:numCache', {}, '<c:formatCode>General</c:formatCode>', pointsXml(values)),
  );

/** The beginning of a series, named by the head of its column. */
export const seriesHead = (sheet: Sheet, at: number, column: number): string =>
  val('c:idx', at) +
  val('c:order', at) +
  tag('c:tx', {}, strRef(head(sheet, column), [sheet.heads[column] ?? '']));

const FLAGS = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent'] as const;
type Flag = (typeof FLAGS)[number];

export const flags = (...shown: readonly Flag[]): string =>
  FLAGS.map((flag) => val(`c:${flag}`, Number(shown.includes(flag)))).join('') +
  val('c:showBubbleSize', 0);

export type ErrorBars = {
  readonly dir?: 'x' | 'y';
  readonly type: 'plus' | 'minus';
  readonly by: 'fixedVal' | 'percentage';
  readonly value: number;
  readonly look: string;
};

/** How far past its value a mark runs. */
export const errBars = ({ dir, type, by, value, look }: ErrorBars): string =>
  tag(
    'c:errBars',
    {},
    dir ? val('c:errDir', dir) : '',
    val('c:errBarType', type),
    val('c:errValType', by),
    val('c:noEndCap', 1),
    val('c:val', value),
    spPr(NO_FILL, look),
  );

type Axis = {
  readonly id: number;
  readonly cross: number;
  readonly min?: number;
  readonly max?: number;
  readonly isLog?: boolean;
  readonly isReversed?: boolean;
  readonly isHidden?: boolean;
  readonly pos: 'l' | 'b';
  readonly lines?: string;
  readonly format?: string;
  readonly ticks?: 'out' | 'none';
  readonly labels: 'nextTo' | 'low' | 'none';
  readonly look?: string;
  readonly text?: string;
  readonly crosses: 'autoZero' | 'max' | 'min';
  readonly step?: number;
};

const axisBody = (axis: Axis): string =>
  val('c:axId', axis.id) +
  tag(
    'c:scaling',
    {},
    axis.isLog ? val('c:logBase', 10) : '',
    val('c:orientation', axis.isReversed ? 'maxMin' : 'minMax'),
    axis.max === undefined ? '' : val('c:max', axis.max),
    axis.min === undefined ? '' : val('c:min', axis.min),
  ) +
  val('c:delete', Number(axis.isHidden ?? false)) +
  val('c:axPos', axis.pos) +
  (axis.lines ? tag('c:majorGridlines', {}, tag('c:spPr', {}, axis.lines)) : '') +
  tag('c:numFmt', { formatCode: axis.format ?? 'General', sourceLinked: 0 }) +
  val('c:majorTickMark', axis.ticks ?? 'none') +
  val('c:minorTickMark', 'none') +
  val('c:tickLblPos', axis.labels) +
  spPr(NO_FILL, axis.look ?? line({})) +
  (axis.text ?? '') +
  val('c:crossAx', axis.cross) +
  val('c:crosses', axis.crosses);

export const valueAxis = (axis: Axis): string =>
  tag(
    'c:valAx',
    {},
    axisBody(axis),
    val('c:crossBetween', axis.pos === 'b' && axis.cross === 1 ? 'between' : 'midCat'),
    axis.step ? val('c:majorUnit', axis.step) : '',
  );

export const categoryAxis = (axis: Axis): string =>
  tag(
    'c:catAx',
    {},
    axisBody(axis),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  );

/** The plot within its frame, in shares of the frame. */
export type Inner = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** The size of a frame and the plot in it, px. */
export type Plot = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export const innerOf = ({ width, height, left, top, right, bottom }: Plot): Inner => ({
  x: left / width,
  y: top / height,
  w: (width - left - right) / width,
  h: (height - top - bottom) / height,
});

const layout = ({ x, y, w, h }: Inner): string =>
  tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      val('c:layoutTarget', 'inner'),
      val('c:xMode', 'edge'),
      val('c:yMode', 'edge'),
      ...Object.entries({ x, y, w, h }).map(([key, share]) =>
        val(`c:${key}`, Math.round(share * 1e5) / 1e5),
      ),
    ),
  );

type Space = { readonly lang: Lang; readonly inner: Inner; readonly plots: readonly string[] };

/** A whole chart part: nothing but its plot, on no ground of its own. */
export const chartSpace = ({ lang, inner, plots }: Space): string =>
  tag(
    'c:chartSpace',
    { 'xmlns:c': NS.c, 'xmlns:a': NS.a, 'xmlns:r': NS.r },
    val('c:date1904', 0),
    val('c:lang', langTags(lang).lang),
    val('c:roundedCorners', 0),
    tag(
      'c:chart',
      {},
      val('c:autoTitleDeleted', 1),
      tag('c:plotArea', {}, layout(inner), ...plots, BARE),
      val('c:plotVisOnly', 1),
      val('c:dispBlanksAs', 'gap'),
    ),
    BARE,
    txPr({ size: 28 }, lang),
    tag('c:externalData', { 'r:id': BOOK_ID }, val('c:autoUpdate', 0)),
  );
