import type { ChoiceKey } from '../domain/choice.ts';
import type { ChartContext, Mark } from './context.ts';
import { INK, type Ink, SIZE, type Weight } from './ink.ts';
import type { Shape, Words } from './shapes.ts';
import { chartText, textWidth, wrapText } from './text.ts';

/** Below this inner width a chart sets its words above its marks. */
const COMPACT = 560;
export const isCompact = ({ width }: ChartContext): boolean => width < COMPACT;

/** How a mark stands to what the reader has chosen: it is that itself, or belongs to it, or to nothing of it. */
export type State = 'plain' | 'lit' | 'linked' | 'dim';

/** A panel that holds nothing of the selection is not dimmed: dimming helps to find, it must not hide. */
export function stateOf(
  keys: readonly ChoiceKey[],
  panel: readonly ChoiceKey[],
  ctx: ChartContext,
): State {
  const lit = keys.filter((key) => ctx.lit.has(key));
  if (lit.length > 0) return lit.every((key) => ctx.linked?.has(key)) ? 'linked' : 'lit';
  return panel.some((key) => ctx.lit.has(key)) ? 'dim' : 'plain';
}

/** How the ring, bracket or badge looks of what belongs to a choice. */
const LINKED = { fill: 'none', stroke: INK.sel, thick: 1.2, dash: [3, 2.5] } as const;

type Tones = { readonly numeral: Ink; readonly label: Ink; readonly unit: Ink };

/** The ink of the words beside a mark, by its state. */
export const TONES: Readonly<Record<State, Tones>> = {
  plain: { numeral: INK.ink, label: INK.ink, unit: INK.ink2 },
  lit: { numeral: INK.ink, label: INK.ink, unit: INK.ink2 },
  linked: { numeral: INK.ink, label: INK.ink, unit: INK.ink2 },
  dim: { numeral: INK.ink2, label: INK.ink3, unit: INK.ink3 },
};

/** The colour of a mark by its state; a selected mark keeps its own, only what is not selected pales. */
export const inkOf = (state: State, ink: Ink): Ink => (state === 'dim' ? INK.dim : ink);

/** Height and least width of the square that holds the number of a measure. */
export const BADGE = 18;
/** From the left edge of the badge to the words beside it. */
export const BADGE_STEP = 26;

/** The number of a measure in its square; filled when the mark is chosen, with a broken edge when it is linked. */
export function badge(measure: number, x: number, y: number, state: State): Shape[] {
  const lit = state === 'lit';
  const linked = state === 'linked';
  const width = Math.max(BADGE, textWidth(String(measure), SIZE.badge, 600) + 6);
  return [
    {
      kind: 'rect',
      x,
      y,
      width,
      height: BADGE,
      fill: lit ? INK.sel : 'none',
      stroke: lit || linked ? INK.sel : INK.hair2,
      dash: linked ? LINKED.dash : undefined,
    },
    {
      kind: 'text',
      x: x + width / 2,
      y: y + 13.5,
      text: String(measure),
      size: SIZE.badge,
      weight: 600,
      ink: lit ? INK.onSel : INK.ink2,
      anchor: 'center',
    },
  ];
}

type LineStyle = { readonly size: number; readonly weight: Weight; readonly leading: number };

const LABEL: LineStyle = { size: SIZE.label, weight: 600, leading: 20 };
const NOTE: LineStyle = { size: SIZE.note, weight: 400, leading: 17 };

/** A label with its note, broken into the lines that fit. */
export type Legend = {
  readonly label: readonly string[];
  readonly note: readonly string[];
  readonly height: number;
};

/** A label keeps its line even if nothing of it can be shown. */
const labelHeight = (lines: readonly string[]) => Math.max(1, lines.length) * LABEL.leading;

/** Label and note of a mark in lines no wider than `room` px. */
export function legendOf({ label, note }: Pick<Mark, 'label' | 'note'>, room: number): Legend {
  const labels = wrapText(chartText(label), room, LABEL.size, LABEL.weight);
  const notes = wrapText(chartText(note), room, NOTE.size, NOTE.weight);
  const height = labelHeight(labels) + notes.length * NOTE.leading;
  return { label: labels, note: notes, height };
}

const block = (
  lines: readonly string[],
  x: number,
  y: number,
  style: LineStyle,
  ink: Ink,
): Words[] =>
  lines.map((text, at) => ({
    kind: 'text',
    x,
    y: y + at * style.leading,
    text,
    size: style.size,
    weight: style.weight,
    ink,
  }));

/** The lines of a legend; `y` is the top of its box. */
export const legendShapes = (legend: Legend, x: number, y: number, state: State): Words[] => [
  ...block(legend.label, x, y + 15, LABEL, TONES[state].label),
  ...block(legend.note, x, y + labelHeight(legend.label) + 13, NOTE, INK.ink3),
];

/** A line of small words in the ink of notes. */
export const noteShape = (
  text: string,
  x: number,
  y: number,
  anchor: Words['anchor'] = 'left',
): Words => ({
  kind: 'text',
  x,
  y,
  text: chartText(text),
  size: NOTE.size,
  weight: 400,
  ink: INK.ink3,
  anchor,
});

/** The whole row answers to the pointer; while it does, hairlines stand above and below it. */
export const hitRow = (x: number, y: number, width: number, height: number): Shape[] => [
  { kind: 'rect', x, y, width, height, fill: 'transparent' },
  ...[y, y + height].map(
    (edge): Shape => ({
      kind: 'line',
      x1: x,
      y1: edge,
      x2: x + width,
      y2: edge,
      stroke: INK.hair2,
      thick: 1,
      hover: true,
    }),
  ),
];

/** The ring or bracket around a mark: strong for what is chosen, thin and broken for what belongs to it. */
const outlineOf = (state: State) => {
  if (state === 'lit') return { fill: 'none', stroke: INK.sel, thick: 2 } as const;
  return state === 'linked' ? LINKED : null;
};

/** The selection ring around a dot of radius `r`; `gap` is the room between the two. */
export function selectionRing(x: number, y: number, r: number, state: State, gap = 6): Shape[] {
  const outline = outlineOf(state);
  return outline ? [{ kind: 'circle', x, y, r: r + gap, ...outline }] : [];
}

/** The selection bracket around a bar or a part: 5 px off on every side, and never outside the chart. */
export function selectionBracket(
  [x0, x1]: readonly [from: number, to: number],
  y: number,
  height: number,
  chartWidth: number,
  state: State,
): Shape[] {
  const outline = outlineOf(state);
  if (!outline) return [];
  const x = Math.max(1, Math.min(x0, x1) - 5);
  const end = Math.min(chartWidth - 1, Math.max(x0, x1) + 5);
  return [
    { kind: 'rect', x, y: y - height / 2 - 5, width: end - x, height: height + 10, ...outline },
  ];
}
