import { Segmented } from '../components/Segmented.tsx';
import { tableRoom } from '../i18n/rooms/table.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import {
  columnsOf,
  FIRST_COLUMNS,
  GROUPINGS_OF,
  type Grouping,
  MEASURE_COLUMNS,
  type SortColumn,
} from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';
import { columnsShown, NAME_COLUMN } from './columns.tsx';

const setColumns = (columns: readonly SortColumn[]): void => go({ columns });

const swapped = (columns: readonly SortColumn[], at: number, to: number): SortColumn[] => {
  const moved = [...columns];
  const [one, other] = [moved[at], moved[to]];
  if (one && other) [moved[at], moved[to]] = [other, one];
  return moved;
};

const useHeadName = (): ((column: SortColumn) => string) => {
  const { t: page } = useSay();
  const { t } = tableRoom.useSay();
  const table = useView((view) => view.table);
  return (column) => {
    const ofMeasures = MEASURE_COLUMNS.find((one) => one === column);
    if (table === 'measures' && ofMeasures) return page(`table.columns.${ofMeasures}`);
    return t(`columns.${column as keyof typeof tableRoom.texts.zh}` as 'columns.value');
  };
};

type LineProps = { column: SortColumn; shown: readonly SortColumn[]; isFixed: boolean };

const ColumnLine = ({ column, shown, isFixed }: LineProps) => {
  const { t } = tableRoom.useSay();
  const name = useHeadName()(column);
  const at = shown.indexOf(column);
  const toggle = () =>
    setColumns(at < 0 ? [...shown, column] : shown.filter((other) => other !== column));
  const move = (to: number) => () => setColumns(swapped(shown, at, to));
  return (
    <li>
      <label>
        <input type="checkbox" checked={at >= 0} disabled={isFixed} onChange={toggle} />{' '}
        {isFixed ? t('layout.always', { column: name }) : name}
      </label>
      {at >= 0 ? (
        <span className="column-moves">
          <button
            type="button"
            className="button"
            disabled={at === 0}
            aria-label={t('layout.left', { column: name })}
            onClick={move(at - 1)}
          >
            ←
          </button>
          <button
            type="button"
            className="button"
            disabled={at === shown.length - 1}
            aria-label={t('layout.right', { column: name })}
            onClick={move(at + 1)}
          >
            →
          </button>
        </span>
      ) : null}
    </li>
  );
};

const Columns = () => {
  const { t } = tableRoom.useSay();
  const table = useView((view) => view.table);
  const asked = useView((view) => view.columns);
  const shown = columnsShown(table, asked);
  const hidden = columnsOf(table).filter((column) => !shown.includes(column));
  return (
    <fieldset>
      <legend>{t('layout.columns')}</legend>
      <ul className="column-list">
        {[...shown, ...hidden].map((column) => (
          <ColumnLine
            key={column}
            column={column}
            shown={shown}
            isFixed={column === NAME_COLUMN[table]}
          />
        ))}
      </ul>
      <button type="button" className="as-link" onClick={() => setColumns(FIRST_COLUMNS[table])}>
        {t('layout.reset')}
      </button>
    </fieldset>
  );
};

/** How the table is laid out: its columns and their order, groups, density. */
export const LayoutMenu = () => {
  const { t } = tableRoom.useSay();
  const table = useView((view) => view.table);
  const group = useView((view) => view.group);
  const isDense = useView((view) => view.dense);
  return (
    <div className="layout-menu">
      <Columns />
      <div>
        <label>
          <span>{t('layout.group')}</span>
          <select value={group} onChange={({ target }) => go({ group: target.value as Grouping })}>
            {GROUPINGS_OF[table].map((one) => (
              <option key={one} value={one}>
                {t(`layout.groups.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p className="table-note">{t('layout.several')}</p>
        <Segmented
          label={t('layout.density')}
          value={isDense ? 'dense' : 'comfortable'}
          options={[
            { value: 'comfortable', label: t('layout.comfortable') },
            { value: 'dense', label: t('layout.dense') },
          ]}
          onChange={(value) => go({ dense: value === 'dense' })}
        />
      </div>
    </div>
  );
};
