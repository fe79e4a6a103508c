import { type SortingState, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Edition } from '../domain/edition.ts';
import { bodiesOf } from '../domain/figures.ts';
import { holdsQuery } from '../domain/search.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import { LIST_ORDER, SORT_COLUMNS, type Sort } from '../state/view.ts';
import { columnsIn, features, type Row } from './columns.tsx';

const toSort = ([first]: SortingState): Sort => {
  const column = SORT_COLUMNS.find((id) => id === first?.id);
  return first && column ? { column, descending: first.desc } : LIST_ORDER;
};

/** The table of measures as the view asks for it: searched, then sorted. The view holds both. */
export const useMeasureTable = (edition: Edition) => {
  const { lang, t } = useSay();
  const query = useView((view) => view.query);
  const column = useView((view) => view.sort.column);
  const descending = useView((view) => view.sort.descending);
  const rows = useMemo<Row[]>(
    () => edition.measures.map((measure) => ({ measure, bodies: bodiesOf(edition, measure) })),
    [edition],
  );
  const data = useMemo(
    () => rows.filter(({ measure, bodies }) => holdsQuery(measure, bodies, query)),
    [rows, query],
  );
  const columns = useMemo(() => columnsIn(lang, t), [lang, t]);
  const sorting = useMemo(() => [{ id: column, desc: descending }], [column, descending]);
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
