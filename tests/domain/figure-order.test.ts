// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFigures,
  FIGURE_KEYS,
  type FigureKey,
  isTied,
  sortFigures,
} from '../../src/domain/figure-order.ts';
import { type Figure, figuresOf } from '../../src/domain/figures.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { UNIT_IDS } from '../../src/domain/unit.ts';
import { districtEdition as district } from '../fixtures/district.ts';
import { figureIds } from '../fixtures/filters.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { RUNS } from '../fixtures/runs.ts';
import { quantity, sampleMeasure } from '../fixtures/sample.ts';

const all = figuresOf(publishedEdition());
const by = (key: FigureKey, descending = false) => ({ key, descending });
const saying = (zh: string, en: string): Figure => ({
  measure: sampleMeasure,
  quantity: quantity({ id: en, label: { zh, en } }),
});

describe('sortFigures', () => {
  it('sorts values within a unit with the hedges in their place, and keeps units apart', () => {
    const rising = figureIds(sortFigures(all, [by('value')], 'zh'));
    expect(rising.slice(0, 7)).toEqual([
      'm03-ip-lawsuits',
      'm04-staff-resources',
      'm04-approval-speed',
      'm04-hall-visits',
      'm10-energy-saving-rate',
      'm03-patent-trial-days',
      'm03-damages-awarded',
    ]);
    const falling = figureIds(sortFigures(all, [by('value', true)], 'zh'));
    expect(falling.slice(0, 7)).toEqual([
      'm10-energy-saving-rate',
      'm04-hall-visits',
      'm04-approval-speed',
      'm04-staff-resources',
      'm03-ip-lawsuits',
      'm03-patent-trial-days',
      'm06-goods-value',
    ]);
  });

  it('sorts by several keys, the first first, and leaves ties as they came', () => {
    const sorted = sortFigures(figuresOf(district), [by('role'), by('value', true)], 'en');
    expect(figureIds(sorted)).toEqual([
      'time',
      'volunteers',
      'visits',
      'handled',
      'online',
      'machines',
      'helpers',
    ]);
    expect(figureIds(sortFigures(figuresOf(district), [by('role')], 'en'))).toEqual([
      'time',
      'handled',
      'online',
      'machines',
      'volunteers',
      'visits',
      'helpers',
    ]);
    expect(sortFigures(all, [], 'zh')).toEqual(all);
  });

  it('sorts labels as the language does: Chinese by pinyin', () => {
    const figures = [saying('政策', 'Zulu'), saying('案件', 'Visits'), saying('办税厅', 'Able')];
    const labels = (lang: 'zh' | 'en', descending = false) =>
      sortFigures(figures, [by('label', descending)], lang).map((one) => one.quantity.label[lang]);
    expect(labels('zh')).toEqual(['案件', '办税厅', '政策']);
    expect(labels('zh', true)).toEqual(['政策', '办税厅', '案件']);
    expect(labels('en')).toEqual(['Able', 'Visits', 'Zulu']);
  });

  it.each([false, true])('puts periods that are not stated last (descending: %s)', (descending) => {
    const sorted = sortFigures(all, [by('period', descending)], 'zh');
    const stated = sorted.map((figure) => figure.quantity.period !== null);
    expect(stated.lastIndexOf(true)).toBe(7);
    expect(stated.indexOf(false)).toBe(8);
    const [first] = sorted;
    expect(first?.quantity.period?.zh).toBe(descending ? '自平台上线运行以来' : '2024 年');
  });

  it('turns the list round by measure, the text order within one kept', () => {
    const sorted = figureIds(sortFigures(figuresOf(district), [by('measure', true)], 'zh'));
    expect(sorted).toEqual([
      'helpers',
      'volunteers',
      'visits',
      'time',
      'handled',
      'online',
      'machines',
    ]);
  });

  it('never mixes units by value, and orders any figures one way only', () => {
    const sorts = fc.uniqueArray(
      fc.record({ key: fc.constantFrom(...FIGURE_KEYS), descending: fc.boolean() }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...all]),
        sorts,
        fc.constantFrom(...LANGS),
        (some, keys, lang) => {
          const compare = compareFigures(keys, lang);
          const sorted = sortFigures(some, keys, lang);
          expect(figureIds(sorted).sort()).toEqual(figureIds(some).sort());
          for (const [i, figure] of sorted.slice(1).entries()) {
            const before = sorted[i];
            if (before) expect(compare(before, figure)).toBeLessThanOrEqual(0);
          }
          if (keys[0]?.key !== 'value') return;
          const units = [...new Set(sorted.map((one) => one.quantity.unit))];
          expect(units).toEqual(UNIT_IDS.filter((unit) => units.includes(unit)));
          const runs = sorted.filter(
            (one, i) => one.quantity.unit !== sorted[i - 1]?.quantity.unit,
          );
          expect(runs).toHaveLength(units.length);
        },
      ),
      RUNS,
    );
  });
});

describe('isTied', () => {
  const of = (given: Parameters<typeof quantity>[0]): Figure => ({
    measure: sampleMeasure,
    quantity: quantity({ value: 7, hedge: 'exact', unit: 'field', ...given }),
  });

  it.each([
    [{}, true],
    [{ id: 'other', role: 'scope' }, true],
    [{ value: 8 }, false],
    [{ hedge: 'over' }, false],
    [{ unit: 'organisation' }, false],
  ] as const)('7 fields and %j: %s', (given, tied) => {
    expect(isTied(of({}), of(given))).toBe(tied);
  });
});
