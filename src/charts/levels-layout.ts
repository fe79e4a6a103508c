import type { Hedge } from '../domain/hedge.ts';
import { niceStep, ticksFrom } from './axis.ts';
import type { ChartContext } from './context.ts';
import { REACH } from './hedge-shapes.ts';
import { SIZE } from './ink.ts';
import type { LevelRow } from './levels.ts';
import { BADGE_STEP, type Legend, legendOf } from './row.ts';
import { chartText, textWidth } from './text.ts';
import { valueWidth } from './value.ts';

/** A scale from zero to a round end; the stated value is one of its ticks. `said` are those with words. */
type Ruler = {
  readonly end: number;
  readonly ticks: readonly number[];
  readonly said: readonly number[];
  /** Half-way between the regular ticks. */
  readonly minor: readonly number[];
  readonly sayEnd: string;
};

/** A level with its place: px from the top of the chart. */
export type PlacedLevel = {
  readonly row: LevelRow;
  readonly legend: Legend;
  readonly ruler: Ruler;
  readonly top: number;
  readonly height: number;
  readonly valueY: number;
  /** The ruler's line; the range is shaded in the band above it. */
  readonly lineY: number;
  readonly range: { readonly x: number; readonly y: number; readonly anchor: 'left' | 'right' };
};

/** The ruler stands in this much from both edges, so that a disc at its end is whole. */
export const INSET = 8;
export const BAND = 24;
const PAD = 16;
const GAP = 26;
const TICKS = 30;
const RANGE_SIZE = 13;

const DIVISIONS = 6;

/** Ticks whose words have room: the value's always, the end's next, then the others. */
function readable(
  all: readonly number[],
  value: number,
  end: number,
  sayEnd: string,
  width: number,
) {
  const px = (tick: number) => (tick / end) * width;
  const words = (tick: number) => textWidth(String(tick), SIZE.note, 600);
  const endFrom = width - textWidth(sayEnd, SIZE.note) - 8;
  const clearOfValue = (tick: number) =>
    Math.abs(px(tick) - px(value)) > (words(tick) + words(value)) / 2 + 6;
  const clearOfEnd = (tick: number) => px(tick) + words(tick) / 2 < endFrom;
  const endShown = value === end || clearOfEnd(value);
  const inner = all.filter((tick) => tick !== end && clearOfValue(tick) && clearOfEnd(tick));
  return [...inner, ...(endShown && value !== end ? [end] : []), value].sort((a, b) => a - b);
}

function rulerOf({ value, tick, ...row }: LevelRow, width: number): Ruler {
  const least = Math.max(row.end, value);
  const step = niceStep(least, DIVISIONS);
  const end = Math.ceil(least / step - 1e-9) * step;
  const sayEnd = chartText(tick(end));
  const regular = ticksFrom(0, end, step);
  const ticks = [...new Set([...regular, value])];
  const minor = regular.slice(1).map((tick) => tick - step / 2);
  return { end, minor, sayEnd, ticks, said: readable(regular, value, end, sayEnd, width) };
}

/** Which side of the value the words of the range stand on: the one that the arrow leaves free. */
const FREE_SIDE: Readonly<Record<Hedge, 'left' | 'right'>> = {
  exact: 'right',
  within: 'right',
  nearly: 'right',
  over: 'left',
  atLeast: 'left',
};

/** The words beside the disc where they fit, else above the band, at the edge that is nearer. */
function placeRange(row: LevelRow, x: number, lineY: number, ctx: ChartContext) {
  const anchor = FREE_SIDE[row.hedge] === 'right' ? 'left' : 'right';
  const width = textWidth(chartText(row.rangeWords), RANGE_SIZE);
  const off = REACH.radius + 13;
  const room = anchor === 'left' ? ctx.width - x - off : x - off;
  const beside = { x: anchor === 'left' ? x + off : x - off, y: lineY - BAND / 2 + 4.5 };
  if (width <= room) return { ...beside, anchor, above: false } as const;
  const start = anchor === 'left' ? Math.max(0, ctx.width - width) : Math.min(ctx.width, width);
  return { x: start, y: lineY - BAND - 8, anchor, above: true } as const;
}

function placeLevel(row: LevelRow, top: number, ctx: ChartContext): PlacedLevel {
  const legend = legendOf(row, ctx.width - BADGE_STEP - valueWidth(row, 'value', ctx) - GAP);
  const headTop = top + PAD;
  const headHeight = Math.max(legend.height, SIZE.value + 8);
  const width = ctx.width - INSET * 2;
  const ruler = rulerOf(row, width);
  const x = INSET + (row.value / ruler.end) * width;
  const flat = headTop + headHeight + GAP + BAND;
  const lineY = flat + (placeRange(row, x, flat, ctx).above ? 18 : 0);
  const height = lineY + TICKS + 10 - top;
  const range = placeRange(row, x, lineY, ctx);
  return { row, legend, ruler, top, height, valueY: headTop + SIZE.value * 0.88, lineY, range };
}

/** Every level under the one before it, each with a ruler of its own. */
export function placeLevels(rows: readonly LevelRow[], ctx: ChartContext): PlacedLevel[] {
  const placed: PlacedLevel[] = [];
  for (const row of rows) {
    const last = placed.at(-1);
    placed.push(placeLevel(row, last ? last.top + last.height : -PAD + 4, ctx));
  }
  return placed;
}
