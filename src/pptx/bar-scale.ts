import { niceStep } from '../charts/axis.ts';
import type { Figure } from '../domain/figures.ts';
import { HEDGES, type Hedge } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { sayNumber } from '../domain/wording.ts';
import { saidValue } from './figure-words.ts';
import type { Plot } from './plot.ts';
import { widthOf } from './text.ts';

export type Bars = {
  readonly figures: readonly Figure[];
  readonly lang: Lang;
  readonly plot: Plot;
  readonly descr: string;
};

const VALUES = [48, 44, 40, 36, 32, 28] as const;
export const TICK = 28;
/** How far an open end runs on, px. */
export const ARROW = 60;
/** Air between an arrow and the value. */
export const AIR = 24;

export const isOpen = (hedge: Hedge): boolean => HEDGES[hedge].side === 'above';
/** The axis to both sides of zero, and the height of the values beside its bars. */
export type BarScale = { readonly end: number; readonly step: number; readonly size: number };

/** How many steps of an axis may lie between two ticks, so that the words at them stand clear. */
const tickEvery = (steps: number, step: number, { figures, lang, plot }: Bars): number => {
  const unit = figures[0]?.quantity.unit ?? 'percent';
  const room = (plot.width - plot.left - plot.right) / 2 / steps;
  const widest = widthOf(sayNumber(steps * step, unit, lang), TICK) + AIR;
  const all = Array.from({ length: steps }, (_, at) => at + 1);
  return all.find((every) => steps % every === 0 && every * room >= widest) ?? steps;
};

/** The shortest axis on which every bar, its arrow and its value have room: values are smaller before bars are. */
export const scaleOf = (bars: Bars): BarScale => {
  const { figures, lang, plot } = bars;
  const half = (plot.width - plot.left - plot.right) / 2;
  const highest = Math.max(...figures.map(({ quantity }) => quantity.value));
  const step = niceStep(highest, 2);
  const fits = (end: number, size: number) =>
    figures.every(({ quantity }) => {
      const label = widthOf(saidValue(quantity, lang), size, true) + AIR;
      const arrow = isOpen(quantity.hedge) ? ARROW + AIR : 0;
      return (quantity.value / end) * half + arrow + label <= half + plot.left;
    });
  const least = Math.ceil(highest / step);
  const found = [0, 1, 2, 3, 4].flatMap((more) =>
    VALUES.filter((size) => fits((least + more) * step, size)).map((size) => ({ more, size })),
  );
  const { more, size } = found.find((one) => one.size >= 36) ??
    found[0] ?? { more: 4, size: VALUES[5] };
  const steps = least + more;
  return { end: steps * step, step: step * tickEvery(steps, step, bars), size };
};
