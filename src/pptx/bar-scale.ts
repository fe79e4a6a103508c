import { niceStep } from '../charts/axis.ts';
import type { Figure } from '../domain/figures.ts';
import { HEDGES, type Hedge } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { sayNumber } from '../domain/wording.ts';
import type { Plot } from './chart-xml.ts';
import { saidValue } from './figure-words.ts';
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
const ARROW = 60;
/** Between the words of two ticks. */
const AIR = 24;
/** Between bars, in per cent of a bar: values stand over their bars and leave those the whole width. */
export const GAP_WIDTH = 250;
/** The height of a value, as a share of its size. */
const LEADING = 1.25;
const MOST_STEPS = 4;

export const isOpen = (hedge: Hedge): boolean => HEDGES[hedge].side === 'above';
export const rises = ({ quantity }: Figure): boolean => quantity.direction === 'increase';

/** The ends of the axis: zero is one of them where all values share a direction. */
type Ends = { readonly min: number; readonly max: number };

export type BarScale = Ends & {
  readonly step: number;
  /** Of the values. */
  readonly size: number;
  /** From the middle of a bar to that of the value over it, px. */
  readonly lift: number;
  /** Of a px along the axis. */
  readonly unit: number;
  /** What an open end adds to its value. */
  readonly arrow: number;
};

const innerWidth = ({ plot }: Bars): number => plot.width - plot.left - plot.right;

const endsFor = ({ figures }: Pick<Bars, 'figures'>, end: number): Ends => ({
  min: figures.every(rises) ? 0 : -end,
  max: figures.some(rises) ? end : 0,
});

const unitOf = (bars: Bars, { min, max }: Ends): number => (max - min) / innerWidth(bars);

/** Where zero stands, px from the left of the frame. */
export const zeroOf = (bars: Pick<Bars, 'figures' | 'plot'>): number => {
  const { min, max } = endsFor(bars, 1);
  const { width, left, right } = bars.plot;
  return left + ((width - left - right) * -min) / (max - min);
};

/** The shortest axis of round steps that takes every bar and the arrow past it. */
const endOf = (bars: Bars, step: number): number => {
  const arrow = ARROW * unitOf(bars, endsFor(bars, 1));
  const asked = bars.figures.map(
    ({ quantity: { value, hedge } }) => value / (isOpen(hedge) ? 1 - arrow : 1),
  );
  return Math.ceil(Math.max(...asked) / step - 1e-9) * step;
};

/** The distance of ticks, a round part of the axis, so that the words at them stand clear. */
const tickStep = (bars: Bars, step: number, end: number): number => {
  const unit = bars.figures[0]?.quantity.unit ?? 'percent';
  const room = step / unitOf(bars, endsFor(bars, end));
  const widest = widthOf(sayNumber(end, unit, bars.lang), TICK) + AIR;
  const steps = Math.round(end / step);
  let every = 1;
  while (every < steps && (steps % every || every * room < widest)) every++;
  return step * every;
};

/** The largest values that have room between a bar and the row over it, and past zero. */
const sizeOf = (bars: Bars, free: number, side: number): number =>
  VALUES.find(
    (size) =>
      size * LEADING <= free &&
      bars.figures.every(
        ({ quantity }) => widthOf(saidValue(quantity, bars.lang), size, true) <= side,
      ),
  ) ?? VALUES[5];

/** An axis no longer than its bars need: room for the values comes from over the bars, not from beside them. */
export const scaleOf = (bars: Bars): BarScale => {
  const { figures, plot } = bars;
  const step = niceStep(Math.max(...figures.map(({ quantity }) => quantity.value)), MOST_STEPS);
  const end = endOf(bars, step);
  const ends = endsFor(bars, end);
  const unit = unitOf(bars, ends);
  const band = (plot.height - plot.top - plot.bottom) / figures.length;
  const bar = band / (1 + GAP_WIDTH / 100);
  const size = sizeOf(bars, (band - bar) / 2, end / unit + Math.min(plot.left, plot.right));
  return {
    ...ends,
    step: tickStep(bars, step, end),
    size,
    lift: bar / 2 + (size * LEADING) / 2,
    unit,
    arrow: ARROW * unit,
  };
};

/** Whether a value keeps within its bar; a longer one begins at zero and runs on past the end. */
export const isWithin = ({ quantity }: Figure, { lang }: Bars, { size, unit }: BarScale): boolean =>
  widthOf(saidValue(quantity, lang), size, true) <= quantity.value / unit;
