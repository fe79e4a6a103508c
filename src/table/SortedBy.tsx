import type { ReactNode } from 'react';
import { formatIn } from '../i18n/format.ts';
import { useSay } from '../i18n/say.ts';
import type { SortColumn } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';

type Props = {
  /** What sorting by a column goes by, in words. */
  nameOf: (column: SortColumn) => string;
  /** What else there is to say of the order. */
  children?: ReactNode;
};

/**
 * In what order the rows of the table in sight stand, and that it is no ranking. It has its line in any order, so that
 * no head moves away under the click that sorts.
 */
export const SortedBy = ({ nameOf, children }: Props) => {
  const { t, lang } = useSay();
  const sort = useView((view) => view.sort);
  const keys = sort.map(({ column, descending }) =>
    t(descending ? 'table.descendingBy' : 'table.ascendingBy', { column: nameOf(column) }),
  );
  return (
    <p className="table-note">
      {keys.length
        ? t('table.sortedBy', { keys: formatIn(lang).list(keys) })
        : t('table.listOrder')}{' '}
      {children}
    </p>
  );
};
