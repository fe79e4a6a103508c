import { type MouseEvent, memo } from 'react';
import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { useLitMeasure } from '../figures/use-lit.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { toggleChoice } from '../state/choose.ts';
import { useView } from '../state/use-view.ts';
import { SearchBox } from './SearchBox.tsx';
import { SortChoice } from './SortChoice.tsx';
import { useMeasureTable } from './use-measure-table.ts';
import './table.css';

type Table = ReturnType<typeof useMeasureTable>;

const AriaSort = { asc: 'ascending', desc: 'descending' } as const;

const Head = ({ table }: { table: Table }) => {
  const { t } = useSay();
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => {
            const sorted = header.column.getIsSorted();
            const column = String(header.column.columnDef.header);
            return (
              <th
                key={header.id}
                scope="col"
                className={`col-${header.id}`}
                data-name={column}
                aria-sort={sorted ? AriaSort[sorted] : undefined}
              >
                <button
                  type="button"
                  title={t('table.sortBy', { column })}
                  onClick={header.column.getToggleSortingHandler()}
                >
                  {column}
                  <span aria-hidden="true" className="sort-sign">
                    {sorted ? { asc: '↑', desc: '↓' }[sorted] : '↕'}
                  </span>
                </button>
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
};

type TableRow = ReturnType<Table['getRowModel']>['rows'][number];

const chooseUnlessSelecting = (id: string) => (event: MouseEvent) => {
  const onControl = (event.target as Element).closest('a, button');
  if (!onControl && !window.getSelection()?.toString())
    toggleChoice(choiceKey({ kind: 'measure', id }));
};

type RowProps = {
  edition: Edition;
  row: TableRow;
  table: Table;
  columns: Table['options']['columns'];
};

const showsTheSame = (a: RowProps, b: RowProps): boolean =>
  a.row.original === b.row.original && a.columns === b.columns;

/** A row renders anew only for another measure or other columns: sorting moves it as it stands. */
const MeasureRow = memo(({ edition, row, table }: RowProps) => {
  const { measure } = row.original;
  const lit = useLitMeasure(edition, measure.id);
  return (
    // The link in the title is the keyboard's way; the whole row is a larger target for the mouse.
    <tr id={`${measure.id}-row`} onClick={chooseUnlessSelecting(measure.id)} data-lit={lit}>
      {row.getAllCells().map((cell) => (
        <td key={cell.id} className={`col-${cell.column.id}`}>
          <table.FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
}, showsTheSame);

const Nothing = ({ total }: { total: number }) => {
  const { t } = useSay();
  const query = useView((view) => view.query);
  return (
    <p className="nothing">
      {t('table.nothing', { query })} {t('table.nothingHint')}{' '}
      <button type="button" className="as-link" onClick={() => go({ query: '' })}>
        {t('table.showAll', { total })}
      </button>
    </p>
  );
};

/** All measures as a table: searched, sorted, each row leading to its measure. */
export const MeasureTable = ({ edition }: { edition: Edition }) => {
  const { t } = useSay();
  const table = useMeasureTable(edition);
  const shown = table.getRowModel().rows.length;
  const total = edition.measures.length;
  return (
    <section className="measures frame" id="table" aria-labelledby="table-title">
      <header className="section-head">
        <h2 id="table-title">{t('table.title', { count: total })}</h2>
        <p>{t('table.subtitle')}</p>
      </header>
      <div className="table-tools">
        <p className="table-count" aria-live="polite">
          {t('table.count', { shown, total })}
        </p>
        <SortChoice />
        <SearchBox />
      </div>
      {shown ? (
        <table className="measure-table" aria-labelledby="table-title">
          <Head table={table} />
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <MeasureRow
                key={row.id}
                edition={edition}
                row={row}
                table={table}
                columns={table.options.columns}
              />
            ))}
          </tbody>
        </table>
      ) : (
        <Nothing total={total} />
      )}
    </section>
  );
};
