// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_FIELDS, NO_FILTER } from '../../src/domain/filter.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { UNIT_IDS } from '../../src/domain/unit.ts';
import { FIELDS_AS_READ, filterWords, unitName } from '../../src/figures/filter-words.ts';
import { districtEdition } from '../fixtures/district.ts';
import { anyFilter, asking } from '../fixtures/filters.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { RUNS } from '../fixtures/runs.ts';

const published = publishedEdition();
const texts = (lang: 'zh' | 'en', given: Parameters<typeof asking>[0], edition = published) =>
  filterWords(asking(given), edition, lang).map(({ text }) => text);

describe('filterWords', () => {
  it('says nothing of a filter that asks nothing', () => {
    expect(filterWords(NO_FILTER, published, 'zh')).toEqual([]);
  });

  const all = {
    bodies: ['tax-service', 'gone', 'finance', 'transport'],
    roles: ['outcome'],
    units: ['policy', 'yuan'],
    hedges: ['over', 'nearly'],
    periods: ['notStated'],
    claims: ['first', 'none'],
    condition: { unit: 'yuan', comparator: '>=', value: 5e8, keep: ['certainly', 'possibly'] },
  } as const;

  it('says each field in a line, in the order of the page', () => {
    expect(texts('zh', all)).toEqual([
      '单位：市税务局、市财政局或市交通局',
      '数字类型：结果',
      '计量单位：政策或金额',
      '约数：超过或接近',
      '期间：未写明',
      '首创与获评：首创、率先或均未写',
      '数值：金额至少 5 亿元（一定符合、可能符合）',
    ]);
    expect(texts('en', all)).toEqual([
      'Body: Tax Service, Finance, or Transport',
      'Kind of figure: Outcome',
      'Unit: Policies or Money',
      'Hedge: Over or Nearly',
      'Period: Not stated',
      'Firsts, honours: Stated firsts or Neither',
      'Value: Money at least CNY 500 million (Certainly, Possibly)',
    ]);
  });

  it('says that a condition keeps nothing', () => {
    const condition = { unit: 'day', comparator: '<=', value: 40, keep: [] } as const;
    expect(texts('zh', { condition })).toEqual(['数值：天数至多 40 天（均不显示）']);
    expect(texts('en', { condition })).toEqual(['Value: Days at most 40 days (none shown)']);
  });

  it('says bodies by the edition, leaving out those it lacks', () => {
    expect(texts('zh', { bodies: ['tax', 'finance'] }, districtEdition)).toEqual([
      '单位：区税务局',
    ]);
    expect(texts('zh', { bodies: ['finance'] }, districtEdition)).toEqual([]);
  });

  it('has a line for every field that asks, whatever is asked', () => {
    fc.assert(
      fc.property(anyFilter(published), fc.constantFrom(...LANGS), (filter, lang) => {
        const lines = filterWords(filter, published, lang);
        const known = filter.bodies.filter((id) => id !== 'gone');
        const fields = FILTER_FIELDS.filter(
          (field) => (field === 'bodies' ? known : filter[field]).length > 0,
        );
        expect(new Set(lines.map(({ field }) => field))).toEqual(
          new Set([...fields, ...(filter.condition ? ['condition'] : [])]),
        );
        for (const { text } of lines) expect(text).not.toMatch(/undefined|\{\{/);
      }),
      RUNS,
    );
  });

  it('knows every field and gives every unit a name of its own', () => {
    expect([...FIELDS_AS_READ].sort()).toEqual([...FILTER_FIELDS].sort());
    for (const lang of LANGS) {
      const names = UNIT_IDS.map((unit) => unitName(unit, lang));
      expect(new Set(names).size).toBe(UNIT_IDS.length);
    }
  });
});
