import type { ChartContext, Drawing, Mark } from './context.ts';
import { barShapes } from './hedge-shapes.ts';
import { INK, SIZE } from './ink.ts';
import {
  BAR,
  FOOT_GAP,
  footWords,
  type PlacedPart,
  placeParts,
  wholeWords,
} from './parts-layout.ts';
import {
  BADGE_STEP,
  badge,
  hitRow,
  inkOf,
  legendShapes,
  noteShape,
  type State,
  selectionBracket,
  stateOf,
  TONES,
} from './row.ts';
import { BASE, frameSeries, type Item, keyOf, markSeries } from './series.ts';
import type { Shape, Words } from './shapes.ts';
import { textWidth } from './text.ts';
import { valueShapes, valueWidth } from './value.ts';

/** A part and the whole that it lies in. Each pair stands on its own 0 to 100%. */
export type PartRow = {
  readonly whole: Mark;
  readonly part: Mark;
  /** The share as it is said, marked as ours: 本站推算 17.0%. Absent where part or whole is hedged. */
  readonly shareWords?: string;
  readonly partPeriod: string;
  readonly wholePeriod: string;
};

/** Where the stated value of the part lies in the stated value of the whole, 0 to 1. */
const shareOf = ({ part, whole }: PartRow): number => part.value / whole.value;

const wholeLabels = ({ wholeLegend, labelTop }: PlacedPart, x: number, state: State): Words[] =>
  legendShapes(wholeLegend, x, labelTop, state).map((words) => ({ ...words, anchor: 'right' }));

function wholeItem(placed: PlacedPart, state: State, part: State, ctx: ChartContext): Item {
  const { row, barY, valueY, wholeFootY } = placed;
  const { width } = ctx;
  const top = Math.max(0, placed.top);
  // What pales would be lost on the tint.
  const tint = state === 'dim' || part === 'dim' ? 'none' : INK.dataTint;
  const box = { x: 0, y: barY - BAR / 2, width: width - 1, height: BAR } as const;
  const shapes: Shape[] = [
    ...hitRow(0, top, width, placed.top + placed.height - top),
    ...wholeLabels(placed, placed.wholeLabelX, state),
    ...valueShapes(row.whole, { x: width, y: valueY, scale: 'mid', anchor: 'right', state }, ctx),
    { kind: 'rect', ...box, fill: tint, stroke: inkOf(state, INK.dataLine) },
    noteShape(wholeWords(row), width, wholeFootY, 'right'),
    ...selectionBracket([0, width], barY, BAR, width, state),
  ];
  return { mark: row.whole, shapes };
}

function feet(placed: PlacedPart, state: State): Words[] {
  let x = 0;
  return footWords(placed.row).map((words, at) => {
    const ours = at > 0;
    const word: Words = {
      ...noteShape(words, x, placed.footY),
      weight: ours ? 600 : 400,
      ink: ours ? TONES[state].unit : INK.ink3,
    };
    x += textWidth(words, SIZE.note, 600) + FOOT_GAP;
    return word;
  });
}

function partItem(placed: PlacedPart, state: State, ctx: ChartContext): Item {
  const { row, barY, valueY, labelTop, partValueX } = placed;
  const x = shareOf(row) * ctx.width;
  const reach = Math.max(x, partValueX + valueWidth(row.part, 'mid', ctx)) + 12;
  const bar = { x0: 0, x, y: barY, height: BAR, color: inkOf(state, INK.data) };
  const hit = { x: 0, y: labelTop, width: reach, height: placed.height - 24 } as const;
  const shapes: Shape[] = [
    { kind: 'rect', ...hit, fill: 'transparent' },
    ...badge(row.part.measure, 0, labelTop + 1, state),
    ...legendShapes(placed.partLegend, BADGE_STEP, labelTop, state),
    ...valueShapes(row.part, { x: partValueX, y: valueY, scale: 'mid', state }, ctx),
    ...barShapes(row.part.hedge, bar),
    ...feet(placed, state),
    ...selectionBracket([0, x], barY, BAR + 4, ctx.width, state),
  ];
  return { mark: row.part, shapes };
}

const hairs = (placed: readonly PlacedPart[], width: number): Shape[] =>
  placed.slice(1).map(({ top }) => ({
    kind: 'line',
    x1: 0,
    y1: top,
    x2: width,
    y2: top,
    stroke: INK.hair,
    thick: 1,
  }));

/** Parts drawn inside their wholes, never beside them; every whole is its own 100%. */
export function partsChart({ rows }: { rows: readonly PartRow[] }, ctx: ChartContext): Drawing {
  const placed = placeParts(rows, ctx);
  const panel = rows.flatMap(({ part, whole }) => [keyOf(part), keyOf(whole)]);
  const last = placed.at(-1);
  const state = (mark: Mark) => stateOf([keyOf(mark)], panel, ctx);
  const items = (one: PlacedPart) => [
    wholeItem(one, state(one.row.whole), state(one.row.part), ctx),
    partItem(one, state(one.row.part), ctx),
  ];
  const option = {
    ...BASE,
    series: [frameSeries(hairs(placed, ctx.width), ctx, 1), markSeries(placed.flatMap(items), ctx)],
  };
  return { option, height: last ? last.top + last.height : 0 };
}
