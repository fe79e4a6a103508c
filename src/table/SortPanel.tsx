import { tableRoom } from '../i18n/rooms/table.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import type { Sort, SortColumn } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';
import { SORTABLE, sortName } from './column-names.ts';

const SIGNS = { ascending: '↑', descending: '↓' } as const;

type KeyProps = { sort: readonly Sort[]; at: number; name: string };

const without = (sort: readonly Sort[], at: number) => sort.filter((_, other) => other !== at);

/** One sort key: its direction, its place among the others, and a way to let it go. */
const SortKey = ({ sort, at, name: column }: KeyProps) => {
  const { t } = tableRoom.useSay();
  const key = sort[at];
  if (!key) return null;
  const direction = t(`sort.${key.descending ? 'descending' : 'ascending'}`);
  const other = t(`sort.${key.descending ? 'ascending' : 'descending'}`);
  const turned = { ...key, descending: !key.descending };
  return (
    <li className="panel-line">
      <span className="panel-line-name">
        <span className="panel-line-rank">{t(at ? 'sort.next' : 'sort.first')}</span> {column}
      </span>
      <button
        type="button"
        className="button"
        aria-label={t('sort.turn', { column, direction: other })}
        onClick={() => go({ sort: sort.map((one, place) => (place === at ? turned : one)) })}
      >
        {direction}{' '}
        <span aria-hidden="true">{SIGNS[key.descending ? 'descending' : 'ascending']}</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={t('sort.earlier', { column })}
        aria-disabled={at === 0}
        onClick={() => {
          const rest = without(sort, at);
          if (at) go({ sort: [...rest.slice(0, at - 1), key, ...rest.slice(at - 1)] });
        }}
      >
        <span aria-hidden="true">▲</span>
      </button>
      <button
        type="button"
        className="button"
        aria-label={t('sort.remove', { column })}
        onClick={() => go({ sort: without(sort, at) })}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
};

/** By what the table is sorted, first by, then by: the same as its heads do, where a finger or a list of keys is easier. */
export const SortPanel = () => {
  const { lang } = useSay();
  const { t } = tableRoom.useSay();
  const table = useView((view) => view.table);
  const sort = useView((view) => view.sort);
  const known: readonly SortColumn[] = SORTABLE[table];
  const keys = sort.filter(({ column }) => known.includes(column));
  const others = known.filter((id) => !keys.some(({ column }) => column === id));
  return (
    <>
      {keys.length ? (
        <ol className="panel-lines" aria-label={t('sort.keys')}>
          {keys.map(({ column }, at) => (
            <SortKey key={column} sort={keys} at={at} name={sortName(table, column, lang)} />
          ))}
        </ol>
      ) : null}
      <label className="panel-field">
        {t(keys.length ? 'sort.add' : 'sort.first')}
        <select
          value=""
          onChange={({ target }) => {
            const column = others.find((id) => id === target.value);
            if (column) go({ sort: [...keys, { column, descending: false }] });
          }}
        >
          <option value="">{t('sort.choose')}</option>
          {others.map((id) => (
            <option key={id} value={id}>
              {sortName(table, id, lang)}
            </option>
          ))}
        </select>
      </label>
      {keys.length ? (
        <button type="button" className="as-link" onClick={() => go({ sort: [] })}>
          {t('sort.reset')}
        </button>
      ) : null}
    </>
  );
};
