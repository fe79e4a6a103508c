import { HEDGES } from '../domain/hedge.ts';
import { type Along, linear, niceStep, type Ruler, ticksFrom } from './axis.ts';
import { REACH } from './hedge-shapes.ts';
import { SIZE } from './ink.ts';
import { decadesAround, logRuler, logScale } from './log-scale.ts';
import type { OwnAxisData, OwnRow } from './own.ts';
import { chartText, textWidth } from './text.ts';

/** The one scale of an axis: where a value stands in px, and the ruler under it. */
export type OwnScale = {
  readonly x: Along;
  /** The values at which light lines run through the rows. */
  readonly lines: readonly number[];
  /** Whether it begins at zero; on the other scale there is none. */
  readonly fromZero: boolean;
  /** Ends of its line, px. */
  readonly line: readonly [from: number, to: number];
  /** The ruler at a height, px. */
  readonly ruler: (y: number) => Ruler;
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

function logOf(data: OwnAxisData, room: Room): OwnScale {
  const decades = decadesAround(data.rows.map(({ value }) => value));
  const pads = padsOf(data, decades[0] ?? 1, decades.at(-1) ?? 10);
  const scale = logScale(decades, { ...room, ...pads });
  const line = [room.left, room.left + room.width] as const;
  return {
    x: scale.x,
    lines: decades,
    fromZero: false,
    line,
    ruler: (y) => logRuler(scale, y, line, data.tick),
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

function linearOf(data: OwnAxisData, room: Room): OwnScale {
  const { last, ticks } = stepsOf(data, room.width);
  const { padLeft, padRight } = padsOf(data, 0, last);
  const left = room.left + padLeft;
  const width = room.width - padLeft - padRight;
  const x = linear(left, width, 0, last);
  const line = [left, left + width] as const;
  const words = ticks.map((tick) => ({ x: x(tick), text: tick === 0 ? '0' : data.tick(tick) }));
  return {
    x,
    lines: ticks,
    fromZero: true,
    line,
    ruler: (y) => ({ y, line, ticks: ticks.map(x), words }),
  };
}

const SCALES = { linear: linearOf, log: logOf } as const;

/** The scale of an axis in this room: linear from zero, or logarithmic over whole decades. */
export const ownScale = (data: OwnAxisData, room: Room): OwnScale => SCALES[data.scale](data, room);
