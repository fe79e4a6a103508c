import { rulerShapes } from './axis.ts';
import type { ChartContext, Drawing, Mark } from './context.ts';
import { dotShapes, REACH } from './hedge-shapes.ts';
import { INK } from './ink.ts';
import { type LogScale, logRuler } from './log-scale.ts';
import {
  layOutMoney,
  type PlacedLink,
  type PlacedPurpose,
  type PlacedSum,
} from './money-layout.ts';
import {
  BADGE_STEP,
  badge,
  inkOf,
  legendShapes,
  noteShape,
  type State,
  selectionRing,
  stateOf,
} from './row.ts';
import { BASE, frameSeries, type Item, keyOf, markSeries } from './series.ts';
import type { Shape } from './shapes.ts';
import { valueShapes } from './value.ts';

type PartLink = {
  readonly partId: string;
  readonly wholeId: string;
  /** 其中 / part of. */
  readonly words: string;
};

/** The sums of one purpose: whose money it is, going where. */
export type MoneyRow = {
  readonly purpose: string;
  readonly note: string;
  readonly marks: readonly Mark[];
  readonly partLinks: readonly PartLink[];
};

export type MoneyData = {
  readonly rows: readonly MoneyRow[];
  /** Says a power of ten as the label of a tick: 1000 万, CNY 10 million. */
  readonly tick: (value: number) => string;
  /** Stands under the axis: 对数刻度：每格 10 倍. */
  readonly axisNote?: string;
};

const AXIS_HEIGHT = 32;
const NOTE_HEIGHT = 20;
const DOTS = [1.5, 4];

const hairline = (y: number, width: number): Shape => ({
  kind: 'line',
  x1: 0,
  y1: y,
  x2: width,
  y2: y,
  stroke: INK.hair,
  thick: 1,
});

/** The dotted line from a part to its whole, between the rings that a selection may put around both. */
function linkShapes(
  { part, whole, words, wordsY }: PlacedLink,
  dotY: number,
  state: State,
): Shape[] {
  const air = REACH.radius + 9;
  const [from, to] = part.x < whole.x ? [part.x, whole.x] : [whole.x, part.x];
  const line: Shape = {
    kind: 'line',
    x1: from + air,
    y1: dotY,
    x2: Math.max(from + air, to - air),
    y2: dotY,
    stroke: inkOf(state, INK.data),
    thick: 1.5,
    dash: DOTS,
  };
  return [line, noteShape(words, (from + to) / 2, wordsY, 'center')];
}

/** A value in a higher lane is tied to its dot. */
const leader = ({ lane, x, baseline }: PlacedSum, dotY: number): Shape[] =>
  lane === 0
    ? []
    : [
        {
          kind: 'line',
          x1: x,
          y1: baseline + 7,
          x2: x,
          y2: dotY - REACH.radius - 3,
          stroke: INK.hair2,
          thick: 1,
        },
      ];

function sumItem(sum: PlacedSum, placed: PlacedPurpose, state: State, ctx: ChartContext): Item {
  const { mark, x, left, baseline, from, to } = sum;
  const { y, bottom, dotY } = placed;
  const color = inkOf(state, INK.data);
  const value = valueShapes(mark, { x: left, y: baseline, scale: 'mid', state, halo: true }, ctx);
  const shapes: Shape[] = [
    { kind: 'rect', x: from, y, width: to - from, height: bottom - y, fill: 'transparent' },
    ...leader(sum, dotY),
    ...dotShapes(mark.hedge, { x, y: dotY, color, toward: -1 }),
    ...value,
    ...selectionRing(x, dotY, REACH.radius, state),
  ];
  return { mark, shapes };
}

/** The decades, behind the marks of a row and not behind words that stand above them. */
const gridLines = ({ markTop, bottom }: PlacedPurpose, { decades, x }: LogScale): Shape => ({
  kind: 'ticks',
  xs: decades.map(x),
  y1: markTop,
  y2: bottom,
  stroke: INK.hair,
  thick: 1,
});

function rowFrame(
  placed: PlacedPurpose,
  state: State,
  scale: LogScale,
  ctx: ChartContext,
): Shape[] {
  const { measures, legend, legendY, y, dotY, links } = placed;
  const words = legendShapes(legend, BADGE_STEP * measures.length, legendY, state);
  return [
    gridLines(placed, scale),
    ...(y > 0 ? [hairline(y, ctx.width)] : []),
    ...measures.flatMap((number, at) => badge(number, at * BADGE_STEP, legendY + 1, state)),
    ...words,
    ...links.flatMap((link) => linkShapes(link, dotY, state)),
  ];
}

/** Sums by whose money they are, as places on one logarithmic scale; nothing has a length to compare. */
export function moneyChart(data: MoneyData, ctx: ChartContext): Drawing {
  const layout = layOutMoney(data, ctx);
  const { scale, plotLeft, rows, axisY } = layout;
  const panel = rows.flatMap(({ sums }) => sums.map(({ mark }) => keyOf(mark)));
  const state = (sums: readonly PlacedSum[]) =>
    stateOf(
      sums.map(({ mark }) => keyOf(mark)),
      panel,
      ctx,
    );
  const items = rows.flatMap((row) => row.sums.map((sum) => sumItem(sum, row, state([sum]), ctx)));
  const note = data.axisNote ? [noteShape(data.axisNote, plotLeft, axisY + AXIS_HEIGHT + 13)] : [];
  const ruler = logRuler(scale, axisY, [plotLeft, ctx.width], data.tick);
  const frame = [
    ...rulerShapes(ruler),
    ...rows.flatMap((row) => rowFrame(row, state(row.sums), scale, ctx)),
    ...note,
  ];
  const option = { ...BASE, series: [frameSeries(frame, ctx, 1), markSeries(items, ctx)] };
  return { option, height: axisY + AXIS_HEIGHT + (note.length > 0 ? NOTE_HEIGHT : 0) };
}
