import type { XAXisComponentOption } from 'echarts';
import { HEDGES } from '../domain/hedge.ts';
import { axisText, niceStep, ticksFrom } from './axis.ts';
import type { ChartContext } from './context.ts';
import { REACH } from './hedge-shapes.ts';
import { INK, SIZE } from './ink.ts';
import { decadesAround, logAxis, logScale } from './log-scale.ts';
import type { OwnAxisData, OwnRow } from './own.ts';
import { chartText, textWidth } from './text.ts';

/** The one scale of an axis: where a value stands in px, and how ECharts draws it. */
export type OwnScale = {
  readonly x: (value: number) => number;
  /** The values at which light lines run through the rows. */
  readonly lines: readonly number[];
  /** Whether it begins at zero; on the other scale there is none. */
  readonly fromZero: boolean;
  readonly grid: { readonly left: number; readonly width: number };
  readonly axis: XAXisComponentOption;
};

type Room = { readonly left: number; readonly width: number };

const PAD = 16;
/** The arrow of an open side, and air. */
const ARROW_PAD = REACH.radius + REACH.dotArrow + 8;
const MOST_STEPS = 6;
const TICK_AIR = 26;

const hasSide = (rows: readonly OwnRow[], ...sides: string[]): boolean =>
  rows.some(({ hedge }) => sides.includes(HEDGES[hedge].side));

const half = (words: string): number => textWidth(chartText(words), SIZE.note) / 2 + 2;

function padsOf({ rows, tick }: OwnAxisData, first: number, last: number) {
  return {
    padLeft: Math.max(PAD, half(tick(first)), hasSide(rows, 'below', 'justBelow') ? ARROW_PAD : 0),
    padRight: Math.max(PAD, half(tick(last)), hasSide(rows, 'above') ? ARROW_PAD : 0),
  };
}

function logOf(data: OwnAxisData, room: Room, { lang }: ChartContext): OwnScale {
  const decades = decadesAround(data.rows.map(({ value }) => value));
  const pads = padsOf(data, decades[0] ?? 1, decades.at(-1) ?? 10);
  const scale = logScale(decades, { ...room, ...pads });
  return {
    x: scale.x,
    lines: decades,
    fromZero: false,
    grid: room,
    axis: logAxis(scale, data.tick, lang),
  };
}

/** As many round steps as leave air between their words, up to a round end at or past the greatest value. */
function stepsOf({ rows, end, tick }: OwnAxisData, width: number) {
  const least = Math.max(end, ...rows.map(({ value }) => value));
  const widest = textWidth(chartText(tick(least)), SIZE.note) + TICK_AIR;
  const step = niceStep(least, Math.max(1, Math.min(MOST_STEPS, Math.floor(width / widest))));
  const last = Math.ceil(least / step - 1e-9) * step;
  return { last, ticks: ticksFrom(0, last, step) };
}

const linearAxis = (
  ticks: readonly number[],
  last: number,
  tick: OwnAxisData['tick'],
  { lang }: ChartContext,
): XAXisComponentOption => ({
  type: 'value',
  min: 0,
  max: last,
  position: 'bottom',
  axisLine: { show: true, onZero: false, lineStyle: { color: INK.rule, width: 1.2 } },
  axisTick: {
    show: true,
    customValues: [...ticks],
    length: 6,
    lineStyle: { color: INK.hair2, width: 1 },
  },
  splitLine: { show: false },
  axisLabel: {
    ...axisText(lang),
    margin: 10,
    customValues: [...ticks],
    hideOverlap: false,
    formatter: (value: number) => (value === 0 ? '0' : chartText(tick(value))),
  },
});

function linearOf(data: OwnAxisData, room: Room, ctx: ChartContext): OwnScale {
  const { last, ticks } = stepsOf(data, room.width);
  const { padLeft, padRight } = padsOf(data, 0, last);
  const left = room.left + padLeft;
  const width = room.width - padLeft - padRight;
  return {
    x: (value) => left + (value / last) * width,
    lines: ticks,
    fromZero: true,
    grid: { left, width },
    axis: linearAxis(ticks, last, data.tick, ctx),
  };
}

const SCALES = { linear: linearOf, log: logOf } as const;

/** The scale of an axis in this room: linear from zero, or logarithmic over whole decades. */
export const ownScale = (data: OwnAxisData, room: Room, ctx: ChartContext): OwnScale =>
  SCALES[data.scale](data, room, ctx);
