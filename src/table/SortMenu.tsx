import { FIGURE_KEYS } from '../domain/figure-order.ts';
import { MEASURE_KEYS } from '../domain/measure-order.ts';
import { tableRoom } from '../i18n/rooms/table.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import type { Sort, SortColumn, TableId } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';

const KEYS: Readonly<Record<TableId, readonly SortColumn[]>> = {
  measures: MEASURE_KEYS,
  figures: FIGURE_KEYS,
};

/** What a column is called as a sort key. */
const useKeyName = () => {
  const { t: page } = useSay();
  const { t } = tableRoom.useSay();
  return (column: SortColumn): string => {
    const ofMeasures = MEASURE_KEYS.find((key) => key === column);
    const ofFigures = FIGURE_KEYS.find((key) => key === column);
    if (ofMeasures) return page(`table.sorts.${ofMeasures}`);
    return ofFigures ? t(`sorts.${ofFigures}`) : column;
  };
};

const setSort = (sort: readonly Sort[]): void => go({ sort });

const KeyLine = ({ at, sort, name }: { at: number; sort: readonly Sort[]; name: string }) => {
  const { t } = tableRoom.useSay();
  const own = sort[at];
  if (!own) return null;
  const others = sort.filter((_, other) => other !== at);
  const turned = { ...own, descending: !own.descending };
  return (
    <li>
      <span>
        {t(at ? 'sort.then' : 'sort.first')} <strong>{name}</strong>
      </span>
      <button
        type="button"
        className="button"
        aria-label={t('sort.turn', {
          column: name,
          direction: t(own.descending ? 'sort.ascending' : 'sort.descending'),
        })}
        onClick={() => setSort(sort.map((key, other) => (other === at ? turned : key)))}
      >
        {t(own.descending ? 'sort.descending' : 'sort.ascending')}
      </button>
      {at ? (
        <button
          type="button"
          className="button"
          aria-label={t('sort.earlier', { column: name })}
          onClick={() => setSort([...others.slice(0, at - 1), own, ...others.slice(at - 1)])}
        >
          ↑
        </button>
      ) : null}
      <button
        type="button"
        className="button"
        aria-label={t('sort.remove', { column: name })}
        onClick={() => setSort(others)}
      >
        ×
      </button>
    </li>
  );
};

/** What the table is sorted by, key by key, and one more: the same as the heads do, for thumbs and keys. */
export const SortMenu = () => {
  const { t } = tableRoom.useSay();
  const table = useView((view) => view.table);
  const sort = useView((view) => view.sort);
  const nameOf = useKeyName();
  const left = KEYS[table].filter((key) => !sort.some(({ column }) => column === key));
  return (
    <div className="sort-menu">
      {sort.length ? (
        <ol aria-label={t('sort.keys')}>
          {sort.map(({ column }, at) => (
            <KeyLine key={column} at={at} sort={sort} name={nameOf(column)} />
          ))}
        </ol>
      ) : null}
      <label>
        <span>{t(sort.length ? 'sort.add' : 'sort.first')}</span>
        <select
          value=""
          onChange={({ target }) => {
            const column = left.find((key) => key === target.value);
            if (column) setSort([...sort, { column, descending: false }]);
          }}
        >
          <option value="">{t('sort.choose')}</option>
          {left.map((key) => (
            <option key={key} value={key}>
              {nameOf(key)}
            </option>
          ))}
        </select>
      </label>
      {sort.length ? (
        <button type="button" className="as-link" onClick={() => setSort([])}>
          {t('sort.reset')}
        </button>
      ) : null}
    </div>
  );
};
