// @vitest-environment node
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesOf } from '../../src/domain/figures.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { csvFile, csvText } from '../../src/exports/csv.ts';
import { figuresSheet } from '../../src/exports/figures-sheet.ts';
import { measuresSheet } from '../../src/exports/measures-sheet.ts';
import type { Shown } from '../../src/exports/shown.ts';
import { copySaid } from '../../src/figures/copy-said.ts';
import { RUNS } from '../fixtures/runs.ts';
import { SHOWN } from '../fixtures/shown.ts';
import { expectedText, hostileText } from './hostile.ts';
import { bytesOf, shownIn, someShown, squeezed } from './shown.ts';

const HEADS = {
  zh: {
    number: '举措序号',
    said: '数值（带约数）',
    value: '数值（不含约数，须看约数列）',
    hedge: '约数代号',
    hedgeName: '约数',
    period: '期间',
    quote: '原文原句',
    caution: '提醒',
    id: '编号',
    source: '出处',
    bodies: '署名单位',
    text: '原文',
  },
  en: {
    number: 'Measure no.',
    said: 'Value, with its hedge',
    value: 'Stated value, see hedge',
    hedge: 'Hedge id',
    hedgeName: 'Hedge',
    period: 'Period',
    quote: 'Official words',
    caution: 'Caution',
    id: 'Id',
    source: 'Source',
    bodies: 'Bodies',
    text: 'Official text',
  },
} as const;
const HEDGE_NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  exact: { zh: '确数', en: 'exact' },
  over: { zh: '超过', en: 'over' },
  atLeast: { zh: '至少', en: 'at least' },
  nearly: { zh: '接近', en: 'nearly' },
  within: { zh: '以内', en: 'within' },
};
const NOT_STATED = {
  zh: ['期间未写明', '累计；起点未写明'],
  en: ['Period not stated', 'So far; start not stated'],
} as const;

type Row = Record<string, string>;

const read = async (file: Blob): Promise<Row[]> =>
  parse(await bytesOf(file), { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];

const expectFigureRow = (
  row: Row,
  at: number,
  { edition, figures, lang, address, date }: Shown,
) => {
  const heads = HEADS[lang];
  const { quantity, measure } = figures[at] as Shown['figures'][number];
  expect(row[heads.id]).toBe(quantity.id);
  expect(squeezed(row[heads.said])).toBe(squeezed(SHOWN.get(quantity.id)?.[lang]));
  expect(Number(row[heads.value])).toBe(quantity.value);
  expect(row[heads.hedge]).toBe(quantity.hedge);
  expect(row[heads.hedgeName]).toBe(HEDGE_NAMES[quantity.hedge]?.[lang]);
  expect(row[heads.quote]).toBe(quantity.quote);
  expect(measure.text.zh).toContain(row[heads.quote]);
  expect(row[heads.caution]).toBe(quantity.caution?.[lang] ?? '');
  expect(row[heads.number]).toBe(String(measure.number));
  if (quantity.period) expect(row[heads.period]).toBe(quantity.period[lang]);
  else expect(NOT_STATED[lang]).toContain(row[heads.period]);
  expect(row[heads.source]).toContain(address);
  expect(row[heads.source]).toContain(copySaid(edition, lang));
  expect(row[heads.source]).toContain(date);
};

describe.each(LANGS)('the figures as CSV in %s', (lang) => {
  it.each([
    ['all', shownIn(lang)],
    ['some, backwards', someShown(lang)],
  ])('hold what is shown, cell by cell: %s', async (_, shown) => {
    const rows = await read(csvFile(figuresSheet(shown)));
    expect(rows.map((row) => row[HEADS[lang].id])).toEqual(
      shown.figures.map(({ quantity }) => quantity.id),
    );
    rows.forEach((row, at) => {
      expectFigureRow(row, at, shown);
    });
  });

  it('begin with the mark by which Excel knows UTF-8, and end their lines as RFC 4180 says', async () => {
    const bytes = await bytesOf(csvFile(figuresSheet(shownIn(lang))));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(-2).toString()).toBe('\r\n');
    expect(bytes.toString().split('\r\n')).toHaveLength(37);
  });
});

describe.each(LANGS)('the measures as CSV in %s', (lang) => {
  it('hold titles, bodies and the official text to the letter', async () => {
    const shown = someShown(lang);
    const rows = await read(csvFile(measuresSheet(shown)));
    expect(rows.map((row) => row[HEADS[lang].id])).toEqual(shown.measures.map(({ id }) => id));
    rows.forEach((row, at) => {
      const measure = shown.measures[at] as Shown['measures'][number];
      expect(row[HEADS[lang].text]).toBe(measure.text.zh);
      for (const { name } of bodiesOf(shown.edition, measure))
        expect(row[HEADS[lang].bodies]).toContain(name[lang]);
      const said = squeezed(Object.values(row).join());
      for (const { id } of measure.quantities)
        expect(said).toContain(squeezed(SHOWN.get(id)?.[lang]));
    });
    expect(Object.values(rows[0] ?? {}).join()).toContain(
      lang === 'zh' ? '此条原文没有写数字' : 'The entry states no figure',
    );
  });
});

describe('csvText', () => {
  it('comes back as it was written, whatever the texts', () => {
    const cell = fc.oneof(
      hostileText,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvText({ name: '', heads: ['a', 'b'], rows });
        const back = parse(text, { record_delimiter: '\r\n' }) as string[][];
        const said = (one: (typeof rows)[number][number]) =>
          typeof one === 'string' ? expectedText(one) : one === null ? '' : String(one);
        expect(back).toEqual([['a', 'b'], ...rows.map((row) => row.map(said))]);
      }),
      RUNS,
    );
  });
});
