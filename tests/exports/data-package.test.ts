// @vitest-environment node
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { parseEdition } from '../../src/domain/check/check-edition.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import { fetchSiteFiles, packageFile } from '../../src/exports/data-package.ts';
import { publishedEdition, publishedSource } from '../fixtures/published.ts';
import { SHOWN } from '../fixtures/shown.ts';
import { bytesOf, shownIn, someShown, squeezed } from './shown.ts';
import { unzip } from './zip-reader.ts';

type Row = Record<string, string>;
type Field = { name: string; type: string; title: string; constraints?: Record<string, unknown> };
type Schema = {
  fields: Field[];
  primaryKey: string[];
  foreignKeys?: { fields: [string]; reference: { resource?: string; fields: [string] } }[];
};
type Resource = { name: string; path: string; schema: Schema };

const schemaJson = readFileSync('data/edition.schema.json', 'utf8');
const site = { schema: schemaJson, source: publishedSource };

/** Filtered, to show that the package is not. */
const files = await unzip(await bytesOf(packageFile(someShown('en'), site)));
const text = (path: string): string => files.get(path)?.toString() ?? '';
const descriptor = JSON.parse(text('datapackage.json')) as { name: string; resources: Resource[] };
const rowsOf = (path: string): Row[] =>
  parse(text(path), { columns: true, record_delimiter: '\r\n' }) as Row[];
const rowsNamed = (name: string): Row[] => rowsOf(`${name}.csv`);

const TYPES: Readonly<Record<string, RegExp>> = {
  integer: /^\d+$/,
  number: /^\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  string: /^/,
};

const faultsOf = ({ name, type, constraints = {} }: Field, values: readonly string[]): string[] =>
  values.flatMap((value) => {
    if (value === '') return constraints.required ? [`${name}: nothing`] : [];
    const { enum: members, minimum, exclusiveMinimum } = constraints;
    const isWrong =
      !TYPES[type]?.test(value) ||
      (Array.isArray(members) && !members.includes(value)) ||
      (typeof minimum === 'number' && Number(value) < minimum) ||
      (typeof exclusiveMinimum === 'number' && Number(value) <= exclusiveMinimum);
    return isWrong ? [`${name}: ${value}`] : [];
  });

describe('the data package', () => {
  it('holds these files', () => {
    expect([...files.keys()]).toEqual([
      'datapackage.json',
      'README.md',
      'measures.csv',
      'bodies.csv',
      'measure-bodies.csv',
      'quantities.csv',
      'claims.csv',
      'numerals.csv',
      'edition.json',
      'edition.schema.json',
      'source.txt',
    ]);
  });

  it('holds the whole edition, the schema and the official text', () => {
    expect(JSON.parse(text('edition.json'))).toEqual(publishedEdition());
    expect(parseEdition(text('edition.json')).faults).toEqual([]);
    expect(text('edition.schema.json')).toBe(schemaJson);
    expect(text('source.txt')).toBe(publishedSource);
  });

  describe.each(descriptor.resources)('$path', ({ path, schema }) => {
    it('has the fields that are described, each with its title, and values as described', () => {
      const [heads] = parse(text(path), { record_delimiter: '\r\n' }) as string[][];
      expect(heads).toEqual(schema.fields.map(({ name }) => name));
      for (const field of schema.fields) {
        expect(field.title).toMatch(/\p{Script=Han}.* \/ /u);
        expect(
          faultsOf(
            field,
            rowsOf(path).map((row) => row[field.name] ?? ''),
          ),
        ).toEqual([]);
      }
    });

    it('has a key that names one row, and refers only to what is there', () => {
      const rows = rowsOf(path);
      const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join('|'));
      expect(new Set(keys).size).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = (reference.resource ? rowsNamed(reference.resource) : rows).map(
          (row) => row[reference.fields[0]],
        );
        const used = rows.map((row) => row[fields[0]]).filter((value) => value !== '');
        expect(used.filter((value) => !there.includes(value))).toEqual([]);
      }
    });
  });

  it('has every quantity with its hedge and its words', () => {
    const rows = rowsNamed('quantities');
    const figures = figuresOf(publishedEdition());
    expect(rows.map(({ id }) => id)).toEqual(figures.map(({ quantity }) => quantity.id));
    figures.forEach(({ quantity }, at) => {
      const row = rows[at] ?? {};
      expect(Number(row.value)).toBe(quantity.value);
      expect(row.hedge).toBe(quantity.hedge);
      expect(row.quote).toBe(quantity.quote);
      expect(row.part_of).toBe(quantity.partOf ?? '');
      expect(squeezed(row.said_zh)).toBe(squeezed(SHOWN.get(quantity.id)?.zh));
      expect(squeezed(row.said_en)).toBe(squeezed(SHOWN.get(quantity.id)?.en));
    });
  });

  it('accounts for every claim and numeral', () => {
    const { measures } = publishedEdition();
    expect(rowsNamed('claims')).toHaveLength(measures.flatMap(({ claims }) => claims).length);
    expect(rowsNamed('numerals')).toHaveLength(measures.flatMap(({ numerals }) => numerals).length);
  });

  it('has a readme in both languages that names every file', () => {
    const readme = text('README.md');
    for (const path of files.keys()) if (path !== 'README.md') expect(readme).toContain(path);
    expect(readme).toContain(publishedEdition().orderNote.zh);
    expect(readme).toContain(publishedEdition().orderNote.en);
  });

  it('is the same, byte for byte, on the same day', async () => {
    const make = async () => bytesOf(packageFile(shownIn('zh'), site));
    expect((await make()).equals(await make())).toBe(true);
  });
});

describe('fetchSiteFiles', () => {
  const answer = (body: string, init: ResponseInit = {}) =>
    vi.stubGlobal('fetch', async () => new Response(body, init));

  it('asks this site for the schema and the text', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return new Response(path.endsWith('.json') ? schemaJson : publishedSource);
    });
    expect(await fetchSiteFiles(shownIn('zh'))).toEqual(site);
    expect(asked).toEqual([
      'data/edition.schema.json',
      'data/editions/xiamen-2024-municipal/source.txt',
    ]);
  });

  it.each([
    ['missing', '', { status: 404 }, /HTTP 404/],
    ['a page', '<html>', { headers: { 'content-type': 'text/html' } }, /HTML/],
    ['half', '{"a":', {}, /JSON/],
  ] as const)('rejects a file that is %s', async (_, body, init, reason) => {
    answer(body, init);
    await expect(fetchSiteFiles(shownIn('zh'))).rejects.toThrow(reason);
  });
});
