import type { ChoiceKey } from '../domain/choice.ts';
import { type Ruler, rulerShapes } from './axis.ts';
import { BAR_HEIGHT, type ChangesLayout, layoutChanges, type PlacedRow } from './changes-layout.ts';
import { HEAD_GAP, HEAD_SIZE, headText, type SideWords, VALUE_GAP } from './changes-scale.ts';
import type { ChartContext, Drawing, Mark } from './context.ts';
import { barShapes } from './hedge-shapes.ts';
import { INK } from './ink.ts';
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
import { valueShapes, valueWidth } from './value.ts';

/** A stated change in per cent. The value is never signed: the direction is its own word. */
export type ChangeRow = Mark & { readonly direction: 'increase' | 'decrease' };

export type ChangesData = {
  /** In the order of the list. All in one unit. */
  readonly rows: readonly ChangeRow[];
  readonly words: SideWords;
  /** Says a distance from zero in a unit other than per cent. */
  readonly tick?: (value: number) => string;
};

const SIDES = {
  decrease: { side: -1, ink: INK.data },
  increase: { side: 1, ink: INK.rise },
} as const;

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

/** Between a value and the light line of a tick. */
const TICK_GAP = 6;
/** From the end of a bar to its value over it. */
const CAP_GAP = 9;
/** From the words of a narrow row to the lines under them. */
const BAND_GAP = 6;

/** Where the band of a bar begins: in a narrow chart, under the words. */
const bandTopOf = (
  { top, legend, legendTop }: PlacedRow,
  { compact }: Pick<ChangesLayout, 'compact'>,
): number => (compact ? legendTop + legend.height + BAND_GAP : top);

const xsOf = ({ scale: { ticks, zero, perValue } }: ChangesLayout): number[] =>
  ticks.map((tick) => zero + tick * perValue);

/**
 * Where a bar ends, and where the value over it begins and ends; px from the left of the chart. The value keeps
 * off the cap of its bar. One that is longer than its bar begins at zero. It never leaves the chart.
 */
const placeOf = ({ row }: PlacedRow, { scale }: ChangesLayout, ctx: ChartContext) => {
  const { side } = SIDES[row.direction];
  const width = valueWidth(row, scale.values, ctx);
  const bar = scale.zero + side * row.value * scale.perValue;
  const least = scale.zero + side * (VALUE_GAP + width);
  const from =
    side < 0
      ? Math.max(0, Math.min(bar + CAP_GAP, least))
      : Math.min(ctx.width, Math.max(bar - CAP_GAP, least)) - width;
  return { bar, value: [from, from + width] as const };
};

function itemOf(
  placed: PlacedRow,
  layout: ChangesLayout,
  panel: readonly ChoiceKey[],
  ctx: ChartContext,
): Item {
  const { row } = placed;
  const { zero, values } = layout.scale;
  const { ink } = SIDES[row.direction];
  const state = stateOf([keyOf(row)], panel, ctx);
  const { barY: y, valueY } = placed;
  const { bar: x, value } = placeOf(placed, layout, ctx);
  const bar = { x0: zero, x, y, height: BAR_HEIGHT, color: inkOf(state, ink) };
  const at = { x: value[1], y: valueY, scale: values, anchor: 'right', state } as const;
  const shapes = [
    ...hitRow(0, placed.top, ctx.width, placed.height),
    ...badge(row.measure, 0, placed.legendTop + 1, state),
    ...legendShapes(placed.legend, BADGE_STEP, placed.legendTop, state),
    ...asideOf(placed, ctx),
    ...barShapes(row.hedge, bar),
    ...valueShapes(row, { ...at, halo: true }, ctx),
    ...selectionBracket([bar.x0, x], y, BAR_HEIGHT + 6, ctx.width, state),
  ];
  return { mark: row, shapes };
}

/** The light lines of the ticks in a row: none through its value, under which they begin again. */
const ticksBehind = (placed: PlacedRow, layout: ChangesLayout, ctx: ChartContext): Shape[] => {
  const [from, to] = placeOf(placed, layout, ctx).value;
  const [start, under, end] = [
    bandTopOf(placed, layout),
    placed.valueY + TICK_GAP,
    placed.top + placed.height,
  ];
  const isFree = (x: number) => x < from - TICK_GAP || x > to + TICK_GAP;
  const ticks = (xs: readonly number[], y1: number): Shape => ({
    kind: 'ticks',
    xs,
    y1,
    y2: end,
    stroke: INK.hair,
    thick: 1,
  });
  const xs = xsOf(layout);
  return [
    ticks(xs.filter(isFree), start),
    ticks(
      xs.filter((x) => !isFree(x)),
      under,
    ),
  ];
};

/** Hairlines between the rows, and the light lines of the ticks through the bands of the bars. */
const under = (layout: ChangesLayout, ctx: ChartContext): Shape[] => {
  const { rows } = layout;
  const { width } = ctx;
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
  const bands = rows.flatMap((row) => ticksBehind(row, layout, ctx));
  return [...bands, ...hairs];
};

const head = (text: string, x: number, anchor: Words['anchor']): Words => ({
  kind: 'text',
  x,
  y: 19,
  text,
  size: HEAD_SIZE,
  weight: 400,
  ink: INK.ink2,
  anchor,
});

/** The zero line over the bars, and what its two sides mean. */
const over = ({ rows, compact, bottom, scale }: ChangesLayout, { words }: ChangesData): Shape[] => {
  const x0 = scale.zero;
  const heads = headText(words);
  const has = (direction: ChangeRow['direction']) =>
    rows.some(({ row }) => row.direction === direction);
  const lines = compact
    ? [
        upright(x0, 6, 26, INK.rule, 1.5),
        ...rows.map((row) =>
          upright(x0, bandTopOf(row, { compact }), row.top + row.height - BAND_GAP, INK.rule, 1.5),
        ),
      ]
    : [upright(x0, 4, bottom, INK.rule, 1.5)];
  return [
    ...lines,
    ...(has('decrease') ? [head(heads.decrease, x0 - HEAD_GAP, 'right')] : []),
    ...(has('increase') ? [head(heads.increase, x0 + HEAD_GAP, 'left')] : []),
  ];
};

/** Distances from zero, the same to both sides. */
const rulerOf = (layout: ChangesLayout, data: ChangesData): Ruler => {
  const say = data.tick ?? ((tick: number) => `${tick}%`);
  const words = layout.scale.ticks.map((tick) => (tick === 0 ? '0' : say(Math.abs(tick))));
  return {
    y: layout.bottom,
    words: xsOf(layout).map((x, at) => ({ x, text: words[at] ?? '' })),
  };
};

/**
 * Changes in per cent from one zero line: falls to the left, rises to the right, each with the end that
 * its hedge gives it, and its value on its own side, past that end.
 */
export function changesChart(data: ChangesData, ctx: ChartContext): Drawing {
  const layout = layoutChanges(data.rows, data.words, ctx);
  const panel = data.rows.map(keyOf);
  const items = layout.rows.map((row) => itemOf(row, layout, panel, ctx));
  const behind = [...rulerShapes(rulerOf(layout, data)), ...under(layout, ctx)];
  const option = {
    ...BASE,
    series: [
      frameSeries(behind, ctx, 1),
      markSeries(items, ctx),
      frameSeries(over(layout, data), ctx, 3),
    ],
  };
  return { option, height: layout.height };
}
