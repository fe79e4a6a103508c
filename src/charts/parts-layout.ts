import type { ChartContext, Mark } from './context.ts';
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
  /** Left edge of the part's value: under its label, or beside it. */
  readonly partValueX: number;
  /** Right edge of the whole's label: over its value, or beside it. */
  readonly wholeLabelX: number;
  /** Middle line of the bar. */
  readonly barY: number;
  readonly footY: number;
  /** Baseline of the whole's period: beside the part's, or under it where both do not fit. */
  readonly wholeFootY: number;
};

export const BAR = 20;
/** Over and under a row, between label and value, value and bar, bar and foot. */
const ROOMY = { pad: 16, toValue: 3, toBar: 15, toFoot: 21 } as const;
const TIGHT = { pad: 7.5, toValue: 0, toBar: 13, toFoot: 19 } as const;
const BESIDE_AIR = { ...ROOMY, pad: 13 } as const;
type Air = typeof ROOMY | typeof TIGHT | typeof BESIDE_AIR;
/** Between a label and the value that stands beside it. */
const BESIDE = 12;
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

type Words = Pick<
  PlacedPart,
  'partLegend' | 'wholeLegend' | 'labelTop' | 'valueY' | 'partValueX' | 'wholeLabelX'
>;

/** Each value under its label. */
function placeUnder(row: PartRow, top: number, ctx: ChartContext, toValue: number): Words {
  const { part, whole } = row;
  const half = (ctx.width - GAP) / 2;
  const partLegend = label(part.label, Math.max(half, valueWidth(part, 'mid', ctx)) - BADGE_STEP);
  const wholeLegend = label(whole.label, half);
  const labels = Math.max(partLegend.height, wholeLegend.height);
  return {
    partLegend,
    wholeLegend,
    labelTop: top,
    valueY: top + labels + SIZE.mid + toValue,
    partValueX: 0,
    wholeLabelX: ctx.width,
  };
}

const labelWidth = ({ label: words }: Mark): number => textWidth(chartText(words), SIZE.label, 600);

/** Each value beside its label, for where height is scarce; null where a row has no room for that. */
function placeBeside({ part, whole }: PartRow, top: number, ctx: ChartContext): Words | null {
  const partValueX = BADGE_STEP + labelWidth(part) + BESIDE;
  const wholeLabelX = ctx.width - valueWidth(whole, 'mid', ctx) - BESIDE;
  const partEnd = partValueX + valueWidth(part, 'mid', ctx);
  if (partEnd + GAP > wholeLabelX - labelWidth(whole)) return null;
  return {
    partLegend: label(part.label, ctx.width),
    wholeLegend: label(whole.label, ctx.width),
    labelTop: top + 4,
    valueY: top + 20,
    partValueX,
    wholeLabelX,
  };
}

type Spread = { readonly isBeside: boolean; readonly air: Air };

/** All rows alike: beside only if all have the room. */
function spreadOf(rows: readonly PartRow[], ctx: ChartContext): Spread {
  const isBeside = ctx.tight === true && rows.every((row) => placeBeside(row, 0, ctx) !== null);
  return { isBeside, air: isBeside ? BESIDE_AIR : ctx.tight ? TIGHT : ROOMY };
}

function placePart(row: PartRow, top: number, ctx: ChartContext, spread: Spread): PlacedPart {
  const { isBeside, air } = spread;
  const { pad } = air;
  const beside = isBeside ? placeBeside(row, top + pad, ctx) : null;
  const words = beside ?? placeUnder(row, top + pad, ctx, air.toValue);
  const barY = words.valueY + air.toBar + BAR / 2;
  const footY = barY + BAR / 2 + air.toFoot;
  const wholeFootY = footY + (feetFit(row, ctx.width) ? 0 : FOOT_LINE);
  const height = wholeFootY + pad - top;
  return { row, top, height, ...words, barY, footY, wholeFootY };
}

/** Every pair under the one before it. */
export function placeParts(rows: readonly PartRow[], ctx: ChartContext): PlacedPart[] {
  const placed: PlacedPart[] = [];
  const spread = spreadOf(rows, ctx);
  for (const row of rows) {
    const last = placed.at(-1);
    placed.push(placePart(row, last ? last.top + last.height : 4 - spread.air.pad, ctx, spread));
  }
  return placed;
}
