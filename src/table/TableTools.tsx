import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Segmented } from '../components/Segmented.tsx';
import type { Edition } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { FIRST_COLUMNS, type TableId } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { SearchBox } from './SearchBox.tsx';

const bringParts = async () => (await import('./TableParts.tsx')).TABLE_PARTS;
const SortMenu = lazy(async () => ({ default: (await bringParts()).SortMenu }));
const LayoutMenu = lazy(async () => ({ default: (await bringParts()).LayoutMenu }));

/** Turns to the other table. Its columns and order are its own, so they begin anew. */
const showTable = (table: TableId): void =>
  go({ table, columns: FIRST_COLUMNS[table], sort: [], group: 'none' });

const MENUS = ['filter', 'sort', 'layout'] as const;
type Menu = (typeof MENUS)[number];

const Opened = ({ menu, edition }: { menu: Menu; edition: Edition }) => {
  if (menu === 'filter') return <FilterPanel edition={edition} />;
  return menu === 'sort' ? <SortMenu /> : <LayoutMenu />;
};

type Props = {
  edition: Edition;
  /** How much of what there is is shown. */
  count: string;
  /** What other rooms do with what is shown: exports, copies. */
  children?: ReactNode;
};

/** Above the tables: which one, how much of it, the search, and what opens below: filter, sort, layout. */
export const TableTools = ({ edition, count, children }: Props) => {
  const { t } = useSay();
  const table = useView((view) => view.table);
  const [open, setOpen] = useState<Menu | null>(null);
  return (
    <>
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
        <p className="table-count" aria-live="polite">
          {count}
        </p>
        <SearchBox />
        {MENUS.map((menu) => (
          <button
            key={menu}
            type="button"
            className={`button tool-${menu}`}
            aria-expanded={open === menu}
            aria-controls="table-menu"
            onClick={() => setOpen(open === menu ? null : menu)}
          >
            {t(`table.${menu}`)}
          </button>
        ))}
        {children}
      </div>
      <div id="table-menu" className="table-menu" data-open={open ?? undefined}>
        {open ? (
          <Suspense>
            <Opened menu={open} edition={edition} />
          </Suspense>
        ) : null}
      </div>
    </>
  );
};
