import type { ChoiceKey } from '../domain/choice.ts';
import type { Hedge } from '../domain/hedge.ts';
import { type Along, linear, type Ruler, rulerShapes } from './axis.ts';
import type { ChartContext, Drawing, Mark } from './context.ts';
import { dotShapes, REACH } from './hedge-shapes.ts';
import { INK, type Ink } from './ink.ts';
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
import { BASE, frameSeries, type Item, keyOf, markSeries } from './series.ts';
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

const alongOf = ({ ruler }: PlacedLevel, { width }: ChartContext): Along =>
  linear(INSET, width - INSET * 2, 0, ruler.end);

function itemOf(placed: PlacedLevel, panel: readonly ChoiceKey[], ctx: ChartContext): Item {
  const { row, legend, ruler, lineY, range, valueY } = placed;
  const state = stateOf([keyOf(row)], panel, ctx);
  const color = inkOf(state, INK.data);
  const top = Math.max(0, placed.top);
  const along = alongOf(placed, ctx);
  const [x, y] = [along(row.value), lineY - BAND / 2];
  const shapes: Shape[] = [
    ...hitRow(0, top, ctx.width, placed.top + placed.height - top),
    ...badge(row.measure, 0, placed.top + 17, state),
    ...legendShapes(legend, BADGE_STEP, placed.top + 16, state),
    ...valueShapes(row, { x: ctx.width, y: valueY, scale: 'value', anchor: 'right', state }, ctx),
    ...shade(row.hedge, x, along(0), along(ruler.end), lineY, color),
    ...dotShapes(row.hedge, { x, y, color, toward: -1 }),
    {
      kind: 'text',
      ...range,
      text: chartText(row.rangeWords),
      size: 13,
      weight: 400,
      ink: TONES[state].unit,
    },
    ...selectionRing(x, y, REACH.radius, state),
  ];
  return { mark: row, shapes };
}

/** The ruler of a level, from zero to its round end; the stated value is a tick of its own, in bold. */
function rulerOf(placed: PlacedLevel, ctx: ChartContext): Ruler {
  const { row, ruler, lineY } = placed;
  const along = alongOf(placed, ctx);
  const last = ruler.said.length - 1;
  return {
    y: lineY,
    line: [along(0), along(ruler.end)],
    ticks: ruler.ticks.map(along),
    minor: ruler.minor.map(along),
    words: ruler.said.map((tick, at) => ({
      x: along(tick),
      text: tick === ruler.end ? ruler.sayEnd : String(tick),
      anchor: at === 0 ? 'left' : at === last ? 'right' : 'center',
      strong: tick === row.value,
    })),
  };
}

/** Levels under one another, each on its own ruler from zero, with the range that its hedge leaves open. */
export function levelsChart({ rows }: { rows: readonly LevelRow[] }, ctx: ChartContext): Drawing {
  const levels = placeLevels(rows, ctx);
  const panel = rows.map(keyOf);
  const last = levels.at(-1);
  const hairs = levels.slice(1).map(
    ({ top }): Shape => ({
      kind: 'line',
      x1: 0,
      y1: top,
      x2: ctx.width,
      y2: top,
      stroke: INK.hair,
      thick: 1,
    }),
  );
  const rulers = levels.flatMap((level) => rulerShapes(rulerOf(level, ctx)));
  const items = levels.map((level) => itemOf(level, panel, ctx));
  const option = {
    ...BASE,
    series: [frameSeries([...rulers, ...hairs], ctx, 1), markSeries(items, ctx)],
  };
  return { option, height: last ? last.top + last.height : 0 };
}
