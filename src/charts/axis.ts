import type { Lang } from '../domain/lang.ts';
import { FONTS, INK, SIZE } from './ink.ts';

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

/** The text of an axis: notes in their ink. */
export const axisText = (lang: Lang) => ({
  color: INK.ink3,
  fontSize: SIZE.note,
  fontFamily: FONTS[lang],
});

/** An axis that is not shown and counts px from the top of its grid. */
export const pixelAxis = (grid: number, height: number) => ({
  type: 'value' as const,
  gridIndex: grid,
  show: false,
  inverse: true,
  min: 0,
  max: height,
});

/** A grid at exactly this place: ECharts may not move it to make room for labels. */
export const fixedGrid = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
  outerBoundsMode: 'none' as const,
});
