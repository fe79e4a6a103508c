import { EVIDENCE_KEY, evidenceShapes } from '../charts/evidence-marks.ts';
import { hedgeGlyph } from '../charts/hedge-glyph.ts';
import { INK } from '../charts/ink.ts';
import { type Form, isFade } from '../charts/shapes.ts';
import type { Figure } from '../domain/figures.ts';
import { HEDGE_IDS, HEDGES } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { sayIn } from '../i18n/say.ts';
import { SVG } from './chart-clean.ts';
import { paintOf } from './chart-paint.ts';
import { CAPTION, type Setting, textLine, widthOf } from './chart-text.ts';

/** A mark and what it stands for. Forms are drawn in a box of `width` × `height` px. */
type KeyItem = {
  readonly width: number;
  readonly height: number;
  readonly forms: readonly Form[];
  readonly words: string;
};

/** What a chart draws its figures as; `none` where its marks need no explaining. */
export type Marks = 'dots' | 'bars' | 'evidence' | 'none';

const evidenceKey = (lang: Lang): readonly KeyItem[] =>
  EVIDENCE_KEY.map(({ id, kind, hedged, asset }) => ({
    width: 16,
    height: 16,
    forms: evidenceShapes(kind, { hedged, asset, x: 8, y: 8, r: 5 }),
    words: sayIn(lang)(`panels.evidence.key.${id}`),
  }));

const hedgeKey = (
  figures: readonly Figure[],
  form: 'dot' | 'bar',
  lang: Lang,
): readonly KeyItem[] => {
  const used = HEDGE_IDS.filter((id) => figures.some(({ quantity }) => quantity.hedge === id));
  return used.map((hedge) => ({
    ...hedgeGlyph(hedge, form, INK.data),
    words: `${HEDGES[hedge].name[lang]} · ${exportsWords.sayIn(lang)(`chart.key.${hedge}`)}`,
  }));
};

/** The marks of a chart and what they stand for: of the hedges only those that its figures have. */
export const keyOf = (marks: Marks, figures: readonly Figure[], lang: Lang): readonly KeyItem[] => {
  if (marks === 'none') return [];
  if (marks === 'evidence') return evidenceKey(lang);
  return hedgeKey(figures, marks === 'dots' ? 'dot' : 'bar', lang);
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

const GEOMETRY: {
  readonly [Kind in Form['kind']]: (form: Extract<Form, { kind: Kind }>) => Attributes;
} = {
  rect: ({ x, y, width, height }) => ({ x, y, width, height }),
  circle: ({ x, y, r }) => ({ cx: x, cy: y, r }),
  polygon: ({ points }) => ({ points: points.join(' ') }),
  polyline: ({ points, dash }) => ({ points: points.join(' '), 'stroke-dasharray': dash?.join() }),
  line: ({ x1, y1, x2, y2, dash }) => ({ x1, y1, x2, y2, 'stroke-dasharray': dash?.join() }),
};

const make = ({ document }: Setting, name: string, attributes: Attributes): Element => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  return element;
};

const colorOf = ({ read }: Setting, value: string | undefined): string | undefined =>
  value && (paintOf(value, read)?.color ?? 'none');

const gradient = (setting: Setting, id: string, form: Form): Element[] => {
  if (!('fill' in form) || !isFade(form.fill)) return [];
  const { ink, left, right } = form.fill;
  const stop = (offset: number, opacity: number) =>
    make(setting, 'stop', { offset, 'stop-color': colorOf(setting, ink), 'stop-opacity': opacity });
  const element = make(setting, 'linearGradient', { id });
  element.append(stop(0, left), stop(1, right));
  return [element];
};

const shape = (setting: Setting, id: string, form: Form): Element => {
  const fill = 'fill' in form ? form.fill : 'none';
  const geometry = (GEOMETRY[form.kind] as (form: Form) => Attributes)(form);
  return make(setting, form.kind, {
    ...geometry,
    fill: isFade(fill) ? `url(#${id})` : colorOf(setting, fill),
    stroke: colorOf(setting, form.stroke),
    'stroke-width': form.thick,
  });
};

const mark = (setting: Setting, item: KeyItem, id: string, x: number, y: number): Element => {
  const group = make(setting, 'g', { transform: `translate(${x} ${y})` });
  for (const form of item.forms)
    group.append(...gradient(setting, id, form), shape(setting, id, form));
  return group;
};

const GAP = 10;
const BETWEEN = 26;
const ROW = 28;

/** The items of a key side by side, in as many rows as they need, from `y` down; and where they end. */
export const keyRows = (
  setting: Setting,
  items: readonly KeyItem[],
  { x, y, width }: { x: number; y: number; width: number },
): { readonly elements: Element[]; readonly end: number } => {
  const elements: Element[] = [];
  let left = x;
  let middle = y + ROW / 2;
  items.forEach((item, i) => {
    const wide = item.width + GAP + widthOf(item.words, CAPTION);
    if (left > x && left + wide > x + width) {
      left = x;
      middle += ROW;
    }
    elements.push(
      mark(setting, item, `key-${i}`, left, middle - item.height / 2),
      textLine(setting, CAPTION, left + item.width + GAP, middle + CAPTION.size * 0.36, item.words),
    );
    left += wide + BETWEEN;
  });
  return { elements, end: items.length ? middle + ROW / 2 : y };
};
