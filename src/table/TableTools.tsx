import type { ReactNode } from 'react';
import { onDemand } from '../components/on-demand.tsx';
import { Segmented } from '../components/Segmented.tsx';
import type { Edition } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { currentView, go } from '../state/address.ts';
import { FIRST_COLUMNS, type TableId, type TableView } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';
import { Menu } from './Menu.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useShown } from './use-shown.ts';

const bringParts = async () => (await import('./TableParts.tsx')).TABLE_PARTS;
const SortPanel = onDemand(async () => (await bringParts()).SortPanel);
const LayoutPanel = onDemand(async () => (await bringParts()).LayoutPanel);

/** How each table stood when the reader turned from it. A link carries only the one in sight. */
const left: Partial<Record<TableId, Pick<TableView, 'columns' | 'sort' | 'group'>>> = {};

/** Turns to the other table, which stands as it was left. Columns and order are each table's own. */
const showTable = (table: TableId): void => {
  const { table: before, columns, sort, group } = currentView();
  left[before] = { columns, sort, group };
  const first = { columns: FIRST_COLUMNS[table], sort: [], group: 'none' } as const;
  go({ table, ...(left[table] ?? first) });
};

const COUNTS = { measures: 'table.count', figures: 'table.countFigures' } as const;

/** How much of what there is is shown. */
const Count = ({ edition, total }: { edition: Edition; total: number }) => {
  const { t } = useSay();
  const table = useView((view) => view.table);
  const shown = useShown(edition)[table].length;
  return (
    <p className="table-count" aria-live="polite">
      {t(COUNTS[table], { shown, total })}
    </p>
  );
};

type Props = {
  edition: Edition;
  /** How many rows the table in sight has in all. */
  total: number;
  /** Whether the filter has been opened, and what opens it where it does not stand beside the table. */
  isFiltering: boolean;
  onFilter: () => void;
  /** What is done with what is shown. */
  children?: ReactNode;
};

/** Above the tables: which one, how much of it, the search, and what opens: filter, sort, layout. */
export const TableTools = ({ edition, total, isFiltering, onFilter, children }: Props) => {
  const { t } = useSay();
  const table = useView((view) => view.table);
  return (
    <div className="table-tools">
      <Segmented
        label={t('table.label')}
        value={table}
        options={[
          { value: 'measures', label: t('table.measures') },
          { value: 'figures', label: t('table.figures') },
        ]}
        onChange={showTable}
      />
      <Count edition={edition} total={total} />
      <SearchBox edition={edition} />
      <button
        type="button"
        className="button table-filter-opener"
        aria-expanded={isFiltering}
        aria-controls="table-filter"
        onClick={({ currentTarget }) => {
          onFilter();
          // What is asked and its answer come in sight together.
          if (!isFiltering) currentTarget.scrollIntoView({ block: 'start' });
        }}
      >
        {t('table.filter')}
      </button>
      <Menu label={t('table.sort')}>{() => <SortPanel />}</Menu>
      <Menu label={t('table.layout')}>{() => <LayoutPanel />}</Menu>
      {children}
    </div>
  );
};
