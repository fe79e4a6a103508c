// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditEdition } from '../../src/domain/audit.ts';
import { parseCatalog } from '../../src/domain/check/check-catalog.ts';
import { parseEdition } from '../../src/domain/check/check-edition.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { sayFault } from '../../src/domain/fault.ts';
import { segmentText } from '../../src/domain/segments.ts';
import { saidText, sayQuantity } from '../../src/domain/wording.ts';
import { publishedEdition, publishedJson } from '../fixtures/published.ts';
import { RUNS } from '../fixtures/runs.ts';
import { quantity, sampleEdition, sampleMeasure } from '../fixtures/sample.ts';

/** Runs a file through all that a page does with it; faults must be sayable, and nothing may throw. */
function useAll(json: string): void {
  const { edition, faults } = parseEdition(json);
  for (const fault of faults) expect(sayFault(fault).en).not.toBe('');
  if (!edition) {
    expect(faults.length).toBeGreaterThan(0);
    return;
  }
  auditEdition(edition);
  for (const measure of edition.measures) {
    for (const lang of ['zh', 'en'] as const) {
      segmentText(measure, lang);
      for (const quantity of measure.quantities) saidText(sayQuantity(quantity, lang), lang);
    }
  }
}

function expectUnpoisoned(): void {
  const inherited: string[] = [];
  for (const key in {}) inherited.push(key);
  expect(inherited).toEqual([]);
}

describe('parseEdition', () => {
  it('takes the published edition and the sample as they are', () => {
    expect(parseEdition(publishedJson)).toMatchObject({ edition: { year: 2024 }, faults: [] });
    expect(parseEdition(JSON.stringify(sampleEdition)).faults).toEqual([]);
  });

  it('takes a byte-order mark', () => {
    expect(parseEdition(`\ufeff${publishedJson}`).faults).toEqual([]);
  });

  it('never throws on arbitrary text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.json({ maxDepth: 40 })),
        (text) => {
          useAll(text);
          parseCatalog(text);
          expectUnpoisoned();
        },
      ),
      RUNS,
    );
  });

  it('never throws on the sample with any of its values replaced', () => {
    const places = placesOf(sampleEdition);
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        '__proto__',
        'toString',
        '',
        '余',
        '千万',
        '1e400',
        0,
        -1,
        1e308,
        null,
        [],
        {},
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (place, value) => {
        useAll(JSON.stringify(replaceAt(sampleEdition, place, value)));
        expectUnpoisoned();
      }),
      RUNS,
    );
  });

  it.each([
    ['a list of 400,000', `[${'0,'.repeat(400_000)}0]`],
    ['200,000 measures', JSON.stringify({ ...sampleEdition, measures: Array(200_000).fill(0) })],
    ['60,000 fields', `{${Array.from({ length: 60_000 }, (_, i) => `"f${i}":0`).join()}}`],
    ['20,000 numbers in one text', JSON.stringify(crowded(20_000, 400))],
    ['one long text', JSON.stringify({ ...sampleEdition, id: 'a'.repeat(900_000) })],
  ])('takes %s in its stride', (_what, json) => {
    const { edition, faults } = parseEdition(json);
    if (!edition) expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults.slice(0, 9)).length).toBeLessThan(5000);
  });

  it('refuses fields that every object inherits', () => {
    for (const field of ['__proto__', 'constructor', 'hasOwnProperty']) {
      const json = publishedJson.replace('{', `{"${field}": {"polluted": true},`);
      expect(parseEdition(json)).toMatchObject({
        edition: null,
        faults: [{ code: 'unknownField' }],
      });
    }
    expectUnpoisoned();
  });
});

describe('the audit of the published edition', () => {
  const audit = auditEdition(publishedEdition());

  it('accounts for every numeral once', () => {
    expect(audit).toMatchObject({ unaccounted: 0, twice: 0 });
    const others = Object.values(audit.others).reduce((sum, n) => sum + n, 0);
    expect(audit.quantities + others).toBe(audit.found);
    expect(audit.quantities).toBe(publishedEdition().measures.flatMap((m) => m.quantities).length);
  });

  it('takes in the headings', () => {
    expect(audit.headings.map(({ text }) => text).slice(-4)).toEqual(['2024', '十', '三', '一']);
  });
});

/** The sample with a text of nothing but numbers, and many figures that all look alike. */
function crowded(numbers: number, figures: number): Edition {
  const text = { zh: '2 '.repeat(numbers), en: '2 '.repeat(numbers) };
  const one = { quote: '2', numeral: '2', value: 2, unit: 'case' } as const;
  const quantities = Array.from({ length: figures }, (_, i) =>
    quantity({ ...one, id: `q${i}`, start: 2 * i }),
  );
  return { ...sampleEdition, measures: [{ ...sampleMeasure, text, quantities }] };
}

type Place = readonly (string | number)[];

function placesOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, child]) => placesOf(child, [...at, key]))];
}

function replaceAt(root: unknown, [key, ...rest]: Place, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(root) ? [...root] : { ...(root as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = replaceAt(copy[key], rest, value);
  return copy;
}
