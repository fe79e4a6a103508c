import type { SortingState } from '@tanstack/react-table';
import { memo } from 'react';
import { useSay } from '../i18n/say.ts';
import type { Columns } from './columns.tsx';
import type { Row } from './rows.ts';
import type { RowsTable } from './use-rows-table.ts';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const SIGNS = { asc: '↑', desc: '↓' } as const;

type Head<R extends Row> = ReturnType<RowsTable<R>['getHeaderGroups']>[number]['headers'][number];

const SortButton = <R extends Row>({ head, keys }: { head: Head<R>; keys: number }) => {
  const { t } = useSay();
  const name = String(head.column.columnDef.header);
  const sorted = head.column.getIsSorted();
  const rank = head.column.getSortIndex() + 1;
  return (
    <button
      type="button"
      tabIndex={-1}
      title={t('table.sortBy', { column: name })}
      onClick={head.column.getToggleSortingHandler()}
    >
      {name}
      <span aria-hidden="true" className="sort-sign">
        {sorted ? SIGNS[sorted] : '↕'}
        {sorted && keys > 1 ? rank : ''}
      </span>
      {sorted && keys > 1 ? <span className="sr-only"> {t('table.sortKey', { rank })}</span> : null}
    </button>
  );
};

type Props<R extends Row> = { table: RowsTable<R>; columns: Columns<R>; sorting: SortingState };

const GridHeadAnew = <R extends Row>({ table, sorting }: Props<R>) => {
  const keys = sorting.length;
  return (
    // biome-ignore-start lint/a11y: roles are said, for on a phone no element of the table is drawn as one
    <thead role="rowgroup">
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id} role="row">
          {group.headers.map((head) => {
            const sorted = head.column.getIsSorted();
            return (
              <th
                key={head.id}
                role="columnheader"
                scope="col"
                className={`col-${head.id}`}
                data-name={String(head.column.columnDef.header)}
                aria-sort={
                  sorted && head.column.getSortIndex() === 0 ? ARIA_SORT[sorted] : undefined
                }
              >
                {head.column.getCanSort() ? (
                  <SortButton head={head} keys={keys} />
                ) : (
                  <span className="head-name">{String(head.column.columnDef.header)}</span>
                )}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
    // biome-ignore-end lint/a11y: to here
  );
};

/** The heads, each sorting by its column; where several sort, each says which key it is. Other rows leave them as they are. */
export const GridHead = memo(
  GridHeadAnew,
  (a, b) => a.columns === b.columns && a.sorting === b.sorting,
) as typeof GridHeadAnew;
