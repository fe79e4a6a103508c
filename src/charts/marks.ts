import type { ChoiceKey } from '../domain/choice.ts';
import type { Drawing } from './context.ts';
import { type Pick, type Place, pickKey, type Tip } from './series.ts';
import { type Box, boundsOf } from './shape-box.ts';
import type { Shape } from './shapes.ts';

/** What a mark is tied to: the key of that other mark, and how it is named. */
export type Tie = { readonly key: ChoiceKey; readonly name: string };

/** How a mark stands among the others, for those who go from mark to mark. */
export type Standing = {
  /** Row or column in charts that have several; 0 in lists. */
  readonly line?: number;
  readonly ties?: readonly Tie[];
  /** What is said of a mark that says nothing when it is pointed at. */
  readonly said?: Tip;
  /** Where the bounds of its shapes are not what a reader takes for the mark. */
  readonly box?: Box;
};

/** One datum of a series as a mark, painted but not yet drawn. */
export type Sketch = Standing & {
  readonly dataIndex: number;
  readonly pick: Pick;
  readonly tip: Tip;
  readonly isLit: boolean;
  readonly shapes: readonly Shape[];
};

/** What a series with marks carries besides what ECharts takes from it. */
export type Sketched = { readonly sketch?: (place: Place) => readonly Sketch[] };

/** A mark in its place: what it stands for, what is said of it, and where it is seen, px in the box. */
export type DrawnMark = {
  readonly key: ChoiceKey;
  readonly pick: Pick;
  readonly tip: Tip;
  readonly ties: readonly Tie[];
  readonly line: number;
  readonly box: Box;
  readonly isLit: boolean;
  /** Where ECharts has it. */
  readonly seriesIndex: number;
  readonly dataIndex: number;
};

type Grid = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
type Axis = { readonly type?: string; readonly min: number; readonly max: number };
type Series = Sketched & { readonly xAxisIndex?: number };

const list = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T];

const shareOf = ({ type, min, max }: Axis, value: number): number =>
  type === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);

/** The same places as ECharts gives the values of one grid; every axis of ours runs from edge to edge. */
function placeOn({ option }: Drawing, at: number): Place {
  const grid = list(option.grid as Grid | Grid[] | undefined)[at];
  const x = list(option.xAxis as Axis | Axis[] | undefined)[at];
  const y = list(option.yAxis as Axis | Axis[] | undefined)[at];
  if (!grid || !x || !y) return (px, py) => [px, py];
  return (px, py) => [
    grid.left + shareOf(x, px) * grid.width,
    grid.top + shareOf(y, py) * grid.height,
  ];
}

/**
 * The marks of a drawing in reading order, each in its place: line by line, and in a line in the order of
 * painting. Nothing is measured, so that Node and every browser give the same.
 */
export function marksOf(drawing: Drawing): readonly DrawnMark[] {
  const series = list(drawing.option.series as readonly Series[] | undefined);
  const marks = series.flatMap(({ sketch, xAxisIndex = 0 }, seriesIndex) =>
    (sketch?.(placeOn(drawing, xAxisIndex)) ?? []).map(
      ({ shapes, line = 0, ties = [], box = boundsOf(shapes), ...rest }): DrawnMark => ({
        ...rest,
        key: pickKey(rest.pick),
        line,
        ties,
        box,
        seriesIndex,
      }),
    ),
  );
  return marks.sort((a, b) => a.line - b.line);
}
