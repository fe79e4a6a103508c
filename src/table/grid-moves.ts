/** How many rows Page Up and Page Down go. */
const PAGE = 5;

type Place = { readonly row: number; readonly cell: number };
type Size = { readonly rows: number; readonly cells: number };

const STEPS: Readonly<Record<string, (place: Place, size: Size) => Place>> = {
  ArrowUp: ({ row, cell }) => ({ row: row - 1, cell }),
  ArrowDown: ({ row, cell }) => ({ row: row + 1, cell }),
  ArrowLeft: ({ row, cell }) => ({ row, cell: cell - 1 }),
  ArrowRight: ({ row, cell }) => ({ row, cell: cell + 1 }),
  PageUp: ({ row, cell }) => ({ row: row - PAGE, cell }),
  PageDown: ({ row, cell }) => ({ row: row + PAGE, cell }),
  Home: ({ row }) => ({ row, cell: 0 }),
  End: ({ row }, { cells }) => ({ row, cell: cells - 1 }),
};
const FAR_STEPS: typeof STEPS = {
  Home: () => ({ row: 0, cell: 0 }),
  End: (_, { rows, cells }) => ({ row: rows - 1, cell: cells - 1 }),
};

/** Where a table is drawn as a list, without its heads; grid-list.css says the same. */
export const LIST = '(max-width: 699px)';

/** The rows that can be seen, from the heads on. */
export const rowsInSight = (table: HTMLTableElement): readonly HTMLTableRowElement[] => {
  const isList = window.matchMedia(LIST).matches;
  return [...table.rows].filter((row) => !isList || row.parentElement !== table.tHead);
};

const within = (at: number, length: number): number => Math.max(0, Math.min(at, length - 1));

/**
 * The cell that a key leads to from a cell of a table; null for a key that leads nowhere. `column` is the one to
 * keep to while going up and down, for the head of a group is a single cell.
 */
export const cellAfter = (
  table: HTMLTableElement,
  from: HTMLTableCellElement,
  key: string,
  isFar: boolean,
  column: number,
): HTMLTableCellElement | null => {
  const step = (isFar ? FAR_STEPS : STEPS)[key];
  const row = from.closest('tr');
  if (!step || !row) return null;
  const rows = rowsInSight(table);
  const widest = Math.max(...rows.map(({ cells }) => cells.length));
  const at = { row: rows.indexOf(row), cell: row.cells.length > 1 ? from.cellIndex : column };
  const next = step(at, { rows: rows.length, cells: widest });
  const cells = rows[within(next.row, rows.length)]?.cells;
  return cells?.[within(next.cell, cells.length)] ?? null;
};

const INSIDE = 'a[href], button, input, select';

/** What can be used inside of a cell, in order. */
export const controlsIn = (cell: Element): readonly HTMLElement[] => [
  ...cell.querySelectorAll<HTMLElement>(INSIDE),
];

const INSIDE_STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The control that a key leads to from another one in the same cell; null for a key that leads nowhere. */
export const controlAfter = (cell: Element, from: HTMLElement, key: string): HTMLElement | null => {
  const step = INSIDE_STEPS[key];
  const controls = controlsIn(cell);
  const at = controls.indexOf(from);
  if (!step || at < 0) return null;
  return controls[within(step(at, controls.length), controls.length)] ?? null;
};
