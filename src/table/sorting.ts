import type { SortingState } from '@tanstack/react-table';
import { MEASURE_KEYS } from '../domain/measure-order.ts';
import type { Say } from '../i18n/say.ts';
import { columnsOf, type Sort, type SortColumn, type TableId } from '../state/table-params.ts';

/** The column that holds the place in the list, by which a table is sorted unless asked otherwise. */
export const LIST_COLUMN = {
  measures: 'number',
  figures: 'measure',
} as const satisfies Record<TableId, SortColumn>;

const isListOrder = (table: TableId, [first, ...others]: readonly Sort[]): boolean =>
  first?.column === LIST_COLUMN[table] && !first.descending && others.length === 0;

/** What a table says that it is sorted by; list order is said too. */
export const sortingOf = (table: TableId, sort: readonly Sort[]): SortingState =>
  sort.length
    ? sort.map(({ column, descending }) => ({ id: column, desc: descending }))
    : [{ id: LIST_COLUMN[table], desc: false }];

/**
 * The sort of the view after a table has been told to sort. List order is no key: it gives way to the first
 * column that is added to it, and by itself it is no sort.
 */
export const sortAfter = (
  table: TableId,
  before: readonly Sort[],
  sorting: SortingState,
): readonly Sort[] => {
  const keys = sorting.flatMap(({ id, desc }): Sort[] => {
    const column = columnsOf(table).find((one) => one === id);
    return column ? [{ column, descending: desc }] : [];
  });
  const asked = before.length === 0 && keys.length > 1 ? keys.slice(1) : keys;
  return isListOrder(table, asked) ? [] : asked;
};

/**
 * What sorting the measures by a column goes by, in words: 单位（拼音） / Body, A to Z. It stands apart from the other names
 * (`column-names.ts`), whose words come in a piece of their own.
 */
export const measureSortName = (id: SortColumn, t: Say): string => {
  const key = MEASURE_KEYS.find((one) => one === id);
  return key ? t(`table.sorts.${key}`) : id;
};
