import type { ReactNode } from 'react';
import { formatIn } from '../i18n/format.ts';
import { useSay } from '../i18n/say.ts';
import type { SortColumn } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';

type Props = {
  /** What sorting by a column goes by, in words. */
  nameOf: (column: SortColumn) => string;
  /** What else there is to say of any order, on a line of its own. */
  children?: ReactNode;
};

/**
 * In what order the rows of the table in sight stand, and that it is no ranking. It takes as much room in any order, so
 * that no head moves away under the click that sorts.
 */
export const SortedBy = ({ nameOf, children }: Props) => {
  const { t, lang } = useSay();
  const sort = useView((view) => view.sort);
  const isGrouped = useView((view) => view.group !== 'none');
  const keys = sort.map(({ column, descending }) =>
    t(descending ? 'table.descendingBy' : 'table.ascendingBy', { column: nameOf(column) }),
  );
  const listOrder = t(isGrouped ? 'table.listOrderInGroups' : 'table.listOrder');
  return (
    <>
      <p className="table-note table-order">
        {keys.length ? t('table.sortedBy', { keys: formatIn(lang).list(keys) }) : listOrder}
      </p>
      {children ? <p className="table-note">{children}</p> : null}
    </>
  );
};
