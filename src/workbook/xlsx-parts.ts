import { type Sheet, written } from './sheet.ts';

/** The styles of cells by their places in `cellXfs`: text, head, number. */
export const TEXT = 0;
export const HEAD = 1;
export const VALUE = 2;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The beginnings of parts; the head row stays in place while the rest is scrolled. */
export const PARTS = {
  declaration: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  sheetHead:
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/>',
} as const;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in XML, between tags and in attributes. */
export const xmlText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
const NARROWEST = 8;
const WIDEST = 52;

/** Width of the longest line in characters of Excel: those of Chinese are two wide. */
const lineWidth = (text: string): number =>
  Math.max(
    ...text
      .split('\n')
      .map((line) => [...line].reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0)),
  );

const columnWidth = ({ heads, rows }: Sheet, at: number): number => {
  const texts = [heads[at] ?? '', ...rows.map((row) => written(row[at] ?? null))];
  const widest = Math.max(...texts.map((text) => lineWidth(text.slice(0, WIDEST))));
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
};

/** Columns as wide as what stands in them, within reason. */
export const columnsXml = (sheet: Sheet): string =>
  `<cols>${sheet.heads
    .map(
      (_, i) =>
        `<col min="${i + 1}" max="${i + 1}" width="${columnWidth(sheet, i)}" customWidth="1"/>`,
    )
    .join('')}</cols>`;

const ALIGNED = '<alignment vertical="top" wrapText="1"/>';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${ALIGNED}</xf>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${ALIGNED}</xf>` +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const contentTypes = (sheets: readonly Sheet[]): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${sheets
    .map(
      (_, i) =>
        `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;

const link = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const links = (all: readonly string[]): string =>
  `<Relationships xmlns="${LINKS}">${all.join('')}</Relationships>`;

const workbook = (sheets: readonly Sheet[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** Every part of a workbook but the sheets themselves, by path. */
export const sheetParts = (sheets: readonly Sheet[]): readonly (readonly [string, string])[] => {
  const sheetLinks = sheets.map((_, i) => link(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', links([link(1, 'officeDocument', 'xl/workbook.xml')])],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      links([...sheetLinks, link(sheets.length + 1, 'styles', 'styles.xml')]),
    ],
    ['xl/styles.xml', STYLES],
  ];
  return parts.map(([path, xml]) => [path, PARTS.declaration + xml] as const);
};
