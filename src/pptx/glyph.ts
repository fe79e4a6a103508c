import { type Glyph, hedgeGlyph } from '../charts/hedge-glyph.ts';
import { INK, type Ink } from '../charts/ink.ts';
import { type Fill, type Form, isFade } from '../charts/shapes.ts';
import { HEDGES, type Hedge } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { emu, fading, line, NO_FILL, solid, type Tone } from './paint.ts';
import { type Box, type Drawn, type Ids, nonVisual, transform } from './shape.ts';
import { tag } from './xml.ts';

const TONES: ReadonlyMap<Ink, Tone> = new Map([
  [INK.paper, 'paper'],
  [INK.ink, 'ink'],
  [INK.ink2, 'ink2'],
  [INK.ink3, 'ink3'],
  [INK.rule, 'ink'],
  [INK.hair, 'hair'],
  [INK.hair2, 'hair2'],
  [INK.data, 'data'],
  [INK.dataTint, 'dataTint'],
  [INK.dataLine, 'dataLine'],
  [INK.rise, 'rise'],
]);

const toneOf = (ink: Ink): Tone => TONES.get(ink) ?? 'ink';

const fillXml = (fill: Fill): string => {
  if (isFade(fill)) return fading(toneOf(fill.ink), fill.left, fill.right);
  return fill === 'none' || fill === 'transparent' ? NO_FILL : solid(toneOf(fill));
};

type Points = readonly (readonly [number, number])[];

const boxOf = (points: Points): Box => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Points as a path of DrawingML, in a box of their own. */
const pathXml = (points: Points, isClosed: boolean): string => {
  const box = boxOf(points);
  const steps = points.map(([x, y], at) =>
    tag(
      at === 0 ? 'a:moveTo' : 'a:lnTo',
      {},
      tag('a:pt', { x: emu(x - box.x), y: emu(y - box.y) }),
    ),
  );
  return tag(
    'a:custGeom',
    {},
    '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>',
    tag('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    tag(
      'a:pathLst',
      {},
      tag(
        'a:path',
        { w: emu(box.width), h: emu(box.height), fill: isClosed ? undefined : 'none' },
        ...steps,
        isClosed ? '<a:close/>' : '',
      ),
    ),
  );
};

const preset = (prst: string): string => tag('a:prstGeom', { prst }, '<a:avLst/>');

type Painted = { readonly box: Box; readonly geometry: string; readonly fill: string };

const painted = (form: Form): Painted => {
  if (form.kind === 'rect')
    return { box: form, geometry: preset('rect'), fill: fillXml(form.fill) };
  if (form.kind === 'circle') {
    const { x, y, r } = form;
    const box = { x: x - r, y: y - r, width: r * 2, height: r * 2 };
    return { box, geometry: preset('ellipse'), fill: fillXml(form.fill) };
  }
  const points: Points =
    form.kind === 'line'
      ? [
          [form.x1, form.y1],
          [form.x2, form.y2],
        ]
      : form.points;
  const isClosed = form.kind === 'polygon';
  return {
    box: boxOf(points),
    geometry: pathXml(points, isClosed),
    fill: isClosed ? fillXml(form.fill) : NO_FILL,
  };
};

const outline = (form: Form, scale: number): string => {
  if (form.stroke === undefined) return line({});
  const dash = 'dash' in form && form.dash ? 'sysDash' : undefined;
  return line({ tone: toneOf(form.stroke), thick: (form.thick ?? 1) * scale, dash, flat: true });
};

/** One shape of our charts as a shape of Office; lines are `scale` times as thick as they are drawn. */
const formXml = (form: Form, scale: number, ids: Ids): string => {
  const { box, geometry, fill } = painted(form);
  return tag(
    'p:sp',
    {},
    tag('p:nvSpPr', {}, nonVisual(ids(), form.kind), '<p:cNvSpPr/>', '<p:nvPr/>'),
    tag('p:spPr', {}, transform(box), geometry, fill, outline(form, scale)),
  );
};

/** Shapes as one group that is moved and sized together, `width` px wide, with words for those who do not see it. */
const group =
  (name: string, descr: string, { width, height, forms }: Glyph, to: Box): Drawn =>
  (ids) => {
    const id = ids();
    return tag(
      'p:grpSp',
      {},
      tag('p:nvGrpSpPr', {}, nonVisual(id, name, descr), '<p:cNvGrpSpPr/>', '<p:nvPr/>'),
      tag(
        'p:grpSpPr',
        {},
        tag(
          'a:xfrm',
          {},
          tag('a:off', { x: emu(to.x), y: emu(to.y) }),
          tag('a:ext', { cx: emu(to.width), cy: emu(to.height) }),
          tag('a:chOff', { x: 0, y: 0 }),
          tag('a:chExt', { cx: emu(width), cy: emu(height) }),
        ),
      ),
      ...forms.map((form) => formXml(form, to.width / width, ids)),
    );
  };

/** The hedge of a value as a drawing of `width` px from a place. */
export const glyph = (
  { hedge, tone }: { readonly hedge: Hedge; readonly tone: 'data' | 'rise' },
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  lang: Lang,
): Drawn => {
  const drawing = hedgeGlyph(hedge, 'dot', INK[tone]);
  const height = (drawing.height * width) / drawing.width;
  return group('Hedge', HEDGES[hedge].name[lang], drawing, { x, y, width, height });
};
