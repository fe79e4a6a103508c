import type { ChartContext } from './context.ts';
import { SIZE } from './ink.ts';
import type { PartRow } from './parts.ts';
import { BADGE_STEP, type Legend, legendOf } from './row.ts';
import { chartText, textWidth } from './text.ts';
import { valueWidth } from './value.ts';

/** A pair with its place: px from the top of the chart. */
export type PlacedPart = {
  readonly row: PartRow;
  readonly top: number;
  readonly height: number;
  readonly partLegend: Legend;
  readonly wholeLegend: Legend;
  readonly labelTop: number;
  /** Baseline of both values. */
  readonly valueY: number;
  /** Middle line of the bar. */
  readonly barY: number;
  readonly footY: number;
  /** Baseline of the whole's period: beside the part's, or under it where both do not fit. */
  readonly wholeFootY: number;
};

export const BAR = 20;
const PAD = 16;
const PAD_TIGHT = 5;

const padOf = ({ tight }: ChartContext): number => (tight ? PAD_TIGHT : PAD);
const GAP = 24;
const FOOT_LINE = 18;

const label = (text: string, room: number) => legendOf({ label: text, note: '' }, room);

/** The words under the left end of a bar: period, then the share, if there is one, which is ours. */
export const footWords = ({ partPeriod, shareWords = '' }: PartRow): readonly string[] =>
  [partPeriod, shareWords].map(chartText).filter((words) => words !== '');

/** Between the words under a bar. */
export const FOOT_GAP = 10;

/** The words under the right end: the period of the whole, and that the whole is the 100%. */
export const wholeWords = ({ wholePeriod }: PartRow): string => `${chartText(wholePeriod)} = 100%`;

function feetFit(row: PartRow, width: number): boolean {
  const left = footWords(row).reduce(
    (sum, words) => sum + textWidth(words, SIZE.note, 600) + FOOT_GAP,
    0,
  );
  return left + GAP / 2 + textWidth(wholeWords(row), SIZE.note) <= width;
}

function placePart(row: PartRow, top: number, ctx: ChartContext): PlacedPart {
  const half = (ctx.width - GAP) / 2;
  const partLegend = label(
    row.part.label,
    Math.max(half, valueWidth(row.part, 'mid', ctx)) - BADGE_STEP,
  );
  const wholeLegend = label(row.whole.label, half);
  const labelTop = top + padOf(ctx);
  const labels = Math.max(partLegend.height, wholeLegend.height);
  const valueY = labelTop + labels + SIZE.mid + 3;
  const barY = valueY + 15 + BAR / 2;
  const footY = barY + BAR / 2 + 21;
  const wholeFootY = footY + (feetFit(row, ctx.width) ? 0 : FOOT_LINE);
  const height = wholeFootY + padOf(ctx) - top;
  return { row, top, height, partLegend, wholeLegend, labelTop, valueY, barY, footY, wholeFootY };
}

/** Every pair under the one before it. */
export function placeParts(rows: readonly PartRow[], ctx: ChartContext): PlacedPart[] {
  const placed: PlacedPart[] = [];
  for (const row of rows) {
    const last = placed.at(-1);
    placed.push(placePart(row, last ? last.top + last.height : 4 - padOf(ctx), ctx));
  }
  return placed;
}
