import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { FIRST_COLUMNS, type SortColumn } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';

/** Sorting where the column heads are not shown: on a phone, the table is a list of cards. */
export const SortChoice = () => {
  const { t } = useSay();
  const column = useView((view) => view.sort[0]?.column ?? 'number');
  const descending = useView((view) => view.sort[0]?.descending ?? false);
  return (
    <div className="sort-choice">
      <label>
        <span>{t('table.sortLabel')}</span>
        <select
          value={column}
          onChange={(event) =>
            go({ sort: [{ column: event.target.value as SortColumn, descending: false }] })
          }
        >
          {FIRST_COLUMNS.measures.map((id) => (
            <option key={id} value={id}>
              {t(`table.sorts.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        onClick={() => go({ sort: [{ column, descending: !descending }] })}
      >
        {descending ? t('table.descending') : t('table.ascending')}
        <span aria-hidden="true"> {descending ? '↓' : '↑'}</span>
      </button>
    </div>
  );
};
