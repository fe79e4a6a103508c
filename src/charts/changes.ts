import type { ChoiceKey } from '../domain/choice.ts';
import { type Ruler, rulerShapes } from './axis.ts';
import { type ChangesLayout, layoutChanges, type PlacedRow } from './changes-layout.ts';
import {
  HEAD_GAP,
  HEAD_SIZE,
  headText,
  type SideWords,
  tailOf,
  VALUE_GAP,
} from './changes-scale.ts';
import { changeValue, settingWidth } from './changes-value.ts';
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
  decrease: { side: -1, ink: INK.data, anchor: 'right' },
  increase: { side: 1, ink: INK.rise, anchor: 'left' },
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

const xsOf = ({ scale: { ticks, zero, perValue } }: ChangesLayout): number[] =>
  ticks.map((tick) => zero + tick * perValue);

/** Where a bar ends, and where the value beside it begins and ends; px from the left of the chart. */
const placeOf = ({ row }: PlacedRow, { scale }: ChangesLayout, ctx: ChartContext) => {
  const { side } = SIDES[row.direction];
  const width = settingWidth(row, scale.setting, ctx);
  const bar = scale.zero + side * row.value * scale.perValue;
  const near = bar + side * (tailOf(row) + VALUE_GAP);
  // Where nothing has room, the value stands over its bar rather than out of the chart.
  const from = side < 0 ? Math.max(0, near - width) : Math.min(near, ctx.width - width);
  return { bar, value: [from, from + width] as const };
};

function itemOf(
  placed: PlacedRow,
  layout: ChangesLayout,
  panel: readonly ChoiceKey[],
  ctx: ChartContext,
): Item {
  const { row } = placed;
  const { scale, barHeight } = layout;
  const { ink, anchor } = SIDES[row.direction];
  const state = stateOf([keyOf(row)], panel, ctx);
  const y = placed.bandTop + placed.bandHeight / 2;
  const { bar: x, value } = placeOf(placed, layout, ctx);
  const bar = { x0: scale.zero, x, y, height: barHeight, color: inkOf(state, ink) };
  const at = { x: value[anchor === 'left' ? 0 : 1], y, anchor, state };
  const shapes = [
    ...hitRow(0, placed.top, ctx.width, placed.height),
    ...badge(row.measure, 0, placed.legendTop + 1, state),
    ...legendShapes(placed.legend, BADGE_STEP, placed.legendTop, state),
    ...asideOf(placed, ctx),
    ...barShapes(row.hedge, bar),
    ...changeValue(row, scale.setting, at, ctx),
    ...selectionBracket([bar.x0, x], y, barHeight + 10, ctx.width, state),
  ];
  return { mark: row, shapes };
}

/** Where the light lines of the ticks go through the band of a row: not through its value. */
const ticksBehind = (placed: PlacedRow, layout: ChangesLayout, ctx: ChartContext): number[] => {
  const [from, to] = placeOf(placed, layout, ctx).value;
  return xsOf(layout).filter((x) => x < from - TICK_GAP || x > to + TICK_GAP);
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
  const bands = rows.map(
    (row): Shape => ({
      kind: 'ticks',
      xs: ticksBehind(row, layout, ctx),
      y1: row.bandTop,
      y2: row.bandTop + row.bandHeight,
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
    head(heads.decrease, x0 - HEAD_GAP, 'right'),
    head(heads.increase, x0 + HEAD_GAP, 'left'),
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
