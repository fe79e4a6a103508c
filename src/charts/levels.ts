import type { ChoiceKey } from '../domain/choice.ts';
import type { Hedge } from '../domain/hedge.ts';
import { axisText, fixedGrid, pixelAxis } from './axis.ts';
import type { ChartContext, Drawing, Mark } from './context.ts';
import { dotShapes, REACH } from './hedge-shapes.ts';
import { INK, type Ink, SIZE } from './ink.ts';
import { BAND, INSET, type PlacedLevel, placeLevels } from './levels-layout.ts';
import {
  BADGE_STEP,
  badge,
  hitRow,
  inkOf,
  legendShapes,
  selectionRing,
  stateOf,
  TONES,
} from './row.ts';
import { BASE, frameSeries, type Item, keyOf, markSeries, type Place } from './series.ts';
import type { Rect, Shape } from './shapes.ts';
import { chartText } from './text.ts';
import { valueShapes } from './value.ts';

/** A level reached: a place on a scale of its own, not a length and not a change. */
export type LevelRow = Mark & {
  /** Where the ruler ends at the least, in the unit of the value; it runs on to a round number. */
  readonly end: number;
  /** Says a place on the ruler with its unit: 60 天, 60 days. */
  readonly tick: (value: number) => string;
  /** The range that the hedge leaves open, in words: 不超过 40 天, 80% or more. Empty when exact. */
  readonly rangeWords: string;
};

/** Toward which end of the ruler the range runs that the hedge leaves open, if it is drawn as one. */
const RANGES: Readonly<Record<Hedge, 'zero' | 'end' | 'none'>> = {
  exact: 'none',
  within: 'zero',
  nearly: 'none',
  over: 'end',
  atLeast: 'end',
};

/** The half-open range: strongest at the value, fading away from it. */
function shade(
  hedge: Hedge,
  x: number,
  zero: number,
  end: number,
  bottom: number,
  ink: Ink,
): Rect[] {
  const to = RANGES[hedge];
  if (to === 'none') return [];
  const [from, until] = to === 'zero' ? [zero, x] : [x, end];
  const fill = to === 'zero' ? { ink, left: 0.06, right: 0.3 } : { ink, left: 0.3, right: 0.06 };
  return [{ kind: 'rect', x: from, y: bottom - BAND, width: until - from, height: BAND, fill }];
}

function itemOf(placed: PlacedLevel, panel: readonly ChoiceKey[], ctx: ChartContext): Item {
  const { row, legend, ruler, lineY, range } = placed;
  const state = stateOf([keyOf(row)], panel, ctx);
  const color = inkOf(state, INK.data);
  const top = Math.max(0, placed.top);
  const paint = (place: Place): Shape[] => {
    const [zero] = place(0, 0);
    const [end] = place(ruler.end, 0);
    const [x] = place(row.value, 0);
    const y = lineY - BAND / 2;
    return [
      ...hitRow(0, top, ctx.width, placed.top + placed.height - top),
      ...badge(row.measure, 0, placed.top + 17, state),
      ...legendShapes(legend, BADGE_STEP, placed.top + 16, state),
      ...valueShapes(
        row,
        { x: ctx.width, y: placed.valueY, scale: 'value', anchor: 'right', state },
        ctx,
      ),
      ...shade(row.hedge, x, zero, end, lineY, color),
      ...dotShapes(row.hedge, { x, y, color, toward: -1 }),
      {
        kind: 'text',
        ...range,
        text: chartText(row.rangeWords),
        size: 13,
        weight: 400,
        ink: TONES[state].unit,
      },
      ...(state === 'lit' ? [selectionRing(x, y, REACH.radius)] : []),
    ];
  };
  return { mark: row, value: [row.value, 0], paint };
}

/** The ruler of a level, from zero to its round end; the stated value is a tick of its own, in bold. */
function axisOf({ row, ruler }: PlacedLevel, grid: number, ctx: ChartContext) {
  const say = (tick: number) => (tick === ruler.end ? ruler.sayEnd : String(tick));
  return {
    type: 'value',
    gridIndex: grid,
    position: 'bottom',
    min: 0,
    max: ruler.end,
    interval: ruler.step,
    axisLine: { show: true, onZero: false, lineStyle: { color: INK.rule, width: 1.2 } },
    axisTick: {
      show: true,
      length: 6,
      lineStyle: { color: INK.hair2, width: 1 },
      customValues: [...ruler.ticks],
    },
    minorTick: { show: true, splitNumber: 2, length: 3, lineStyle: { color: INK.hair2 } },
    splitLine: { show: false },
    axisLabel: {
      ...axisText(ctx.lang),
      margin: 10,
      customValues: [...ruler.said],
      alignMinLabel: 'left',
      alignMaxLabel: 'right',
      showMinLabel: true,
      showMaxLabel: true,
      hideOverlap: false,
      formatter: (tick: number) => (tick === row.value ? `{v|${say(tick)}}` : say(tick)),
      rich: { v: { fontWeight: 600, color: INK.ink, fontSize: SIZE.note } },
    },
  };
}

/** Levels under one another, each on its own ruler from zero, with the range that its hedge leaves open. */
export function levelsChart({ rows }: { rows: readonly LevelRow[] }, ctx: ChartContext): Drawing {
  const levels = placeLevels(rows, ctx);
  const panel = rows.map(keyOf);
  const last = levels.at(-1);
  const hairs = (): Shape[] =>
    levels.slice(1).map(({ top }) => ({
      kind: 'line',
      x1: 0,
      y1: top,
      x2: ctx.width,
      y2: top,
      stroke: INK.hair,
      thick: 1,
    }));
  const option = {
    ...BASE,
    grid: levels.map(({ lineY }) => fixedGrid(INSET, lineY - BAND, ctx.width - INSET * 2, BAND)),
    xAxis: levels.map((level, grid) => axisOf(level, grid, ctx)),
    yAxis: levels.map((_, grid) => pixelAxis(grid, BAND)),
    series: [
      frameSeries(hairs, ctx, { z: 1 }),
      ...levels.map((level, grid) => markSeries([itemOf(level, panel, ctx)], ctx, { grid })),
    ],
  };
  return { option, height: last ? last.top + last.height : 0 };
}
