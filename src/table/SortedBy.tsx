import { formatIn } from '../i18n/format.ts';
import { tableRoom } from '../i18n/rooms/table.ts';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import { sortName } from './column-names.ts';

/** By what the table is sorted, in words, that it is no ranking, and how values of several units stand. */
export const SortedBy = () => {
  const { t, lang } = useSay();
  const { t: room } = tableRoom.useSay();
  const table = useView((view) => view.table);
  const sort = useView((view) => view.sort);
  if (!sort.length) return null;
  const keys = sort.map(({ column, descending }) =>
    t(descending ? 'table.descendingBy' : 'table.ascendingBy', {
      column: sortName(table, column, lang),
    }),
  );
  return (
    <p className="table-note">
      {t('table.sortedBy', { keys: formatIn(lang).list(keys) })}{' '}
      {sort.some(({ column }) => column === 'value') ? room('valueOrder') : null}
    </p>
  );
};
