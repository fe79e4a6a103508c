import { type Cell, type Sheet, written } from '../workbook/sheet.ts';

/** Without it Excel takes a file of Chinese for one in the encoding of the machine. */
const BYTE_ORDER_MARK = '\ufeff';
const NEEDS_QUOTES = /[",\t\n]|^\s|\s$/;

const field = (cell: Cell): string => {
  const text = written(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as CSV after RFC 4180: commas, lines that end in CRLF. Formulas are neutralised. */
export const csvText = ({ heads, rows }: Sheet): string =>
  [heads, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** The same as a file that Excel and WPS open in its own encoding, UTF-8. */
export const csvFile = (sheet: Sheet): Blob =>
  new Blob([BYTE_ORDER_MARK, csvText(sheet)], { type: 'text/csv;charset=utf-8' });
