import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { cellAfter, controlAfter, controlsIn, LIST, rowsInSight } from './grid-moves.ts';

type Acts = {
  /** Reads the words of a row, named by its key. */
  readonly read: (row: string) => void;
  /** Chooses a row, or lets it go. */
  readonly choose: (row: string) => void;
};

const cellOf = (target: EventTarget): HTMLTableCellElement | null =>
  (target as Element).closest('td, th');

/** What takes the focus for a cell: a head's own button, else the cell. */
const stopOf = (cell: HTMLTableCellElement): HTMLElement =>
  (cell.closest('thead') && cell.querySelector('button')) || cell;

const rowOf = (cell: Element): string | undefined => cell.closest('tr')?.dataset.row;

const press = (head: HTMLElement, shiftKey: boolean): void => {
  head.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }));
};

/** Keeps one tab stop in a table, wherever the focus was last, without drawing anything anew. */
const useOneStop = () => {
  const table = useRef<HTMLTableElement>(null);
  const stop = useRef<HTMLElement | null>(null);
  const column = useRef(0);
  const makeStop = useCallback((cell: HTMLTableCellElement) => {
    const next = stopOf(cell);
    if (cell.closest('tr')?.cells.length !== 1) column.current = cell.cellIndex;
    if (stop.current && stop.current !== next) stop.current.tabIndex = -1;
    next.tabIndex = 0;
    stop.current = next;
    return next;
  }, []);
  const keepStop = useCallback(() => {
    const rows = table.current ? rowsInSight(table.current) : [];
    const row = stop.current?.closest('tr');
    const first = rows[0]?.cells[0];
    if (first && !(row && rows.includes(row))) makeStop(first);
  }, [makeStop]);
  // A row that has gone takes the tab stop with it, and so do the heads where the table becomes a list.
  useLayoutEffect(keepStop);
  useEffect(() => {
    const list = window.matchMedia(LIST);
    list.addEventListener('change', keepStop);
    return () => list.removeEventListener('change', keepStop);
  }, [keepStop]);
  return { table, makeStop, column };
};

/** What a key does in a cell. True if it was for the cell. */
const actInCell = (event: KeyboardEvent, cell: HTMLTableCellElement, acts: Acts): boolean => {
  const row = rowOf(cell);
  const isHead = cell.closest('thead') !== null;
  const [first] = isHead ? [] : controlsIn(cell);
  if (isHead && (event.key === 'Enter' || event.key === ' ')) press(stopOf(cell), event.shiftKey);
  else if (event.key === 'Enter' && row) acts.read(row);
  else if (event.key === ' ' && row) acts.choose(row);
  else if (event.key === 'F2' && first) first.focus();
  else return false;
  return true;
};

const hasSelection = (): boolean => Boolean(window.getSelection()?.toString());

/**
 * The keys of a grid: arrows, Home, End and Page keys go from cell to cell, Enter reads a row or sorts by a head (with
 * Shift as a further key), Space chooses, F2 goes into a cell and Escape out of it. Tab leaves the grid.
 */
export const useGridKeys = (acts: Acts) => {
  const { table, makeStop, column } = useOneStop();
  const act = useRef(acts);
  act.current = acts;
  return useMemo(() => {
    const goTo = (cell: HTMLTableCellElement) => makeStop(cell).focus();
    const keyInside = (event: KeyboardEvent, cell: HTMLTableCellElement): boolean => {
      if (event.key === 'Escape') goTo(cell);
      else controlAfter(cell, event.target as HTMLElement, event.key)?.focus();
      return event.key === 'Escape' || /^(Arrow|Home|End)/.test(event.key);
    };
    const keyInGrid = (event: KeyboardEvent, cell: HTMLTableCellElement): boolean => {
      if (actInCell(event, cell, act.current)) return true;
      const isFar = event.ctrlKey || event.metaKey;
      const next =
        table.current && cellAfter(table.current, cell, event.key, isFar, column.current);
      if (next) goTo(next);
      return next !== null;
    };
    return {
      ref: table,
      onKeyDown: (event: KeyboardEvent) => {
        const cell = cellOf(event.target);
        if (!cell || event.altKey) return;
        const isInside = event.target !== stopOf(cell);
        const isDone = isInside ? keyInside(event, cell) : keyInGrid(event, cell);
        if (isDone) event.preventDefault();
      },
      onFocus: (event: FocusEvent) => {
        const cell = cellOf(event.target);
        if (cell) makeStop(cell);
      },
      onClick: (event: MouseEvent) => {
        const cell = cellOf(event.target);
        const onControl = (event.target as Element).closest('a, button');
        if (cell && !onControl && !hasSelection()) makeStop(cell).focus({ preventScroll: true });
      },
    };
  }, [table, makeStop, column]);
};
