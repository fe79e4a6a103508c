import { useId } from 'react';
import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { readWords } from '../figures/ChooseButton.tsx';
import { useSay } from '../i18n/say.ts';
import { toggleChoice } from '../state/choose.ts';
import { useView } from '../state/use-view.ts';
import type { Columns } from './columns.tsx';
import { GridHead } from './GridHead.tsx';
import { GridRoom } from './GridRoom.tsx';
import { GridRow } from './GridRow.tsx';
import type { Row, RowGroup } from './rows.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowsTable } from './use-rows-table.ts';
import './grid.css';
import './grid-list.css';

const GroupHead = ({ name, count, columns }: { name: string; count: number; columns: number }) => {
  const { t } = useSay();
  return (
    // biome-ignore-start lint/a11y: roles are said, for on a phone no element of the table is drawn as one
    <tr role="row" className="group-head">
      <th role="rowheader" scope="rowgroup" colSpan={columns}>
        {name} <span className="group-count">{t('table.groupCount', { count })}</span>
      </th>
    </tr>
    // biome-ignore-end lint/a11y: to here
  );
};

type Props<R extends Row> = {
  edition: Edition;
  columns: Columns<R>;
  groups: readonly RowGroup<R>[];
  /** What the table holds, for speech. */
  label: string;
  className: string;
};

/** Rows in groups under heads that sort: one tab stop, keys from cell to cell. */
export const Grid = <R extends Row>({ edition, columns, groups, label, className }: Props<R>) => {
  const { t } = useSay();
  const hint = useId();
  const isDense = useView((view) => view.dense);
  const table = useRowsTable(columns, groups);
  const { rowsById } = table.getRowModel();
  const original = (key: string) => rowsById[key]?.original;
  const keys = useGridKeys({
    read: (key) => {
      const row = original(key);
      if (row)
        readWords(row.measure.number, row.choice.kind === 'measure' ? undefined : row.choice);
    },
    choose: (key) => {
      const row = original(key);
      if (row) toggleChoice(choiceKey(row.choice));
    },
  });
  return (
    <>
      <GridRoom label={label}>
        {/* biome-ignore-start lint/a11y: a table that is a grid, as the ARIA patterns have it */}
        <table
          {...keys}
          role="grid"
          aria-multiselectable="true"
          aria-label={label}
          aria-describedby={hint}
          className={`grid-table ${className}`}
          data-dense={isDense || undefined}
        >
          <GridHead table={table} columns={columns} sorting={table.state.sorting} />
          {groups.map(({ id, name, rows }) => (
            <tbody key={id} role="rowgroup">
              {name === null ? null : (
                <GroupHead name={name} count={rows.length} columns={columns.length} />
              )}
              {rows.map(({ key }) => {
                const row = rowsById[key];
                return row ? (
                  <GridRow key={key} edition={edition} row={row} table={table} columns={columns} />
                ) : null;
              })}
            </tbody>
          ))}
        </table>
        {/* biome-ignore-end lint/a11y: to here */}
      </GridRoom>
      <p id={hint} className="grid-hint">
        {t('table.keys')}
      </p>
    </>
  );
};
