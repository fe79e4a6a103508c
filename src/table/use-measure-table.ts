import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Edition } from '../domain/edition.ts';
import { bodiesOf } from '../domain/figures.ts';
import { holdsQuery } from '../domain/search.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { MEASURE_COLUMNS, type Sort } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';
import { columnsIn, features, type Row } from './columns.tsx';

const toSort = (sorting: SortingState): readonly Sort[] =>
  sorting.flatMap(({ id, desc }) => {
    const column = MEASURE_COLUMNS.find((one) => one === id);
    return column ? [{ column, descending: desc }] : [];
  });

/** The table of measures as the view asks for it: searched, then sorted. The view holds both. */
export const useMeasureTable = (edition: Edition) => {
  const { lang, t } = useSay();
  const query = useView((view) => view.query);
  const sort = useView((view) => view.sort);
  const rows = useMemo<Row[]>(
    () => edition.measures.map((measure) => ({ measure, bodies: bodiesOf(edition, measure) })),
    [edition],
  );
  const data = useMemo(
    () => rows.filter(({ measure, bodies }) => holdsQuery(measure, bodies, query)),
    [rows, query],
  );
  const columns = useMemo(() => columnsIn(lang, t), [lang, t]);
  const sorting = useMemo(
    () => sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [sort],
  );
  return useTable({
    features,
    columns,
    data,
    getRowId: (row: Row) => row.measure.id,
    state: { sorting },
    enableSortingRemoval: false,
    onSortingChange: (change) =>
      go({ sort: toSort(typeof change === 'function' ? change(sorting) : change) }),
  });
};
