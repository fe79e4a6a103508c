import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ComponentType } from 'react';
import type { SortColumn, TableId } from '../state/table-params.ts';
import type { Row } from './rows.ts';

export const features = tableFeatures({ rowSortingFeature });

/** One column: what stands in it, and how it sorts when its head is first clicked; `null` if it does not sort. */
export type ColumnSpec<R extends Row> = {
  readonly id: SortColumn;
  readonly head: string;
  readonly first: 'ascending' | 'descending' | null;
  readonly Cell: ComponentType<{ row: R }>;
};

/** The column that says what a row is. It is always shown. */
export const NAME_COLUMN = {
  measures: 'title',
  figures: 'label',
} as const satisfies Record<TableId, SortColumn>;

/** The columns to show, in order, the one that names the row among them. */
export const columnsShown = (
  table: TableId,
  columns: readonly SortColumn[],
): readonly SortColumn[] =>
  columns.includes(NAME_COLUMN[table]) ? columns : [NAME_COLUMN[table], ...columns];

/** Columns as the table takes them, those asked for in their order. Rows come to it sorted. */
export const toColumns = <R extends Row>(
  specs: readonly ColumnSpec<R>[],
  asked: readonly SortColumn[],
) => {
  const helper = createColumnHelper<typeof features, R>();
  const known = asked.flatMap((id) => specs.find((spec) => spec.id === id) ?? []);
  return helper.columns(
    known.map(({ id, head, first, Cell }) =>
      helper.accessor(({ key }) => key, {
        id,
        header: head,
        enableSorting: first !== null,
        sortDescFirst: first === 'descending',
        cell: ({ row }) => <Cell row={row.original} />,
      }),
    ),
  );
};

export type Columns<R extends Row> = ReturnType<typeof toColumns<R>>;

export const NAME_COLUMNS: ReadonlySet<string> = new Set(Object.values(NAME_COLUMN));
