import type { ChoiceKey } from '../domain/choice.ts';
import type { Drawing } from './context.ts';
import { type Pick, pickKey, type Tip } from './series.ts';
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
  /** Lit, but not chosen itself. */
  readonly isLinked: boolean;
  readonly shapes: readonly Shape[];
};

/** What a series with marks carries besides what ECharts takes from it. */
export type Sketched = {
  readonly sketch?: () => readonly Sketch[];
  /** What belongs to no mark: heads, rulers, words beside several marks. */
  readonly frame?: () => readonly Shape[];
};

/** A mark in its place: what it stands for, what is said of it, and where it is seen, px in the box. */
export type DrawnMark = {
  readonly key: ChoiceKey;
  readonly pick: Pick;
  readonly tip: Tip;
  readonly ties: readonly Tie[];
  readonly line: number;
  readonly box: Box;
  readonly isLit: boolean;
  /** Lit, but not chosen itself. */
  readonly isLinked: boolean;
  /** Where ECharts has it. */
  readonly seriesIndex: number;
  readonly dataIndex: number;
};

/**
 * The marks of a drawing in reading order, each in its place: line by line, and in a line in the order of
 * painting. Nothing is measured, so that Node and every browser give the same.
 */
export function marksOf(drawing: Drawing): readonly DrawnMark[] {
  const series = (drawing.option.series ?? []) as readonly Sketched[];
  const marks = series.flatMap(({ sketch }, seriesIndex) =>
    (sketch?.() ?? []).map(
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
