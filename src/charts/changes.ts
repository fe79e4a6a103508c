import type { ChoiceKey } from '../domain/choice.ts';
import { type Along, linear, type Ruler, rulerShapes } from './axis.ts';
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
import { BASE, frameSeries, type Item, keyOf, markSeries } from './series.ts';
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
  { barHeight }: ChangesLayout,
  along: Along,
  scale: ValueScale,
  panel: readonly ChoiceKey[],
  ctx: ChartContext,
): Item {
  const { row } = placed;
  const { side, ink, far } = SIDES[row.direction];
  const state = stateOf([keyOf(row)], panel, ctx);
  const middle = placed.bandTop + placed.bandHeight / 2;
  const [x0, x, y] = [along(0), along(side * row.value), middle];
  const bar = { x0, x, y, height: barHeight, color: inkOf(state, ink) };
  const at = { x: x0 - side * ASIDE, y: y + VALUE_DROP, scale, anchor: far, state } as const;
  const shapes = [
    ...hitRow(0, placed.top, ctx.width, placed.height),
    ...badge(row.measure, 0, placed.legendTop + 1, state),
    ...legendShapes(placed.legend, BADGE_STEP, placed.legendTop, state),
    ...asideOf(placed, ctx),
    ...barShapes(row.hedge, bar),
    ...valueShapes(row, { ...at, halo: true }, ctx),
    ...(state === 'lit' ? [selectionBracket(x0, x, y, barHeight + 10, ctx.width)] : []),
  ];
  return { mark: row, shapes };
}

/** Hairlines between the rows, and the light lines of the ticks through the bands of the bars. */
const under = ({ rows, ticks }: ChangesLayout, along: Along, { width }: ChartContext): Shape[] => {
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
  const bands = rows.map(
    ({ bandTop, bandHeight }): Shape => ({
      kind: 'ticks',
      xs: ticks.map(along),
      y1: bandTop,
      y2: bandTop + bandHeight,
      stroke: INK.hair,
      thick: 1,
    }),
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
const over = (
  { rows, compact, bottom }: ChangesLayout,
  { words }: ChangesData,
  x0: number,
): Shape[] => {
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

/** Distances from zero, the same to both sides. */
const rulerOf = ({ bottom, ticks }: ChangesLayout, data: ChangesData, along: Along): Ruler => {
  const say = data.tick ?? ((tick: number) => `${tick}%`);
  return {
    y: bottom,
    words: ticks.map((tick) => ({ x: along(tick), text: tick === 0 ? '0' : say(Math.abs(tick)) })),
  };
};

/**
 * Changes in per cent from one zero line: falls to the left, rises to the right, each with the end that
 * its hedge gives it; the value stands on the far side of zero, so that the numerals make a column.
 */
export function changesChart(data: ChangesData, ctx: ChartContext): Drawing {
  const layout = layoutChanges(data.rows, ctx);
  const { left, width, end, height } = layout;
  const along = linear(left, width, -end, end);
  const panel = data.rows.map(keyOf);
  const scale = scaleOf(data, layout, ctx);
  const items = layout.rows.map((row) => itemOf(row, layout, along, scale, panel, ctx));
  const behind = [...rulerShapes(rulerOf(layout, data, along)), ...under(layout, along, ctx)];
  const option = {
    ...BASE,
    series: [
      frameSeries(behind, ctx, 1),
      markSeries(items, ctx),
      frameSeries(over(layout, data, along(0)), ctx, 3),
    ],
  };
  return { option, height };
}
