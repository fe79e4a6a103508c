import type { SaidPart } from '../domain/wording.ts';
import type { ChartContext, Mark } from './context.ts';
import { INK, type Ink, SIZE, type Weight } from './ink.ts';
import type { Shape, Words } from './shapes.ts';
import { chartText, textWidth, wrapText } from './text.ts';

/** Below this inner width a chart sets its words above its marks. */
export const COMPACT = 560;
export const isCompact = ({ width }: ChartContext): boolean => width < COMPACT;

/** How a mark stands to what the reader has called up in this panel. */
export type State = 'plain' | 'lit' | 'dim';

/** A panel that holds nothing of the selection is not dimmed: dimming helps to find, it must not hide. */
export function stateOf(
  ids: readonly string[],
  panel: readonly string[],
  ctx: ChartContext,
): State {
  if (ids.some((id) => ctx.lit.has(id))) return 'lit';
  return panel.some((id) => ctx.lit.has(id)) ? 'dim' : 'plain';
}

type Tones = { readonly numeral: Ink; readonly label: Ink; readonly unit: Ink };

/** The ink of the words beside a mark, by its state. */
export const TONES: Readonly<Record<State, Tones>> = {
  plain: { numeral: INK.ink, label: INK.ink, unit: INK.ink2 },
  lit: { numeral: INK.ink, label: INK.ink, unit: INK.ink2 },
  dim: { numeral: INK.ink2, label: INK.ink3, unit: INK.ink3 },
};

/** The colour of a mark by its state; a selected mark keeps its own, only what is not selected pales. */
export const inkOf = (state: State, ink: Ink): Ink => (state === 'dim' ? INK.dim : ink);

/** Height and least width of the square that holds the number of a measure. */
export const BADGE = 18;
/** From the left edge of the badge to the words beside it. */
export const BADGE_STEP = 26;

/** The number of a measure in its square; filled when the reader has called the mark up. */
export function badge(measure: number, x: number, y: number, state: State): Shape[] {
  const lit = state === 'lit';
  const width = Math.max(BADGE, textWidth(String(measure), SIZE.badge, 600) + 6);
  return [
    {
      kind: 'rect',
      x,
      y,
      width,
      height: BADGE,
      fill: lit ? INK.sel : 'none',
      stroke: lit ? INK.sel : INK.hair2,
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

/** The two sizes in which values are set. */
export type ValueScale = 'value' | 'mid';

type Run = {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly kind: SaidPart['kind'];
};

const RUNS: Readonly<Record<SaidPart['kind'], (scale: ValueScale) => Omit<Run, 'text' | 'kind'>>> =
  {
    numeral: (scale) => ({ size: SIZE[scale], weight: 600 }),
    hedge: (scale) => ({ size: scale === 'value' ? SIZE.hedge : SIZE.unit, weight: 600 }),
    currency: (scale) => ({ size: scale === 'value' ? SIZE.unit : SIZE.unit - 1, weight: 400 }),
    unit: (scale) => ({ size: scale === 'value' ? SIZE.unit : SIZE.unit - 1, weight: 400 }),
  };

const runsOf = ({ said }: Mark, scale: ValueScale): Run[] =>
  said.map(({ kind, text }) => ({ kind, text: chartText(text), ...RUNS[kind](scale) }));

/** Between the parts of a value: a word space in English; in Chinese only beside the numeral. */
function gapOf(before: Run, after: Run, lang: ChartContext['lang']): number {
  if (lang === 'en') return before.kind === 'numeral' ? 4 : 5;
  return before.kind === 'numeral' || after.kind === 'numeral' ? 4 : 0;
}

const advances = (runs: readonly Run[], lang: ChartContext['lang']): number[] =>
  runs.map((run, at) => {
    const before = runs[at - 1];
    return before
      ? textWidth(before.text, before.size, before.weight) + gapOf(before, run, lang)
      : 0;
  });

/** The width in px of a value as `valueShapes` sets it. */
export function valueWidth(mark: Mark, scale: ValueScale, { lang }: ChartContext): number {
  const runs = runsOf(mark, scale);
  const last = runs.at(-1);
  const lead = advances(runs, lang).reduce((sum, step) => sum + step, 0);
  return last ? lead + textWidth(last.text, last.size, last.weight) : 0;
}

type ValueAt = {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly scale: ValueScale;
  readonly anchor?: 'left' | 'center' | 'right';
  readonly state?: State;
  readonly halo?: boolean;
};

const START = { left: 0, center: 0.5, right: 1 } as const;

type Step = { readonly run: Run; readonly from: number; readonly to: number };

/** The parts of a value from left to right, each with the px it begins and ends at. */
function stepsOf(runs: readonly Run[], x: number, lang: ChartContext['lang']): Step[] {
  const steps: Step[] = [];
  const leads = advances(runs, lang);
  runs.forEach((run, at) => {
    const from = (steps.at(-1)?.from ?? x) + (leads[at] ?? 0);
    steps.push({ run, from, to: from + textWidth(run.text, run.size, run.weight) });
  });
  return steps;
}

/**
 * A value as it is said, hedge and unit beside the numeral on one baseline; never broken over lines.
 * Set from the right, every part hangs on its right end, so that the edge is sharp in any font.
 */
export function valueShapes(mark: Mark, at: ValueAt, ctx: ChartContext): Shape[] {
  const { scale, anchor = 'left', state = 'plain', halo = false } = at;
  const tones = TONES[state];
  const whole = valueWidth(mark, scale, ctx);
  const from = at.x - whole * START[anchor];
  const ends = anchor === 'right';
  const words = stepsOf(runsOf(mark, scale), from, ctx.lang).map(
    ({ run: { text, size, weight }, ...step }): Words => ({
      kind: 'text',
      x: ends ? step.to : step.from,
      y: at.y,
      text,
      size,
      weight,
      ink: weight === 600 ? tones.numeral : tones.unit,
      anchor: ends ? 'right' : 'left',
      halo,
    }),
  );
  return [...words, underline(from, whole, at.y + 5)];
}

const underline = (x: number, width: number, y: number): Shape => ({
  kind: 'line',
  x1: x,
  y1: y,
  x2: x + width,
  y2: y,
  stroke: INK.ink,
  thick: 1,
  hover: true,
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

/** The selection ring around a dot of radius `r`. */
export const selectionRing = (x: number, y: number, r: number): Shape => ({
  kind: 'circle',
  x,
  y,
  r: r + 6,
  fill: 'none',
  stroke: INK.sel,
  thick: 2,
});

/** The selection bracket around a bar or a part: 5 px off on every side, and never outside the chart. */
export function selectionBracket(
  x0: number,
  x1: number,
  y: number,
  height: number,
  chartWidth: number,
): Shape {
  const x = Math.max(1, Math.min(x0, x1) - 5);
  const end = Math.min(chartWidth - 1, Math.max(x0, x1) + 5);
  return {
    kind: 'rect',
    x,
    y: y - height / 2 - 5,
    width: end - x,
    height: height + 10,
    fill: 'none',
    stroke: INK.sel,
    thick: 2,
  };
}
