import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import { type Columns, features } from './columns.tsx';
import type { Row, RowGroup } from './rows.ts';
import { sortAfter, sortingOf } from './sorting.ts';

/** A table of rows that come grouped and sorted; its heads say and change the sort that the view holds. */
export const useRowsTable = <R extends Row>(
  columns: Columns<R>,
  groups: readonly RowGroup<R>[],
) => {
  const id = useView((view) => view.table);
  const sort = useView((view) => view.sort);
  const data = useMemo(() => groups.flatMap(({ rows }) => rows), [groups]);
  const sorting = useMemo(() => sortingOf(id, sort), [id, sort]);
  return useTable({
    features,
    columns,
    data,
    getRowId: ({ key }: R) => key,
    manualSorting: true,
    state: { sorting },
    isMultiSortEvent: (event) => (event as { shiftKey?: boolean }).shiftKey === true,
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change;
      go({ sort: sortAfter(id, sort, next) });
    },
  });
};

export type RowsTable<R extends Row> = ReturnType<typeof useRowsTable<R>>;
