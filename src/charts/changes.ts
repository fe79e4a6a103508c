import type { ChoiceKey } from '../domain/choice.ts';
import { axisText, fixedGrid, pixelAxis } from './axis.ts';
import { type ChangesLayout, layoutChanges, type PlacedRow } from './changes-layout.ts';
import type { ChartContext, Drawing, Mark } from './context.ts';
import { barShapes } from './hedge-shapes.ts';
import { INK, SIZE } from './ink.ts';
import {
  BADGE_STEP,
  badge,
  hitRow,
  inkOf,
  legendShapes,
  noteShape,
  selectionBracket,
  stateOf,
} from './row.ts';
import { BASE, frameSeries, type Item, keyOf, markSeries, type Place } from './series.ts';
import type { Line, Shape, Words } from './shapes.ts';
import { chartText } from './text.ts';
import { type ValueScale, valueShapes, valueWidth } from './value.ts';

/** A stated change in per cent. The value is never signed: the direction is its own word. */
export type ChangeRow = Mark & { readonly direction: 'increase' | 'decrease' };

export type ChangesData = {
  /** In the order of the list. All in one unit. */
  readonly rows: readonly ChangeRow[];
  /** The words over the two sides of the zero line. */
  readonly words: { readonly falls: string; readonly rises: string };
  /** Says a distance from zero in a unit other than per cent. */
  readonly tick?: (value: number) => string;
};

const SIDES = {
  decrease: { side: -1, ink: INK.data, far: 'left' },
  increase: { side: 1, ink: INK.rise, far: 'right' },
} as const;

/** From the zero line to the words beside it. */
const ASIDE = 13;
const VALUE_DROP = SIZE.value * 0.36;

const upright = (
  x: number,
  y1: number,
  y2: number,
  stroke: Line['stroke'],
  thick: number,
): Line => ({
  kind: 'line',
  x1: x,
  y1,
  x2: x,
  y2,
  stroke,
  thick,
});

const asideOf = ({ noteAside, legendTop }: PlacedRow, { width }: ChartContext): Shape[] =>
  noteAside ? [noteShape(noteAside, width, legendTop + 15, 'right')] : [];

/** The larger setting of the values, if each of them has room on its side of zero. */
const scaleOf = (
  { rows }: ChangesData,
  { left, width }: ChangesLayout,
  ctx: ChartContext,
): ValueScale => {
  const room = Math.min(left + width / 2, ctx.width - left - width / 2) - ASIDE;
  return rows.every((row) => valueWidth(row, 'value', ctx) <= room) ? 'value' : 'mid';
};

function itemOf(
  placed: PlacedRow,
  layout: ChangesLayout,
  scale: ValueScale,
  panel: readonly ChoiceKey[],
  ctx: ChartContext,
): Item {
  const { row } = placed;
  const { side, ink, far } = SIDES[row.direction];
  const state = stateOf([keyOf(row)], panel, ctx);
  const middle = placed.bandTop + placed.bandHeight / 2;
  const paint = (place: Place): Shape[] => {
    const [x0] = place(0, 0);
    const [x, y] = place(side * row.value, middle - layout.top);
    const bar = { x0, x, y, height: layout.barHeight, color: inkOf(state, ink) };
    const at = {
      x: x0 - side * ASIDE,
      y: y + VALUE_DROP,
      scale,
      anchor: far,
      state,
    } as const;
    return [
      ...hitRow(0, placed.top, ctx.width, placed.height),
      ...badge(row.measure, 0, placed.legendTop + 1, state),
      ...legendShapes(placed.legend, BADGE_STEP, placed.legendTop, state),
      ...asideOf(placed, ctx),
      ...barShapes(row.hedge, bar),
      ...valueShapes(row, { ...at, halo: true }, ctx),
      ...(state === 'lit' ? [selectionBracket(x0, x, y, layout.barHeight + 10, ctx.width)] : []),
    ];
  };
  return { mark: row, value: [side * row.value, middle - layout.top], paint };
}

/** Hairlines between the rows, and the light lines of the ticks through the bands of the bars. */
const paintUnder =
  ({ rows, ticks }: ChangesLayout, { width }: ChartContext) =>
  (place: Place): Shape[] => {
    const hairs = rows.slice(1).map(
      ({ top }): Line => ({
        kind: 'line',
        x1: 0,
        y1: top,
        x2: width,
        y2: top,
        stroke: INK.hair,
        thick: 1,
      }),
    );
    const bands = rows.flatMap(({ bandTop, bandHeight }) =>
      ticks.map((tick) => upright(place(tick, 0)[0], bandTop, bandTop + bandHeight, INK.hair, 1)),
    );
    return [...bands, ...hairs];
  };

const head = (text: string, x: number, anchor: Words['anchor']): Words => ({
  kind: 'text',
  x,
  y: 19,
  text: chartText(text),
  size: 13,
  weight: 400,
  ink: INK.ink2,
  anchor,
});

/** The zero line over the bars, and what its two sides mean. */
const paintOver =
  ({ rows, compact, bottom }: ChangesLayout, { words }: ChangesData) =>
  (place: Place): Shape[] => {
    const [x0] = place(0, 0);
    const lines = compact
      ? [
          upright(x0, 6, 26, INK.rule, 1.5),
          ...rows.map(({ bandTop, bandHeight }) =>
            upright(x0, bandTop, bandTop + bandHeight, INK.rule, 1.5),
          ),
        ]
      : [upright(x0, 4, bottom, INK.rule, 1.5)];
    return [
      ...lines,
      head(`← ${words.falls}`, x0 - ASIDE, 'right'),
      head(`${words.rises} →`, x0 + ASIDE, 'left'),
    ];
  };

/**
 * Changes in per cent from one zero line: falls to the left, rises to the right, each with the end that
 * its hedge gives it; the value stands on the far side of zero, so that the numerals make a column.
 */
export function changesChart(data: ChangesData, ctx: ChartContext): Drawing {
  const layout = layoutChanges(data.rows, ctx);
  const { left, top, width, bottom, end, ticks, height } = layout;
  const { tick: say = (tick: number) => `${tick}%` } = data;
  const panel = data.rows.map(keyOf);
  const scale = scaleOf(data, layout, ctx);
  const option = {
    ...BASE,
    grid: fixedGrid(left, top, width, bottom - top),
    xAxis: {
      type: 'value',
      min: -end,
      max: end,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...axisText(ctx.lang),
        customValues: [...ticks],
        margin: 10,
        formatter: (tick: number) => (tick === 0 ? '0' : chartText(say(Math.abs(tick)))),
      },
    },
    yAxis: pixelAxis(0, bottom - top),
    series: [
      frameSeries(paintUnder(layout, ctx), ctx, { z: 1 }),
      markSeries(
        layout.rows.map((row) => itemOf(row, layout, scale, panel, ctx)),
        ctx,
      ),
      frameSeries(paintOver(layout, data), ctx),
    ],
  };
  return { option, height };
}
