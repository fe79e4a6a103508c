// @vitest-environment node
import { read, utils, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/domain/lang.ts';
import { makeFile } from '../../src/exports/files.ts';
import type { Sheet } from '../../src/workbook/sheet.ts';
import { xlsxFile } from '../../src/workbook/xlsx.ts';
import { RUNS } from '../fixtures/runs.ts';
import { SHOWN } from '../fixtures/shown.ts';
import { expectedText, HOSTILE, hostileText } from './hostile.ts';
import { bytesOf, shownIn, someShown, squeezed } from './shown.ts';

const open = async (file: Blob): Promise<WorkBook> =>
  read(await bytesOf(file), { type: 'buffer', cellFormula: true, cellNF: true });

const rowsOf = (book: WorkBook, name: string): unknown[][] =>
  utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, defval: '', raw: true });

const COLUMNS = {
  zh: { said: '数值（带约数）', value: '数值（不含约数，须看约数列）', quote: '原文原句' },
  en: { said: 'Value, with its hedge', value: 'Stated value, see hedge', quote: 'Official words' },
} as const;

describe.each([
  ['zh', ['举措', '数字', '说明']],
  ['en', ['Measures', 'Figures', 'Notes']],
] as const)('the workbook in %s', (lang, names) => {
  it('has three sheets, and what is shown in them cell by cell', async () => {
    const shown = someShown(lang);
    const { file, name, rows } = await makeFile('workbook', shown);
    expect(name).toBe(`xiamen-2024-municipal-workbook-${lang}-2026-11-23.xlsx`);
    expect(rows).toBe(shown.figures.length);
    const book = await open(file);
    expect(book.SheetNames).toEqual(names);
    const [heads = [], ...figures] = rowsOf(book, names[1]);
    const column = (head: string) => heads.indexOf(head);
    expect(figures).toHaveLength(shown.figures.length);
    shown.figures.forEach(({ quantity }, at) => {
      const row = figures[at] ?? [];
      expect(squeezed(String(row[column(COLUMNS[lang].said)]))).toBe(
        squeezed(SHOWN.get(quantity.id)?.[lang]),
      );
      expect(row[column(COLUMNS[lang].value)]).toBe(quantity.value);
      expect(row[column(COLUMNS[lang].quote)]).toBe(quantity.quote);
    });
    // A naked number never stands alone: the same value as it is said stands before it.
    expect(column(COLUMNS[lang].value)).toBe(column(COLUMNS[lang].said) + 1);
    const [, ...measures] = rowsOf(book, names[0]);
    expect(measures.map(([number]) => number)).toEqual([5, 4, 2]);
    const notes = rowsOf(book, names[2]).flat().join('\n');
    for (const words of [shown.address, shown.date, ...shown.about]) expect(notes).toContain(words);
    expect(notes).toContain(shown.edition.orderNote[lang]);
  });

  it('holds no formula, and numbers as numbers', async () => {
    const { file } = await makeFile('workbook', shownIn(lang));
    const book = await open(file);
    const cells = book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name] ?? {}).filter(([place]) => !place.startsWith('!')),
    );
    expect(cells.filter(([, { f }]) => f !== undefined)).toEqual([]);
    expect(cells.filter(([, { t }]) => t === 'n').length).toBe(35 * 2 + 10 * 2);
  });
});

const sheet = (cell: string | number): Sheet => ({ name: 'a', heads: ['=head'], rows: [[cell]] });

describe('xlsxFile', () => {
  it('gives back what it was given, whatever the text', async () => {
    const texts = [...HOSTILE, ...fc.sample(hostileText, RUNS.numRuns)];
    const file = xlsxFile(
      [{ name: 'a', heads: ['=head'], rows: texts.map((text) => [text, 1]) }],
      '',
      '2026-11-23',
    );
    const [heads, ...rows] = rowsOf(await open(file), 'a');
    expect(heads?.[0]).toBe("'=head");
    expect(rows.map(([text]) => text)).toEqual(texts.map(expectedText));
  });

  it('cuts what no cell can hold, and says so in the cell', async () => {
    const book = await open(xlsxFile([sheet('𠮷'.repeat(20_000))], ' …cut', '2026-11-23'));
    const [, [cell] = []] = rowsOf(book, 'a') as string[][];
    expect(cell?.length).toBeLessThanOrEqual(32_767);
    expect(cell?.endsWith('𠮷 …cut')).toBe(true);
    expect(cell).not.toMatch(/\p{Cs}/u);
    const whole = await open(xlsxFile([sheet('a'.repeat(32_767))], ' …cut', '2026-11-23'));
    expect(rowsOf(whole, 'a')[1]).toEqual(['a'.repeat(32_767)]);
  });

  it.each(['1970-01-01', '2038-01-19', '2024-02-29', '2107-12-31'])(
    'is made whatever the clock says: %s',
    async (date) => {
      expect(rowsOf(await open(xlsxFile([sheet(37.46)], '', date)), 'a')[1]).toEqual([37.46]);
    },
  );

  it('names columns beyond Z', async () => {
    const heads = Array.from({ length: 60 }, (_, i) => `h${i}`);
    const book = await open(xlsxFile([{ name: 'a', heads, rows: [heads] }], '', '2026-11-23'));
    expect(rowsOf(book, 'a')).toEqual([heads, heads]);
  });

  it('has an expectation for every language', () => {
    expect(Object.keys(COLUMNS)).toEqual([...LANGS]);
  });
});
