import { Segmented } from '../components/Segmented.tsx';
import { tableRoom } from '../i18n/rooms/table.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import {
  columnsOf,
  FIRST_COLUMNS,
  GROUPINGS_OF,
  type Grouping,
  type SortColumn,
} from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';
import { columnName } from './column-names.ts';
import { columnsShown, NAME_COLUMN } from './columns.tsx';

const moved = (columns: readonly SortColumn[], id: SortColumn, by: -1 | 1) => {
  const rest = columns.filter((one) => one !== id);
  const at = columns.indexOf(id) + by;
  return [...rest.slice(0, at), id, ...rest.slice(at)];
};

type LineProps = { id: SortColumn; name: string; shown: readonly SortColumn[]; isFixed: boolean };

/** One column: whether it is shown, and its place. A button that can go no further stays, and keeps the focus. */
const ColumnLine = ({ id, name: column, shown, isFixed }: LineProps) => {
  const { t } = tableRoom.useSay();
  const isShown = shown.includes(id);
  const isAtEnd = { left: shown[0] === id, right: shown.at(-1) === id };
  const toggle = () =>
    go({ columns: isShown ? shown.filter((one) => one !== id) : [...shown, id] });
  return (
    <li className="panel-line">
      <label className="panel-line-name">
        <input type="checkbox" checked={isShown} disabled={isFixed} onChange={toggle} />
        {isFixed ? t('layout.always', { column }) : column}
      </label>
      {isShown
        ? (['left', 'right'] as const).map((way) => (
            <button
              key={way}
              type="button"
              className="button"
              aria-label={t(`layout.${way}`, { column })}
              aria-disabled={isAtEnd[way]}
              onClick={({ currentTarget }) => {
                if (isAtEnd[way]) return;
                go({ columns: moved(shown, id, way === 'left' ? -1 : 1) });
                // The line has moved in the document, which takes the focus from it.
                requestAnimationFrame(() => currentTarget.focus());
              }}
            >
              <span aria-hidden="true">{way === 'left' ? '▲' : '▼'}</span>
            </button>
          ))
        : null}
    </li>
  );
};

const Columns = () => {
  const { lang } = useSay();
  const { t } = tableRoom.useSay();
  const table = useView((view) => view.table);
  const shown = columnsShown(
    table,
    useView((view) => view.columns),
  );
  const hidden = columnsOf(table).filter((id) => !shown.includes(id));
  return (
    <>
      <ul className="panel-lines" aria-label={t('layout.columns')}>
        {[...shown, ...hidden].map((id) => (
          <ColumnLine
            key={id}
            id={id}
            name={columnName(table, id, lang)}
            shown={shown}
            isFixed={id === NAME_COLUMN[table]}
          />
        ))}
      </ul>
      <button
        type="button"
        className="as-link"
        onClick={() => go({ columns: FIRST_COLUMNS[table] })}
      >
        {t('layout.reset')}
      </button>
    </>
  );
};

/** How the table is set out: by what it is grouped, how close its rows stand, its columns and their order. */
export const LayoutPanel = () => {
  const { t } = tableRoom.useSay();
  const table = useView((view) => view.table);
  const group = useView((view) => view.group);
  const isDense = useView((view) => view.dense);
  const groupings: readonly Grouping[] = GROUPINGS_OF[table];
  return (
    <>
      <label className="panel-field">
        {t('layout.group')}
        <select
          value={group}
          onChange={({ target }) =>
            go({ group: groupings.find((one) => one === target.value) ?? 'none' })
          }
        >
          {groupings.map((id) => (
            <option key={id} value={id}>
              {t(`layout.groups.${id}`)}
            </option>
          ))}
        </select>
      </label>
      {group === 'none' ? null : <p className="panel-note">{t('layout.several')}</p>}
      <div className="panel-density">
        <Segmented
          label={t('layout.density')}
          value={isDense ? 'dense' : 'comfortable'}
          options={(['comfortable', 'dense'] as const).map((value) => ({
            value,
            label: t(`layout.${value}`),
          }))}
          onChange={(value) => go({ dense: value === 'dense' })}
        />
      </div>
      <Columns />
    </>
  );
};
