// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkCatalogEntry, parseCatalog } from '../../src/domain/check/check-catalog.ts';
import { checkEdition, parseEdition } from '../../src/domain/check/check-edition.ts';
import { createFault, type Fault, sayFault } from '../../src/domain/fault.ts';
import { FAULT_CODES, type FaultCode } from '../../src/domain/fault-sentences.ts';
import { BROKEN, FAULTS_OF_FILES } from '../fixtures/faults.ts';
import { publishedEdition, publishedJson, publishedSource } from '../fixtures/published.ts';

function faultsOf(json: string): readonly Fault[] {
  const { edition, faults } = parseEdition(json);
  return edition ? checkEdition(edition, publishedSource) : faults;
}

const codes = (faults: readonly Fault[]) => [...new Set(faults.map(({ code }) => code))].sort();

describe('the published data', () => {
  it('has no fault', () => {
    expect(faultsOf(publishedJson).map((fault) => sayFault(fault).en)).toEqual([]);
  });

  it('is the same list in the catalog', () => {
    const catalog = { editions: [pick()] };
    expect(parseCatalog(JSON.stringify(catalog)).faults).toEqual([]);
    expect(checkCatalogEntry(pick(), publishedEdition(), 'editions[0]')).toEqual([]);
  });
});

describe('every fault is caught', () => {
  it.each(Object.entries(BROKEN))('%s', (code, { json, also }) => {
    expect(codes(faultsOf(json))).toEqual([...new Set([code, ...also])].sort());
  });

  it('catalogMismatch', () => {
    const faults = checkCatalogEntry({ ...pick(), year: 2023 }, publishedEdition(), 'editions[0]');
    expect(faults).toMatchObject([{ code: 'catalogMismatch', path: 'editions[0].year' }]);
  });

  it('catalogOrder', () => {
    const editions = [{ ...pick(), id: 'old', year: 2023 }, pick()];
    const { faults } = parseCatalog(JSON.stringify({ editions }));
    expect(faults).toMatchObject([{ code: 'catalogOrder', path: 'editions[1].year' }]);
  });

  it('has a fixture for every code', () => {
    const tested = [...Object.keys(BROKEN), ...FAULTS_OF_FILES];
    expect(tested.sort()).toEqual([...FAULT_CODES].sort());
  });
});

describe('the place of a fault', () => {
  it.each<[FaultCode, string]>([
    ['missingLanguage', 'place.en'],
    ['unknownField', 'colour'],
    ['notFinite', 'measures[0].quantities[0].value'],
    ['valueMismatch', 'measures[3].quantities[0].value'],
    ['textNotVerbatim', 'measures[4].text.zh'],
    ['numeralUnaccounted', 'measures[0].text.zh'],
    ['notJson', ''],
  ])('%s is at %s', (code, path) => {
    expect(faultsOf(BROKEN[code as keyof typeof BROKEN].json)).toContainEqual(
      expect.objectContaining({ code, path }),
    );
  });

  it('has line and column when the file is not JSON', () => {
    const [fault] = faultsOf('{\n  "id": "a",\n  "year" 2024\n}');
    expect(fault?.params).toEqual({ line: '3', column: '10', found: '"2024\\n}"' });
  });

  it('shows where a text leaves the source', () => {
    const [fault] = faultsOf(BROKEN.textNotVerbatim.json);
    expect(fault?.params.found).toContain('服务效率');
    expect(fault?.params.expected).toContain('审批效率');
  });
});

describe('sayFault', () => {
  it('says place, fault and remedy in both languages', () => {
    const fault = createFault('valueMismatch', 'measures[0].quantities[0].value', {
      found: 45,
      read: 450000,
    });
    expect(sayFault(fault)).toEqual({
      zh: 'measures[0].quantities[0].value：数值是 45，但原文的数字读作 450000。请改正数值。',
      en: 'measures[0].quantities[0].value: The value is 45, but the words give 450000. Correct the value.',
    });
  });

  it.each(Object.entries(BROKEN))('leaves no gap in the sentence of %s', (_code, { json }) => {
    for (const fault of faultsOf(json)) {
      const { zh, en } = sayFault(fault);
      expect(`${zh} ${en}`).not.toMatch(/[{]\w+[}]|undefined|\[object/);
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
    }
  });

  it('makes hostile details safe to show, and fills nothing into them', () => {
    const found = `{path}\u0000\ud800\u202e$&${'x'.repeat(500)}`;
    const { en } = sayFault(createFault('badId', 'id', { found }));
    expect(en).toContain('{path}\ufffd\ufffd\ufffd$&xxx');
    expect(en.length).toBeLessThan(250);
  });
});

function pick() {
  const { id, year, place, level } = publishedEdition();
  return { id, year, place, level };
}
