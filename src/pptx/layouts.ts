import type { Lang } from '../domain/lang.ts';
import { type PptxWords, pptxWords } from '../i18n/rooms/pptx.ts';
import type { Frame } from './frame.ts';
import { type Holder, holder, type Look } from './holder.ts';
import { countIds, type Drawn, rule } from './shape.ts';
import { SLIDE_NS, tag } from './xml.ts';

/** The layouts from which slides take the places of their words. */
export const LAYOUTS = ['opening', 'content', 'figures', 'chart', 'measure', 'table'] as const;
export type LayoutId = (typeof LAYOUTS)[number];

/** The numbers by which slides and layouts know a placeholder. */
export const IDX = {
  content: 1,
  subtitle: 10,
  caution: 11,
  passage: 12,
  passageName: 13,
  source: 14,
  number: 15,
} as const;

const SUBTITLE: Look = { size: 32, tone: 'ink2', leading: 95 };
const SMALL: Look = { size: 28, tone: 'ink2', leading: 95 };
const PASSAGE: Look = { size: 36, leading: 130, isDocument: true };
/** The list's own title, in the voice of the document. */
const DOCUMENT_TITLE: Look = { size: 88, bold: true, leading: 95, isDocument: true };

type Words = (key: keyof PptxWords['holders']) => string;

/** Title, source and number, which every layout has where the master has them. */
export const common = (frame: Frame, t: Words): readonly Holder[] => [
  {
    name: t('title'),
    type: 'title',
    box: frame.title,
    anchor: 'b',
    prompt: t('title'),
    shrinks: true,
  },
  ...feet(frame, t),
];

const feet = (frame: Frame, t: Words): readonly Holder[] => [
  {
    name: t('source'),
    type: 'ftr',
    idx: IDX.source,
    box: frame.source,
    anchor: 'ctr',
    look: { size: 28, tone: 'ink2', leading: 85 },
    prompt: t('source'),
  },
  {
    name: t('number'),
    type: 'sldNum',
    idx: IDX.number,
    box: frame.number,
    anchor: 'ctr',
    look: { size: 28, bold: true, align: 'r' },
    prompt: '',
  },
];

const subtitle = (frame: Frame, t: Words): Holder => ({
  name: t('subtitle'),
  type: 'body',
  idx: IDX.subtitle,
  box: frame.subtitle,
  anchor: 't',
  look: SUBTITLE,
  prompt: t('subtitle'),
  shrinks: true,
});

const heavy = (frame: Frame, x = frame.x, width = frame.content): Drawn =>
  rule('Rule', { x, y: frame.ruleY, width, height: 0 }, 'ink', 4);

type Plan = { readonly holders: readonly Holder[]; readonly drawn?: readonly Drawn[] };

const opening = (frame: Frame, t: Words): Plan => {
  const { kicker, title, order } = frame.opening;
  return {
    holders: [
      {
        name: t('title'),
        type: 'ctrTitle',
        box: title,
        anchor: 'b',
        look: DOCUMENT_TITLE,
        prompt: t('title'),
        shrinks: true,
      },
      {
        ...subtitle(frame, t),
        box: kicker,
        look: { size: 36, tone: 'ink2' },
      },
      {
        name: t('caution'),
        type: 'body',
        idx: IDX.caution,
        box: order,
        anchor: 't',
        look: { size: 36, leading: 110 },
        prompt: t('caution'),
      },
      ...feet(frame, t),
    ],
    drawn: [
      rule('Rule', { ...title, y: 516, height: 0 }, 'ink', 4),
      rule('Mark', { x: frame.x, y: order.y, width: 0, height: 56 }, 'ink', 6),
    ],
  };
};

const content = (frame: Frame, t: Words): Plan => ({
  holders: [
    ...common(frame, t),
    subtitle(frame, t),
    {
      name: t('content'),
      type: 'obj',
      idx: IDX.content,
      box: { ...frame.body, y: frame.body.y + 16, height: frame.body.height - 16 },
      anchor: 't',
      prompt: t('content'),
      shrinks: true,
    },
  ],
  drawn: [heavy(frame)],
});

const plain = (frame: Frame, t: Words): Plan => ({
  holders: [...common(frame, t), subtitle(frame, t)],
  drawn: [heavy(frame)],
});

const chart = (frame: Frame, t: Words): Plan => ({
  holders: [
    ...common(frame, t),
    subtitle(frame, t),
    {
      name: t('caution'),
      type: 'body',
      idx: IDX.caution,
      box: frame.caution,
      anchor: 'b',
      look: SMALL,
      prompt: t('caution'),
      shrinks: true,
    },
  ],
});

const measure = (frame: Frame, t: Words): Plan => {
  const [left, right] = frame.columns;
  return {
    holders: [
      ...common(frame, t),
      subtitle(frame, t),
      {
        name: t('passageName'),
        type: 'body',
        idx: IDX.passageName,
        box: { ...right, height: 44 },
        anchor: 'b',
        look: SMALL,
        prompt: t('passageName'),
      },
      {
        name: t('passage'),
        type: 'body',
        idx: IDX.passage,
        box: { ...right, y: right.y + 60, height: right.height - 60 },
        anchor: 't',
        look: PASSAGE,
        prompt: t('passage'),
        shrinks: true,
      },
    ],
    drawn: [heavy(frame, left.x, left.width), heavy(frame, right.x, right.width)],
  };
};

const PLANS: Readonly<Record<LayoutId, (frame: Frame, t: Words) => Plan>> = {
  opening,
  content,
  figures: plain,
  chart,
  measure,
  table: plain,
};

const TYPES: Readonly<Partial<Record<LayoutId, string>>> = { opening: 'title', content: 'obj' };

/** Shapes in a tree, as slides, layouts and masters have them. */
export const shapeTree = (drawn: readonly Drawn[]): string => {
  const ids = countIds();
  return tag(
    'p:spTree',
    {},
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    ...drawn.map((one) => one(ids)),
  );
};

/** The words of the placeholders in a language. */
export const holderWords = (lang: Lang): Words => {
  const t = pptxWords.sayIn(lang);
  return (key) => t(`holders.${key}`);
};

/** A layout as the XML of its part, without what it is related to. */
export const layoutXml = (id: LayoutId, frame: Frame, lang: Lang): string => {
  const { holders, drawn = [] } = PLANS[id](frame, holderWords(lang));
  const shapes = [...drawn, ...holders.map((one) => holder(one, lang))];
  return tag(
    'p:sldLayout',
    { ...SLIDE_NS, type: TYPES[id], preserve: 1, userDrawn: TYPES[id] ? undefined : 1 },
    tag('p:cSld', { name: pptxWords.sayIn(lang)(`layouts.${id}`) }, shapeTree(shapes)),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );
};
