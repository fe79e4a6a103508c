import type { Choice } from '../domain/choice.ts';
import type { Body, Edition, Measure, Quantity } from '../domain/edition.ts';
import { bodiesOf, type Figure } from '../domain/figures.ts';
import type { Group } from '../domain/grouping.ts';
import { oncePer } from '../domain/once.ts';

/** A row of either table. `key` is its own, also where the same thing stands in several groups. */
export type Row = {
  readonly key: string;
  /** Given to the first row of a measure, by which it is found on the page. */
  readonly domId?: string;
  /** What a click on the row chooses. */
  readonly choice: Choice;
  readonly measure: Measure;
  readonly bodies: readonly Body[];
};

export type FigureRow = Row & {
  readonly quantity: Quantity;
  /** Shares its place by value with another row. */
  readonly isTied: boolean;
};

/** Rows under a head; the head has no name where there is but one group. */
export type RowGroup<R extends Row = Row> = {
  readonly id: string;
  readonly name: string | null;
  readonly rows: readonly R[];
};

/** One group that holds all. */
export const ungrouped = <Thing>(rows: readonly Thing[]): readonly Group<Thing>[] => [
  { id: 'all', rows },
];

// Rows are kept, so that what has not changed is not drawn anew.
const rowsKept = oncePer((_: Edition) => new Map<string, Row>());
const figureRowsKept = oncePer((_: Edition) => new Map<string, FigureRow>());

const keep = <R extends Row>(kept: Map<string, R>, name: string, make: () => R): R => {
  const row = kept.get(name) ?? make();
  kept.set(name, row);
  return row;
};

const measureRow = (edition: Edition, group: string, measure: Measure, isFirst: boolean): Row => ({
  key: `${group}/${measure.id}`,
  domId: isFirst ? `${measure.id}-row` : undefined,
  choice: { kind: 'measure', id: measure.id },
  measure,
  bodies: bodiesOf(edition, measure),
});

/** The rows of groups of measures. A row that has been made before is the same object. */
export const measureRows = (
  edition: Edition,
  groups: readonly Group<Measure>[],
  nameOf: (id: string) => string | null,
): readonly RowGroup[] => {
  const seen = new Set<string>();
  const rowOf = (group: string, measure: Measure): Row => {
    const isFirst = !seen.has(measure.id);
    seen.add(measure.id);
    return keep(rowsKept(edition), `${group}/${measure.id}/${isFirst}`, () =>
      measureRow(edition, group, measure, isFirst),
    );
  };
  return groups.map(({ id, rows }) => ({
    id,
    name: nameOf(id),
    rows: rows.map((measure) => rowOf(id, measure)),
  }));
};

/** The same for groups of figures. `tied` holds the ids of those that share a place. */
export const figureRows = (
  edition: Edition,
  groups: readonly Group<Figure>[],
  tied: ReadonlySet<string>,
  nameOf: (id: string) => string | null,
): readonly RowGroup<FigureRow>[] =>
  groups.map((group) => ({
    id: group.id,
    name: nameOf(group.id),
    rows: group.rows.map(({ quantity, measure }) => {
      const key = `${group.id}/${quantity.id}`;
      const isTied = tied.has(quantity.id);
      return keep(figureRowsKept(edition), `${key}/${isTied}`, () => ({
        key,
        choice: { kind: 'quantity', id: quantity.id },
        measure,
        quantity,
        bodies: bodiesOf(edition, measure),
        isTied,
      }));
    }),
  }));
