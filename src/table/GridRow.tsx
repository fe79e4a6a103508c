import { type MouseEvent, memo } from 'react';
import { isSecondClick } from '../components/second-click.ts';
import { choiceKey, litBy } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { toggleChoice } from '../state/choose.ts';
import { useView } from '../state/use-view.ts';
import { type Columns, NAME_COLUMNS } from './columns.tsx';
import type { Row } from './rows.ts';
import type { RowsTable } from './use-rows-table.ts';

type Props<R extends Row> = {
  edition: Edition;
  row: ReturnType<RowsTable<R>['getRowModel']>['rows'][number];
  table: RowsTable<R>;
  columns: Columns<R>;
};

/** How a row stands to what is chosen: chosen itself, lit by it, holding something lit, or neither. */
const useStanding = (edition: Edition, { choice, measure }: Row) =>
  useView((view) => {
    const key = choiceKey(choice);
    if (view.chosen.includes(key)) return 'chosen';
    const { keys, holders } = litBy(edition, view.chosen);
    if (keys.has(key)) return 'lit';
    return choice.kind === 'measure' && holders.has(measure.id) ? 'holds' : undefined;
  });

const chooseUnlessSelecting = (row: Row) => (event: MouseEvent) => {
  const onControl = (event.target as Element).closest('a, button');
  if (onControl || isSecondClick(event) || window.getSelection()?.toString()) return;
  toggleChoice(choiceKey(row.choice));
};

const GridRowAnew = <R extends Row>({ edition, row, table }: Props<R>) => {
  const standing = useStanding(edition, row.original);
  return (
    // biome-ignore-start lint/a11y: the grid has the keys; roles are said, for on a phone nothing is drawn as a table
    <tr
      id={row.original.domId}
      role="row"
      data-row={row.id}
      data-lit={standing === 'chosen' ? 'lit' : standing}
      aria-selected={standing === 'chosen'}
      onClick={chooseUnlessSelecting(row.original)}
    >
      {row.getAllCells().map((cell) => (
        <td
          key={cell.id}
          role={NAME_COLUMNS.has(cell.column.id) ? 'rowheader' : 'gridcell'}
          className={`col-${cell.column.id}`}
          data-name={String(cell.column.columnDef.header)}
        >
          <table.FlexRender cell={cell} />
        </td>
      ))}
    </tr>
    // biome-ignore-end lint/a11y: to here
  );
};

/** A row is drawn anew only for other content or other columns: sorting moves it as it stands. */
export const GridRow = memo(
  GridRowAnew,
  (a, b) => a.row.original === b.row.original && a.columns === b.columns,
) as typeof GridRowAnew;
