// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/domain/edition.ts';
import { type Offer, offerOfMeasure, offersOf } from '../../src/domain/offered-comparisons.ts';
import { districtEdition as district, wordsOnly } from '../fixtures/district.ts';
import { figureIds } from '../fixtures/filters.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { sampleEdition } from '../fixtures/sample.ts';

const published = publishedEdition();
const said = (offers: readonly Offer[]) =>
  offers.map((offer) => [
    offer.kind === 'measure' ? offer.measure.id : offer.kind,
    figureIds(offer.figures),
  ]);
const without = (edition: Edition, ...ids: string[]): Edition => ({
  ...edition,
  measures: edition.measures.map((measure) => ({
    ...measure,
    quantities: measure.quantities.filter(({ id }) => !ids.includes(id)),
  })),
});

describe('offersOf', () => {
  it('offers changes, money, and the measure that has most to compare in 2024', () => {
    expect(said(offersOf(published))).toEqual([
      [
        'changes',
        ['m03-ip-lawsuits', 'm04-hall-visits', 'm04-staff-resources', 'm04-approval-speed'],
      ],
      [
        'money',
        [
          'm02-funds-paid',
          'm02-funds-disbursed-2024',
          'm03-damages-awarded',
          'm06-goods-value',
          'm09-investment-avoided',
        ],
      ],
      [
        'm02-benefits-without-application',
        [
          'm02-policies-online',
          'm02-funds-paid',
          'm02-firms-benefited',
          'm02-policies-online-2024',
          'm02-policies-paid-2024',
          'm02-firms-benefited-2024',
          'm02-funds-disbursed-2024',
        ],
      ],
    ]);
  });

  it('offers another edition what it has', () => {
    expect(said(offersOf(district))).toEqual([['d1', ['handled', 'online', 'machines']]]);
    expect(offersOf(wordsOnly)).toEqual([]);
  });

  it('offers nothing of one figure, and no measure that has nothing to compare', () => {
    expect(said(offersOf(sampleEdition))).toEqual([
      ['changes', ['visits', 'staff']],
      ['m1', ['visits', 'staff', 'contacts', 'trial-days', 'awarded']],
    ]);
    expect(said(offersOf(without(sampleEdition, 'staff')))).toEqual([]);
  });

  it('takes the earlier of two measures that have as much to compare', () => {
    expect(said(offersOf(without(district, 'machines')))).toEqual([['d1', ['handled', 'online']]]);
  });
});

describe('offerOfMeasure', () => {
  it.each([
    ['m02-benefits-without-application', 7],
    ['m03-ip-justice', 8],
    ['m08-specialised-firms', 3],
    ['m05-linked-by-one-code', null],
    ['m10-green-smart-port', null],
  ])('of %s: %s figures', (id, count) => {
    const measure = published.measures.find((one) => one.id === id);
    if (!measure) throw new Error(`no measure ${id}`);
    const offer = offerOfMeasure(measure);
    expect(offer?.figures.length ?? null).toBe(count);
    expect(offer?.figures.every((figure) => figure.measure === measure) ?? true).toBe(true);
  });
});
