import type { Hedge } from './hedge.ts';

/** A value with its hedge, as every quantity has them. */
export type Hedged = { readonly value: number; readonly hedge: Hedge };
export const COMPARATORS = ['>=', '<='] as const;
export type Comparator = (typeof COMPARATORS)[number];
export const CERTAINTIES = ['certainly', 'possibly', 'certainlyNot'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * Where each hedge stands among figures of the same value: at or below it, just below it, on it, at or above
 * it, above it. "Nearly" comes after "within" because it is close to the value, which "within" need not be.
 */
const RANKS: Readonly<Record<Hedge, number>> = {
  within: 0,
  nearly: 1,
  exact: 2,
  atLeast: 3,
  over: 4,
};

/** Sorts by stated value, and within one value by hedge: within, nearly, exact, at least, over. 0 is a tie. */
export function compareHedged(a: Hedged, b: Hedged): number {
  return a.value - b.value || RANKS[a.hedge] - RANKS[b.hedge];
}

/** The true values that a hedged value allows: from `low` to `high`, either included or not. */
type Range = {
  readonly low: number;
  readonly high: number;
  readonly lowIn: boolean;
  readonly highIn: boolean;
};

/** How close "nearly" is, no text says, so its lower end is open down to zero, like that of "within". */
const RANGES: Readonly<Record<Hedge, (value: number) => Range>> = {
  exact: (value) => ({ low: value, high: value, lowIn: true, highIn: true }),
  over: (value) => ({ low: value, high: Infinity, lowIn: false, highIn: false }),
  atLeast: (value) => ({ low: value, high: Infinity, lowIn: true, highIn: false }),
  nearly: (value) => ({ low: 0, high: value, lowIn: false, highIn: false }),
  within: (value) => ({ low: 0, high: value, lowIn: false, highIn: true }),
};

type Test = (range: Range, threshold: number) => boolean;

const ALL: Readonly<Record<Comparator, Test>> = {
  '>=': ({ low }, threshold) => low >= threshold,
  '<=': ({ high }, threshold) => high <= threshold,
};
const NONE: Readonly<Record<Comparator, Test>> = {
  '>=': ({ high, highIn }, threshold) => high < threshold || (high === threshold && !highIn),
  '<=': ({ low, lowIn }, threshold) => low > threshold || (low === threshold && !lowIn),
};

/**
 * Whether the true value is at least, or at most, a threshold in the same unit: nearly 30 ≥ 30 is
 * certainlyNot, over 30 ≥ 30 certainly, over 30 ≥ 35 possibly.
 */
export function certainty(
  { value, hedge }: Hedged,
  comparator: Comparator,
  threshold: number,
): Certainty {
  const range = RANGES[hedge](value);
  if (ALL[comparator](range, threshold)) return 'certainly';
  return NONE[comparator](range, threshold) ? 'certainlyNot' : 'possibly';
}
