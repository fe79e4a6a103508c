import type { Lang } from '../domain/lang.ts';
import { emu, line, NO_FILL, type Tone } from './paint.ts';
import { type Paragraph, paragraphXml } from './text.ts';
import { tag } from './xml.ts';

/** A place on a slide, px of the stage. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Numbers for shapes: each is used once on its slide. */
export type Ids = () => number;
/** A shape waiting for its numbers. */
export type Drawn = (ids: Ids) => string;

export const countIds = (): Ids => {
  let last = 1;
  return () => ++last;
};

export const transform = ({ x, y, width, height }: Box, name = 'a:xfrm'): string =>
  tag(
    name,
    {},
    tag('a:off', { x: emu(x), y: emu(y) }),
    tag('a:ext', { cx: emu(width), cy: emu(height) }),
  );

/** Says that a shape is for the eye only, so that nobody is read a line and no checker asks for its description. */
const DECORATIVE = tag(
  'a:extLst',
  {},
  tag(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    tag('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);
const decorative = (id: number, name: string): string => tag('p:cNvPr', { id, name }, DECORATIVE);

export const nonVisual = (id: number, name: string, descr?: string): string =>
  tag('p:cNvPr', { id, name, descr });

export type Anchor = 't' | 'ctr' | 'b';

const BARE = { lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0 } as const;

/** `levels` are what its paragraphs look like where neither they nor their layout say it. */
export const textBody = (
  paragraphs: readonly Paragraph[],
  lang: Lang,
  body: string,
  levels = '',
): string =>
  tag(
    'p:txBody',
    {},
    body,
    tag('a:lstStyle', {}, levels),
    ...paragraphs.map((paragraph) => paragraphXml(paragraph, lang)),
  );

type TextBox = {
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: Anchor;
  /** One line that never breaks. */
  readonly isLine?: boolean;
};

/** Words of ours that no placeholder of the layout holds. */
export const textBox =
  ({ name, box, paragraphs, anchor = 't', isLine }: TextBox, lang: Lang): Drawn =>
  (ids) =>
    tag(
      'p:sp',
      {},
      tag('p:nvSpPr', {}, nonVisual(ids(), name), tag('p:cNvSpPr', { txBox: 1 }), '<p:nvPr/>'),
      tag('p:spPr', {}, transform(box), tag('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'), NO_FILL),
      textBody(
        paragraphs,
        lang,
        tag('a:bodyPr', { ...BARE, wrap: isLine ? 'none' : 'square', anchor }, '<a:noAutofit/>'),
      ),
    );

type Held = {
  readonly name: string;
  readonly type: 'title' | 'ctrTitle' | 'body' | 'ftr' | 'sldNum';
  readonly idx?: number;
  /** Only where it stands elsewhere than the layout says. */
  readonly box?: Box;
  readonly paragraphs: readonly Paragraph[];
};

/** Words in a placeholder of the layout, from which they have their place and their look. */
export const held =
  ({ name, type, idx, box, paragraphs }: Held, lang: Lang): Drawn =>
  (ids) =>
    tag(
      'p:sp',
      {},
      tag(
        'p:nvSpPr',
        {},
        nonVisual(ids(), name),
        tag('p:cNvSpPr', {}, tag('a:spLocks', { noGrp: 1 })),
        tag('p:nvPr', {}, tag('p:ph', { type, ...sizeOf(type), idx })),
      ),
      tag('p:spPr', {}, box ? transform(box) : ''),
      textBody(paragraphs, lang, '<a:bodyPr/>'),
    );

/** Feet are quarter-size placeholders, as every master has them. */
export const sizeOf = (type: string): { readonly sz?: string } =>
  type === 'ftr' || type === 'sldNum' ? { sz: 'quarter' } : {};

/** A straight line, for rules and hairlines. */
export const rule =
  (name: string, { x, y, width, height }: Box, tone: Tone, thick: number): Drawn =>
  (ids) =>
    tag(
      'p:cxnSp',
      {},
      tag('p:nvCxnSpPr', {}, decorative(ids(), name), '<p:cNvCxnSpPr/>', '<p:nvPr/>'),
      tag(
        'p:spPr',
        {},
        transform({ x, y, width, height }),
        tag('a:prstGeom', { prst: 'line' }, '<a:avLst/>'),
        line({ tone, thick, flat: true }),
      ),
    );

export const hairline = (x: number, y: number, width: number): Drawn =>
  rule('Hairline', { x, y, width, height: 0 }, 'hair', 2);
