import type { Ruler } from './axis.ts';
import { SIZE } from './ink.ts';
import { chartText, textWidth } from './text.ts';

/** A logarithmic scale over whole decades, with room in px before the first and after the last. */
export type LogScale = {
  /** Ends of the axis as drawn: the decades and the room around them. */
  readonly min: number;
  readonly max: number;
  /** The powers of ten on the axis, ends included. */
  readonly decades: readonly number[];
  readonly perDecade: number;
  /** Place of a value, px from the left of the box. */
  readonly x: (value: number) => number;
};

type LogRoom = {
  readonly left: number;
  readonly width: number;
  readonly padLeft: number;
  readonly padRight: number;
};

const power = (exponent: number) => Number(`1e${exponent}`);

/** The powers of ten from the one at or below the least value to the one at or above the greatest. */
export function decadesAround(values: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: to - from + 1 }, (_, at) => power(from + at));
}

/** The scale that spreads these decades over the room. Values and decades must be above zero. */
export function logScale(decades: readonly number[], room: LogRoom): LogScale {
  const from = Math.log10(decades[0] ?? 1);
  const to = Math.log10(decades.at(-1) ?? 10);
  const perDecade = (room.width - room.padLeft - room.padRight) / (to - from);
  return {
    min: 10 ** (from - room.padLeft / perDecade),
    max: 10 ** (to + room.padRight / perDecade),
    decades,
    perDecade,
    x: (value) => room.left + room.padLeft + (Math.log10(value) - from) * perDecade,
  };
}

/** The decades that are labelled: all, or every so many where their words would touch. */
function labelled({ decades, perDecade }: LogScale, tick: (value: number) => string): number[] {
  const widest = Math.max(...decades.map((value) => textWidth(chartText(tick(value)), SIZE.note)));
  const step = Math.max(1, Math.ceil((widest + 8) / perDecade));
  return decades.filter((_, at) => at % step === 0);
}

/**
 * The decades that are labelled where the labels of both ends stand inside the axis: the ends, and between them
 * all, or every so many, that leave air on both sides.
 */
export function labelledInside(
  { decades, perDecade }: LogScale,
  tick: (value: number) => string,
): number[] {
  const steps = decades.length - 1;
  const wide = (value: number) => textWidth(chartText(tick(value)), SIZE.note);
  const [first = 1, last = 1] = [decades[0], decades.at(-1)];
  const ends = Math.max(wide(first), wide(last));
  const inner = Math.max(0, ...decades.slice(1, -1).map(wide));
  const isClear = (step: number) =>
    step === steps || step * perDecade >= Math.max(ends + inner / 2, inner) + 8;
  const fits = (step: number) => steps % step === 0 && isClear(step);
  const step = decades.map((_, at) => at + 1).find(fits) ?? steps;
  return decades.filter((_, at) => at % step === 0);
}

/** The whole multiples of the powers of ten between the decades, and in the room around them. */
function betweenDecades({ min, max, decades }: LogScale): number[] {
  const first = (decades[0] ?? 1) / 10;
  return [first, ...decades]
    .flatMap((decade) => [2, 3, 4, 5, 6, 7, 8, 9].map((times) => times * decade))
    .filter((value) => value >= min && value <= max);
}

/** The ruler of a scale at `y`: decades as ticks with words, the steps between them as small ticks. */
export const logRuler = (
  scale: LogScale,
  y: number,
  line: readonly [from: number, to: number],
  tick: (value: number) => string,
): Ruler => ({
  y,
  line,
  ticks: scale.decades.map(scale.x),
  minor: betweenDecades(scale).map(scale.x),
  words: labelled(scale, tick).map((value) => ({ x: scale.x(value), text: tick(value) })),
});
