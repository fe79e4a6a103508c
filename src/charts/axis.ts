import { INK, SIZE } from './ink.ts';
import type { Shape, Words } from './shapes.ts';
import { chartText } from './text.ts';

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The smallest round step that takes `extent` in at most `count` steps; both above zero. */
export function niceStep(extent: number, count: number): number {
  const rough = extent / count;
  const scale = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((one) => one * scale >= rough * (1 - 1e-9)) ?? 10;
  return step * scale;
}

/** Multiples of `step` from `from` to `to`, both included. */
export const ticksFrom = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);

/** Px from the left of the chart at which a value stands. */
export type Along = (value: number) => number;

/** Values from `min` to `max` spread evenly over `width` px from `left`. */
export const linear =
  (left: number, width: number, min: number, max: number): Along =>
  (value) =>
    left + ((value - min) / (max - min)) * width;

type TickWords = {
  readonly x: number;
  readonly text: string;
  readonly anchor?: Words['anchor'];
  readonly strong?: boolean;
};

/** A ruler under what it measures; all places in px. */
export type Ruler = {
  readonly y: number;
  /** Its line; without one there are only words. */
  readonly line?: readonly [from: number, to: number];
  readonly ticks?: readonly number[];
  readonly minor?: readonly number[];
  readonly words: readonly TickWords[];
};

const TICK = 6;
const MINOR_TICK = 4;
/** From the line to the baseline of the words. */
const WORDS_DROP = 10 + SIZE.note * 0.9;

const strokes = (xs: readonly number[], y1: number, length: number): Shape[] =>
  xs.length > 0 ? [{ kind: 'ticks', xs, y1, y2: y1 + length, stroke: INK.hair2, thick: 1 }] : [];

/** A ruler as it is drawn: its line, its ticks, and what is said under them. */
export function rulerShapes({ y, line, ticks = [], minor = [], words }: Ruler): Shape[] {
  return [
    ...(line
      ? [
          {
            kind: 'line',
            x1: line[0],
            y1: y,
            x2: line[1],
            y2: y,
            stroke: INK.rule,
            thick: 1.2,
          } as const,
        ]
      : []),
    ...strokes(ticks, y, TICK),
    ...strokes(minor, y, MINOR_TICK),
    ...words.map(
      ({ x, text, anchor = 'center', strong }): Words => ({
        kind: 'text',
        x,
        y: y + WORDS_DROP,
        text: chartText(text),
        size: SIZE.note,
        weight: strong ? 600 : 400,
        ink: strong ? INK.ink : INK.ink3,
        anchor,
      }),
    ),
  ];
}
