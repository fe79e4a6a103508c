// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { auditEdition } from '../../src/domain/audit.ts';
import { checkEdition, parseEdition } from '../../src/domain/check/check-edition.ts';
import { summarise } from '../../src/domain/check/report.ts';
import { changesOf, levelsOf, moneyOf, partsOf, reachOf } from '../../src/domain/comparisons.ts';
import { countEvidence, EVIDENCE_KINDS, isInText } from '../../src/domain/evidence.ts';
import { sayFault } from '../../src/domain/fault.ts';
import {
  bodiesOf,
  claimsOf,
  type Figure,
  figuresOf,
  measuresOf,
} from '../../src/domain/figures.ts';
import { homeOf } from '../../src/domain/home.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { holdsQuery } from '../../src/domain/search.ts';
import { segmentText } from '../../src/domain/segments.ts';
import { saidText, sayQuantity } from '../../src/domain/wording.ts';
import {
  DISTRICT_SAID,
  districtEdition as district,
  districtSource,
  wordsOnly,
} from '../fixtures/district.ts';

const ids = (figures: readonly Figure[]) => figures.map(({ quantity }) => quantity.id);

describe('an edition that is nothing like that of 2024', () => {
  it('passes every check, and its text is that of its source', () => {
    const { edition, faults } = parseEdition(JSON.stringify(district));
    expect(faults.map((fault) => sayFault(fault).en)).toEqual([]);
    expect(edition && checkEdition(edition, districtSource)).toEqual([]);
  });

  it('has every numeral accounted for', () => {
    expect(auditEdition(district)).toMatchObject({ quantities: 7, unaccounted: 0, twice: 0 });
    expect(summarise(district, []).en).toMatch(/^3 measures; 7 quantities, 7 of them recomputed/);
  });

  it.each(DISTRICT_SAID)('says %s as %s, %s', (id, zh, en) => {
    const found = figuresOf(district).find(({ quantity }) => quantity.id === id);
    if (!found) throw new Error(`no quantity ${id}`);
    expect(saidText(sayQuantity(found.quantity, 'zh'), 'zh')).toBe(zh);
    expect(saidText(sayQuantity(found.quantity, 'en'), 'en')).toBe(en);
  });

  it('marks every figure in both texts', () => {
    for (const lang of LANGS) {
      const segments = district.measures.flatMap((measure) => segmentText(measure, lang));
      const marked = segments.flatMap((segment) =>
        segment.kind === 'quantity' ? [segment.id] : [],
      );
      expect(marked).toEqual(DISTRICT_SAID.map(([id]) => id));
    }
  });

  it('compares what there is to compare', () => {
    expect(changesOf(district)).toEqual([]);
    expect(moneyOf(district)).toEqual([]);
    expect(ids(levelsOf(district))).toEqual(['time']);
    const reach = reachOf(district).map(({ wholes, parts }) => [ids(wholes), ids(parts)]);
    expect(reach).toEqual([
      [['handled'], ['online', 'machines']],
      [['volunteers'], []],
      [['visits'], []],
    ]);
  });

  it('gives a share only where part and whole are exact', () => {
    expect(partsOf(district).map(({ part, share }) => [part.quantity.id, share])).toEqual([
      ['online', null],
      ['machines', null],
      ['volunteers', 5 / 12],
    ]);
  });

  it('finds each figure a home', () => {
    expect(DISTRICT_SAID.map(([id]) => homeOf(district, id))).toEqual([
      'parts',
      'parts',
      'parts',
      'parts',
      'parts',
      'reach',
      'levels',
    ]);
  });

  it('knows its bodies, claims and words', () => {
    const [first, second, third] = district.measures;
    if (!first || !second || !third) throw new Error('three measures');
    expect(bodiesOf(district, second).map(({ id }) => id)).toEqual(['approvals', 'tax']);
    expect(measuresOf(district, 'tax')).toEqual([second, third]);
    expect(claimsOf(first).firsts).toHaveLength(1);
    expect(claimsOf(second)).toEqual({ firsts: [], honours: [] });
    expect(EVIDENCE_KINDS.map((kind) => countEvidence(second, kind))).toEqual([
      1, 0, 2, 1, 0, 0, 0,
    ]);
    expect(isInText(district, 'handled')).toBe(true);
    expect(isInText(district, 'm04-hall-visits')).toBe(false);
    expect(holdsQuery(third, bodiesOf(district, third), 'tax 容缺')).toBe(true);
  });
});

describe('an edition that counts nothing', () => {
  it('passes every check', () => {
    expect(parseEdition(JSON.stringify(wordsOnly)).faults).toEqual([]);
  });

  it('gives every comparison an empty list and throws nowhere', () => {
    for (const compare of [changesOf, levelsOf, moneyOf, partsOf, reachOf])
      expect(compare(wordsOnly)).toEqual([]);
    expect(homeOf(wordsOnly, 'anything')).toBe('evidence');
    expect(auditEdition(wordsOnly)).toMatchObject({ quantities: 0, unaccounted: 0 });
    expect(summarise(wordsOnly, []).zh).toContain('0 个数据');
  });
});
