import { cellText } from './cell-text.ts';

/** Text, a number, or nothing. */
export type Cell = string | number | null;

/** A table before it is written: the one model of CSV, workbook and clipboard. Rows are as long as `heads`. */
export type Sheet = {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** One column: its head and what stands in it for a row. */
export type Column<Row> = readonly [head: string, cell: (row: Row) => Cell];

export const sheetOf = <Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet => ({
  name,
  heads: columns.map(([head]) => head),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
});

/** A cell as the text of a file: numbers as they are, text without formulas, nothing as an empty text. */
export const written = (cell: Cell): string =>
  typeof cell === 'string' ? cellText(cell) : String(cell ?? '');
