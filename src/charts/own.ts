import type { ChoiceKey } from '../domain/choice.ts';
import { HEDGES } from '../domain/hedge.ts';
import { type Along, rulerShapes } from './axis.ts';
import type { ChartContext, Drawing, Mark } from './context.ts';
import { dotShapes, REACH } from './hedge-shapes.ts';
import { INK, SIZE } from './ink.ts';
import { layOutOwn, type PlacedRow } from './own-layout.ts';
import type { OwnScale } from './own-scale.ts';
import {
  BADGE_STEP,
  badge,
  hitRow,
  inkOf,
  legendShapes,
  noteShape,
  selectionRing,
  stateOf,
} from './row.ts';
import { BASE, frameSeries, type Item, keyOf, markSeries } from './series.ts';
import type { Line, Shape } from './shapes.ts';
import { chartText, textWidth } from './text.ts';
import { valueShapes } from './value.ts';

/** One figure of the reader's own comparison. */
export type OwnRow = Mark & {
  /** The id of the whole on the same axis that it is a part of. */
  readonly wholeId?: string;
  /** It says how far a thing rose; what fell, and what is no change, is drawn alike. */
  readonly rises?: boolean;
};

/** What shares one unit and one kind, in the order in which the reader has put it. */
export type OwnAxisData = {
  readonly rows: readonly OwnRow[];
  readonly scale: 'linear' | 'log';
  /** Where a linear scale ends at the least, in the unit of the values: 100 for shares. */
  readonly end: number;
  /** Says a place on the scale: 60 天, CNY 10 million. */
  readonly tick: (value: number) => string;
  /** Under the scale: what is counted and how the scale runs. */
  readonly axisNote: string;
  /** Marks the place of a whole in the row of its part: 总体, the whole. */
  readonly wholeWord: string;
};

const AXIS_HEIGHT = 32;
const NOTE_HEIGHT = 20;
const DOTS = [1.5, 4];

const line = (x1: number, y1: number, x2: number, y2: number, stroke: Line['stroke']): Line => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke,
  thick: 1,
});

function itemOf(
  placed: PlacedRow,
  along: Along,
  panel: readonly ChoiceKey[],
  ctx: ChartContext,
): Item {
  const { row, top, height, legend, legendTop, valueRight, valueY, lineY } = placed;
  const state = stateOf([keyOf(row)], panel, ctx);
  const color = inkOf(state, row.rises ? INK.rise : INK.data);
  const x = along(row.value);
  const shapes: Shape[] = [
    ...hitRow(0, top, ctx.width, height),
    ...badge(row.measure, 0, legendTop + 1, state),
    ...legendShapes(legend, BADGE_STEP, legendTop, state),
    ...valueShapes(row, { x: valueRight, y: valueY, scale: 'mid', anchor: 'right', state }, ctx),
    ...dotShapes(row.hedge, { x, y: lineY, color, toward: -1 }),
    ...selectionRing(x, lineY, REACH.radius, state),
  ];
  return { mark: row, shapes };
}

/** From the dot of a part to the place of its whole, in the row of the part: a dotted line, a stroke and a word. */
function partShapes(
  { row, lineY }: PlacedRow,
  whole: OwnRow,
  word: string,
  scale: OwnScale,
  { width }: ChartContext,
): Shape[] {
  const x = scale.x(row.value);
  const at = scale.x(whole.value);
  const side = at < x ? -1 : 1;
  const arrow = HEDGES[row.hedge].side === 'above' ? REACH.dotArrow : 0;
  const from = x + side * (REACH.radius + arrow + 7);
  const words = chartText(word);
  const room = textWidth(words, SIZE.note) / 2;
  const dots: Shape = { ...line(from, lineY, at, lineY, INK.data), thick: 1.5, dash: DOTS };
  return [
    ...((at - from) * side > 0 ? [dots] : []),
    { ...line(at, lineY - 7, at, lineY + 7, INK.data), thick: 2 },
    noteShape(words, Math.max(room, Math.min(at, width - room)), lineY + 21, 'center'),
  ];
}

function rowFrame(placed: PlacedRow, scale: OwnScale, ctx: ChartContext): Shape[] {
  const { top, height, bandTop, lineY } = placed;
  const [from, to] = scale.line;
  return [
    ...(top > 0 ? [line(0, top, ctx.width, top, INK.hair)] : []),
    {
      kind: 'ticks',
      xs: scale.lines.map(scale.x),
      y1: bandTop,
      y2: top + height,
      stroke: INK.hair,
      thick: 1,
    },
    line(from, lineY, to, lineY, INK.hair2),
    ...(scale.fromZero
      ? [{ ...line(scale.x(0), bandTop, scale.x(0), top + height, INK.rule), thick: 1.5 }]
      : []),
  ];
}

/**
 * Figures of one unit and one kind as places on one scale, a row each; a part points at the place of its
 * whole. Nothing has a length, and nothing is moved by its size.
 */
export function ownChart(data: OwnAxisData, ctx: ChartContext): Drawing {
  const { rows, scale, plotLeft, bottom } = layOutOwn(data, ctx);
  const panel = data.rows.map(keyOf);
  const wholes = new Map(data.rows.map((row) => [row.id, row]));
  const frame = [
    ...rulerShapes(scale.ruler(bottom)),
    ...rows.flatMap((placed) => rowFrame(placed, scale, ctx)),
    ...rows.flatMap((placed) => {
      const whole = placed.row.wholeId && wholes.get(placed.row.wholeId);
      return whole ? partShapes(placed, whole, data.wholeWord, scale, ctx) : [];
    }),
    noteShape(data.axisNote, plotLeft, bottom + AXIS_HEIGHT + 13),
  ];
  const option = {
    ...BASE,
    series: [
      frameSeries(frame, ctx, 1),
      markSeries(
        rows.map((placed) => itemOf(placed, scale.x, panel, ctx)),
        ctx,
      ),
    ],
  };
  return { option, height: bottom + AXIS_HEIGHT + NOTE_HEIGHT };
}
