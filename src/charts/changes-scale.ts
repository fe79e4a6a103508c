import { niceStep } from './axis.ts';
import type { ChangeRow } from './changes.ts';
import type { ChartContext } from './context.ts';
import { REACH } from './hedge-shapes.ts';
import { SIZE } from './ink.ts';
import { chartText, textWidth } from './text.ts';
import { type ValueScale, valueWidth } from './value.ts';

/** The words over the two sides of the zero line. */
export type SideWords = { readonly falls: string; readonly rises: string };

export const HEAD_SIZE = 13;
/** From the zero line to the words over its sides. */
export const HEAD_GAP = 13;
/** From the zero line to a value that is longer than its bar. */
export const VALUE_GAP = 8;
/** Past the end of a mark: the bracket of the selection. */
const END_GAP = 6;
/** The longest bar is at least this long where some size of the values leaves it room, px. */
const LEAST_LONGEST = 50;
/** Where nothing has room, bars stay this long and values pass over the zero line. */
const LAST_RESORT = 24;
const LEAST_TICK_STEP = 36;
/** As many steps as the longer side has at most. */
const MOST_TICKS = 4;

/** What stands on one side of zero: px that grow with the scale, and px that do not. */
type Need = { readonly value: number; readonly fixed: number };

const RUNS_ON = new Set(['over', 'atLeast']);

/** How far a mark goes on past its value, px. */
const tailOf = ({ hedge }: Pick<ChangeRow, 'hedge'>): number =>
  RUNS_ON.has(hedge) ? REACH.barArrow : 0;

export const headText = ({ falls, rises }: SideWords) =>
  ({ decrease: `← ${chartText(falls)}`, increase: `${chartText(rises)} →` }) as const;

/** One scale for both sides of zero, and where zero stands. */
export type ChangesScale = {
  /** The size of all values. */
  readonly values: ValueScale;
  /** Px from the left of the chart. */
  readonly zero: number;
  /** Px for each per cent. */
  readonly perValue: number;
  /** Places of the ticks, falls below zero. */
  readonly ticks: readonly number[];
};

type Plot = { readonly left: number; readonly right: number };
type Direction = ChangeRow['direction'];

const fitOf = (
  rows: readonly ChangeRow[],
  words: SideWords,
  values: ValueScale,
  { left, right }: Plot,
  ctx: ChartContext,
) => {
  const needs = (direction: Direction): readonly Need[] => {
    const own = rows.filter((row) => row.direction === direction);
    if (own.length === 0) return [{ value: 0, fixed: END_GAP }];
    return [
      { value: 0, fixed: HEAD_GAP + textWidth(headText(words)[direction], HEAD_SIZE) },
      ...own.flatMap((row) => [
        { value: row.value, fixed: tailOf(row) + END_GAP },
        { value: 0, fixed: VALUE_GAP + valueWidth(row, values, ctx) },
      ]),
    ];
  };
  const [falls, rises] = [needs('decrease'), needs('increase')];
  const pairs = falls.flatMap((fall) => rises.map((rise) => [fall, rise] as const));
  const room = (fall: Need, rise: Need) => right - left - fall.fixed - rise.fixed;
  const isTooWide = pairs.some(([fall, rise]) => room(fall, rise) < 0);
  const fits = pairs
    .filter(([fall, rise]) => fall.value + rise.value > 0)
    .map(([fall, rise]) => room(fall, rise) / (fall.value + rise.value));
  const highest = Math.max(0, ...rows.map(({ value }) => value)) || 1;
  const fitting = isTooWide ? 0 : Math.min(right - left, ...fits);
  const perValue = Math.max(fitting, LAST_RESORT / highest);
  const reach = Math.max(...falls.map(({ value, fixed }) => value * perValue + fixed));
  return { values, perValue, longest: highest * perValue, zero: left + reach };
};

type Fit = ReturnType<typeof fitOf>;

const ticksOf = (rows: readonly ChangeRow[], perValue: number): readonly number[] => {
  const highest = (direction: Direction) =>
    Math.max(0, ...rows.filter((row) => row.direction === direction).map(({ value }) => value));
  const [fall, rise] = [highest('decrease'), highest('increase')];
  const step = Math.max(
    niceStep(Math.max(1, fall, rise), MOST_TICKS),
    niceStep(LEAST_TICK_STEP / perValue, 1),
  );
  const [from, to] = [Math.ceil(fall / step), Math.ceil(rise / step)];
  return Array.from({ length: from + to + 1 }, (_, at) => (at - from) * step);
};

const VALUES: readonly ValueScale[] = ['value', 'mid'];

/**
 * The longest bars that leave every value room over its own bar, with the largest values over which they can
 * still be told apart. Zero stands where the two sides need it, not in the middle.
 */
export function changesScale(
  rows: readonly ChangeRow[],
  words: SideWords,
  plot: Plot,
  ctx: ChartContext,
): ChangesScale {
  const fits = VALUES.map((values) => fitOf(rows, words, values, plot, ctx));
  const longest = Math.max(...fits.map((fit) => fit.longest));
  const { values, perValue, zero } =
    fits.find((fit) => fit.longest >= Math.min(LEAST_LONGEST, longest)) ?? (fits[0] as Fit);
  const half = textWidth('100%', SIZE.note) / 2;
  const isInside = (tick: number) =>
    zero + tick * perValue >= plot.left + half && zero + tick * perValue <= ctx.width - half;
  return { values, zero, perValue, ticks: ticksOf(rows, perValue).filter(isInside) };
}
