// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { meetQuery, meetTerm, type Tier, toField } from '../../src/domain/match.ts';
import { readTable } from '../../src/domain/pinyin.ts';
import { PINYIN_TABLE } from '../../src/domain/pinyin-table.ts';
import { parseQuery } from '../../src/domain/query.ts';

const readings = readTable(PINYIN_TABLE);

type Case = readonly [tier: Tier, source: string, query: string];

const rankOf = ([tier, source, query]: Case): number => {
  const asked = parseQuery(query);
  const met = asked && meetQuery(asked, [toField(tier, source)], readings);
  if (!met) throw new Error(`${query} does not meet ${source}`);
  return met.rank;
};

/** Each goes before the next. */
const ORDERS: Record<string, readonly Case[]> = {
  'where it stands': [
    ['name', '税务局', '税务局'],
    ['name', '税务局所', '税务局'],
    ['name', '市税务局', '税务局'],
  ],
  'in English': [
    ['name', 'Port', 'port'],
    ['name', 'Port Authority', 'port'],
    ['name', 'Xiamen Port', 'port'],
    ['name', 'Transport', 'port'],
  ],
  'how it is written': [
    ['name', '市税务局', '市税'],
    ['name', '市税务局', 'shishui'],
    ['name', '市税务局', 'shuiwu'],
    ['name', '市税务局', 'ssw'],
    ['name', '市税务局', 'swj'],
    ['name', '市税务局', 'sw'],
  ],
  'what it is': [
    ['name', '市税务局', '税务'],
    ['fullName', '市税务局', '税务'],
    ['label', '市税务局', '税务'],
    ['text', '市税务局', '税务'],
  ],
  'in one piece or apart': [
    ['label', 'Tax service', 'tax service'],
    ['label', 'Service of tax', 'tax service'],
  ],
};

describe('what goes before what', () => {
  it.each(Object.entries(ORDERS))('%s', (_, cases) => {
    const ranks = cases.map(rankOf);
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
  });
});

const meets = (tier: Tier, source: string, query: string): boolean => {
  const term = parseQuery(query)?.phrase;
  return term !== undefined && meetTerm(toField(tier, source), term, readings) !== null;
};

describe('what English has under another word', () => {
  const meetsAll = (source: string, query: string): boolean => {
    const asked = parseQuery(query);
    return asked !== null && meetQuery(asked, [toField('name', source)], readings) !== null;
  };

  it.each<[string, string, boolean]>([
    ['Tax Service', 'tax bureau', true],
    ['Tax Service', 'tax offices', true],
    ['Tax Service', 'bureau', false],
    ['Ordinary patent cases', 'patents', true],
    ['Policies put online', 'policy', true],
    ['Aspects of the policy', 'policies', true],
    ['Taxes', 'tax', true],
    ['IP lawsuits in the city', 'ip litigation', true],
    ['Visits to tax service halls', 'hall traffic', true],
    ['Information Center', 'information centre', true],
    ['over 30%', '30 percent', true],
    ['over 30%', 'over 30 per cent', true],
    ['over 130%', '30 percent', false],
    ['Canalside', 'canals', true],
    ['Focus', 'focu', true],
    ['Glass', 'glas', true],
    ['Affirmed', 'company', false],
    ['Small and smart', 'sms', false],
    ['Gate', 'gas', false],
    ['New forces', 'news', false],
  ])('%j by %j: %s', (source, query, isMet) => {
    expect(meetsAll(source, query)).toBe(isMet);
  });

  it('goes after what has the very word', () => {
    expect(rankOf(['name', 'Law of the company', 'company law'])).toBeGreaterThan(
      rankOf(['name', 'Law of the firm', 'company law']),
    );
    expect(rankOf(['label', 'Patents', 'patents'])).toBeGreaterThan(
      rankOf(['label', 'Patent', 'patents']),
    );
  });
});

describe('what is not meant', () => {
  it.each<[Tier, string, string, boolean]>([
    ['name', '市税务局', 'swj', true],
    ['text', '市税务局', 'swj', false],
    ['text', '市税务局', 'shuiwu', true],
    ['text', '市税务局', 'shui', false],
    ['label', '37.46%', '37', true],
    ['label', '37.46%', '46', false],
    ['label', '137', '37', false],
    ['label', 'facility', 'it', false],
    ['label', 'facility', 'cil', true],
    ['label', '免申', 'can', false],
  ])('%s %s by %s: %s', (tier, source, query, isMet) => {
    expect(meets(tier, source, query)).toBe(isMet);
  });
});
