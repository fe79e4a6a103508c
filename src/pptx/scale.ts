import { niceStep } from '../charts/axis.ts';
import type { Figure } from '../domain/figures.ts';
import { HEDGES } from '../domain/hedge.ts';

/** The one scale of an axis. */
export type Scale = {
  readonly isLog: boolean;
  readonly min: number;
  readonly max: number;
  /** The distance of ticks on a linear scale. */
  readonly step?: number;
  /** What stands at its ticks. */
  readonly ticks: readonly number[];
};

const isOpen = ({ quantity }: Figure): boolean => HEDGES[quantity.hedge].side === 'above';

/** Whole decades around the figures; one more where an arrow would run past the last. */
export const logScale = (figures: readonly Figure[]): Scale => {
  const logs = figures.map(({ quantity }) => Math.log10(quantity.value));
  const first = Math.floor(Math.min(...logs) - 1e-9);
  const highest = Math.max(...logs);
  const runsOn = figures.some(
    (one) => isOpen(one) && Math.log10(one.quantity.value) > highest - 0.4,
  );
  const last = Math.max(first + 1, Math.ceil(highest + (runsOn ? 0.25 : 0.02)));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  return { isLog: true, min: 10 ** first, max: 10 ** last, ticks };
};

const MOST_STEPS = 5;

/** From zero to a round end at or past `end` and every figure. */
export const linearScale = (figures: readonly Figure[], end = 0): Scale => {
  const least = Math.max(end, ...figures.map(({ quantity }) => quantity.value));
  const step = niceStep(least, MOST_STEPS);
  const max = Math.ceil(least / step - 1e-9) * step;
  const count = Math.round(max / step);
  return {
    isLog: false,
    min: 0,
    max,
    step,
    ticks: Array.from({ length: count + 1 }, (_, at) => at * step),
  };
};

/** How far along the scale a value stands, 0 to 1. */
export const shareOn = ({ isLog, min, max }: Scale, value: number): number =>
  isLog ? Math.log10(value / min) / Math.log10(max / min) : (value - min) / (max - min);
