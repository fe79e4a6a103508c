import { type Cell, type Sheet, written } from './sheet.ts';
import { columnsXml, HEAD, PARTS, sheetParts, TEXT, VALUE, xmlText } from './xlsx-parts.ts';
import { type ZipEntry, zipBytes, zipFile } from './zip.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** UTF-16 code units that a cell of Excel holds. */
const MOST_IN_CELL = 32_767;
/** Excel reads `_x0041_` as A; this makes the underscore itself the thing that is written so. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** A text as long as a cell may be; a longer one ends with words that say so. */
const fitting = (text: string, cutWords: string): string => {
  if (text.length <= MOST_IN_CELL) return text;
  const kept = text.slice(0, MOST_IN_CELL - cutWords.length).replace(/[\ud800-\udbff]$/, '');
  return kept + cutWords;
};

const cellXml = (cell: Cell, place: string, style: number, cutWords: string): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${VALUE}"><v>${cell}</v></c>`;
  const text = fitting(written(cell), cutWords).replace(ESCAPE_LIKE, '_x005F_');
  const words = `<is><t xml:space="preserve">${xmlText(text)}</t></is>`;
  return `<c r="${place}" s="${style}" t="inlineStr">${words}</c>`;
};

const rowXml = (row: readonly Cell[], at: number, style: number, cutWords: string): string =>
  `<row r="${at}">${row
    .map((cell, i) => cellXml(cell, `${columnName(i)}${at}`, style, cutWords))
    .join('')}</row>`;

/** A sheet as XML: numbers are numbers, the head stays in sight and filters. */
const sheetXml = (sheet: Sheet, cutWords: string): string => {
  const { heads, rows } = sheet;
  const last = `${columnName(heads.length - 1)}${rows.length + 1}`;
  return [
    PARTS.declaration,
    PARTS.sheetHead,
    columnsXml(sheet),
    `<sheetData>${rowXml(heads, 1, HEAD, cutWords)}`,
    ...rows.map((row, i) => rowXml(row, i + 2, TEXT, cutWords)),
    `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join('');
};

const partsOf = (sheets: readonly Sheet[], cutWords: string): readonly ZipEntry[] => [
  ...sheetParts(sheets),
  ...sheets.map(
    (sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, cutWords)] as const,
  ),
];

/**
 * Sheets as a workbook. Cells are typed, no cell is ever a formula; a text that is longer than a cell of Excel can
 * hold ends with `cutWords`.
 */
export const xlsxFile = (sheets: readonly Sheet[], cutWords: string, date: string): Blob =>
  zipFile(partsOf(sheets, cutWords), date, MEDIA_TYPE);

/** The same as bytes, for a workbook within another file. */
export const xlsxBytes = (sheets: readonly Sheet[], cutWords: string, date: string): Uint8Array =>
  zipBytes(partsOf(sheets, cutWords), date);
