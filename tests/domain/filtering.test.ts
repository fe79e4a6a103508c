// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/figures.ts';
import {
  asksAnything,
  asksFigures,
  type Condition,
  FILTER_FIELDS,
  type Filter,
  NO_FILTER,
} from '../../src/domain/filter.ts';
import { applyFilter, keepsFigure } from '../../src/domain/filtering.ts';
import { CERTAINTIES } from '../../src/domain/order.ts';
import { districtEdition as district } from '../fixtures/district.ts';
import { anyFilter, asking, figureIds } from '../fixtures/filters.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { RUNS } from '../fixtures/runs.ts';

const published = publishedEdition();
const numbers = (edition: typeof published, filter: Filter, query = '') =>
  applyFilter(edition, filter, query).measures.map(({ number }) => number);
const shown = (filter: Filter) => figureIds(applyFilter(published, filter).figures);

const perCent: Condition = { unit: 'percent', comparator: '>=', value: 35, keep: CERTAINTIES };

describe('applyFilter on the edition of 2024', () => {
  it('shows everything when nothing is asked', () => {
    const all = applyFilter(published, NO_FILTER);
    expect(all.measures).toEqual(published.measures);
    expect(all.figures).toHaveLength(35);
    expect(all).toMatchObject({ ofOtherUnits: [], unknown: [] });
    expect(all.setAside).toEqual({ measures: [], figures: [] });
    expect(all.byCertainty).toEqual({ certainly: [], possibly: [], certainlyNot: [] });
  });

  it.each<[string, Partial<Filter>, number[], string[]]>([
    [
      'one role',
      { roles: ['outcome'] },
      [3, 4, 9, 10],
      [
        'm03-patent-trial-days',
        'm03-ip-lawsuits',
        'm04-hall-visits',
        'm04-staff-resources',
        'm04-approval-speed',
        'm09-investment-avoided',
        'm10-energy-saving-rate',
      ],
    ],
    [
      'either of two roles, and one hedge',
      { roles: ['outcome', 'recognition'], hedges: ['exact'] },
      [3, 4, 9],
      [
        'm03-provincial-exemplary-cases',
        'm03-supreme-court-cases',
        'm03-ip-lawsuits',
        'm04-hall-visits',
        'm09-investment-avoided',
      ],
    ],
    [
      'a body behind two measures',
      { bodies: ['port-authority'] },
      [6, 10],
      ['m06-voyages', 'm06-units-exported', 'm06-goods-value', 'm10-energy-saving-rate'],
    ],
    ['a body whose measure states no figure', { bodies: ['planning-digital-center'] }, [5], []],
    [
      'that body and a role: a measure without such a figure goes',
      { bodies: ['planning-digital-center'], roles: ['outcome'] },
      [],
      [],
    ],
    [
      'two units',
      { units: ['day', 'container'] },
      [3, 6],
      ['m03-patent-trial-days', 'm06-units-exported'],
    ],
    ['the one figure year on year', { periods: ['yearOnYear'] }, [4], ['m04-hall-visits']],
    [
      'a figure may be of several kinds of period',
      { periods: ['yearOnYear'], units: ['percent'], hedges: ['exact'], roles: ['outcome'] },
      [4],
      ['m04-hall-visits'],
    ],
    [
      'measures that claim nothing, and their reach',
      { claims: ['none'], roles: ['reach'] },
      [2],
      ['m02-firms-benefited', 'm02-firms-benefited-2024'],
    ],
  ])('%s', (_, given, measures, figures) => {
    expect(numbers(published, asking(given))).toEqual(measures);
    expect(shown(asking(given))).toEqual(figures);
  });

  it.each<[Partial<Filter>, number[], number]>([
    [{ claims: ['first'] }, [1, 3, 4, 6, 7, 9, 10], 25],
    [{ claims: ['honour'] }, [3, 4, 9, 10], 17],
    [{ claims: ['none'] }, [2, 5, 8], 10],
    [{ claims: ['none', 'honour'] }, [2, 3, 4, 5, 8, 9, 10], 27],
    [{ periods: ['stated'] }, [1, 2], 8],
    [{ periods: ['notStated'] }, [1, 3, 4, 6, 7, 8, 9, 10], 27],
    [{ periods: ['cumulative'] }, [2, 4, 6, 7, 9], 12],
  ])('%j: measures %j and %d figures', (given, measures, count) => {
    expect(numbers(published, asking(given))).toEqual(measures);
    expect(shown(asking(given))).toHaveLength(count);
  });

  it('answers "at least 35 per cent" in three ways, and asks it of no other unit', () => {
    const { byCertainty, ofOtherUnits, figures } = applyFilter(
      published,
      asking({ condition: perCent }),
    );
    expect(figureIds(byCertainty.certainly)).toEqual(['m04-hall-visits', 'm10-energy-saving-rate']);
    expect(figureIds(byCertainty.possibly)).toEqual(['m04-approval-speed']);
    expect(figureIds(byCertainty.certainlyNot)).toEqual(['m03-ip-lawsuits', 'm04-staff-resources']);
    expect(ofOtherUnits).toHaveLength(30);
    expect(figures).toHaveLength(5);
  });

  it('keeps the answers asked for, in text order, and splits the others all the same', () => {
    const condition: Condition = { ...perCent, keep: ['possibly', 'certainlyNot'] };
    const { byCertainty, figures, measures } = applyFilter(published, asking({ condition }));
    expect(figureIds(figures)).toEqual([
      'm03-ip-lawsuits',
      'm04-staff-resources',
      'm04-approval-speed',
    ]);
    expect(measures.map(({ number }) => number)).toEqual([3, 4]);
    expect(byCertainty.certainly).toHaveLength(2);
  });

  it('keeps nothing where no answer is kept', () => {
    const { measures, figures, setAside } = applyFilter(
      published,
      asking({ condition: { ...perCent, keep: [] } }),
    );
    expect([measures, figures]).toEqual([[], []]);
    expect(setAside.figures).toHaveLength(35);
  });

  it('asks the condition only of what meets the other fields', () => {
    const { byCertainty } = applyFilter(
      published,
      asking({ condition: perCent, bodies: ['transport'] }),
    );
    expect(CERTAINTIES.map((one) => byCertainty[one].length)).toEqual([1, 0, 0]);
  });

  it('names bodies that the edition lacks and does not ask for them', () => {
    const one = applyFilter(published, asking({ bodies: ['tax-service', 'gone', '__proto__'] }));
    expect(one.unknown).toEqual(['gone', '__proto__']);
    expect(one.measures.map(({ number }) => number)).toEqual([4]);
    expect(numbers(published, asking({ bodies: ['gone'] }))).toHaveLength(10);
  });

  it('searches measures beside all that is asked', () => {
    expect(numbers(published, NO_FILTER, '锂电池')).toEqual([6]);
    expect(numbers(published, asking({ roles: ['outcome'] }), '锂电池')).toEqual([]);
    expect(numbers(published, asking({ units: ['voyage', 'day'] }), '锂电池')).toEqual([6]);
  });

  it('searches with what stands in for the plain search, bodies and query at hand', () => {
    const { measures } = applyFilter(published, NO_FILTER, 'swj', (_, bodies, query) =>
      bodies.some(({ id }) => query === 'swj' && id === 'tax-service'),
    );
    expect(measures.map(({ number }) => number)).toEqual([4]);
  });
});

describe('applyFilter on the district edition', () => {
  it('finds hedged figures', () => {
    const { figures, measures } = applyFilter(district, asking({ hedges: ['nearly', 'within'] }));
    expect(figureIds(figures)).toEqual(['online', 'time']);
    expect(measures.map(({ id }) => id)).toEqual(['d1', 'd2']);
  });

  it('answers "at most 1,000 matters"', () => {
    const { byCertainty, ofOtherUnits } = applyFilter(
      district,
      asking({ condition: { unit: 'matter', comparator: '<=', value: 1000, keep: CERTAINTIES } }),
    );
    expect(CERTAINTIES.map((one) => figureIds(byCertainty[one]))).toEqual([
      ['online', 'machines'],
      [],
      ['handled'],
    ]);
    expect(ofOtherUnits).toHaveLength(4);
  });
});

describe('what a filter asks', () => {
  it.each<[Partial<Filter>, boolean, boolean]>([
    [{}, false, false],
    [{ bodies: ['tax'] }, false, true],
    [{ claims: ['none'] }, false, true],
    [{ roles: ['reach'] }, true, true],
    [{ periods: ['stated'] }, true, true],
    [{ condition: { ...perCent, keep: [] } }, true, true],
  ])('%j', (given, ofFigures, atAll) => {
    expect(asksFigures(asking(given))).toBe(ofFigures);
    expect(asksAnything(asking(given))).toBe(atAll);
  });
});

describe.each([
  ['the edition of 2024', published],
  ['the district edition', district],
])('any filter on %s', (_, edition) => {
  const all = figureIds(figuresOf(edition));
  const filters = anyFilter(edition);

  it('loses nothing: in sight and set aside together are all, each once', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { figures, measures, setAside } = applyFilter(edition, filter);
        expect(figureIds([...figures, ...setAside.figures]).sort()).toEqual([...all].sort());
        const ids = [...measures, ...setAside.measures].map(({ number }) => number);
        expect(ids.sort((a, b) => a - b)).toEqual(edition.measures.map(({ number }) => number));
        expect(figures.every(({ measure }) => measures.includes(measure))).toBe(true);
      }),
      RUNS,
    );
  });

  it('says of each figure of a measure that it leaves whether it is asked for', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { figures, measures } = applyFilter(edition, filter);
        const asked = measures.flatMap(({ quantities }) =>
          quantities.filter((quantity) => keepsFigure(quantity, filter)),
        );
        expect(asked.map(({ id }) => id)).toEqual(figureIds(figures));
      }),
      RUNS,
    );
  });

  it('splits what meets all else into three answers and other units, and shows the answers kept', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        fc.pre(filter.condition !== null);
        const { byCertainty, ofOtherUnits, figures } = applyFilter(edition, filter);
        const answered = CERTAINTIES.flatMap((one) => byCertainty[one]);
        const before = applyFilter(edition, { ...filter, condition: null }).figures;
        expect(figureIds([...answered, ...ofOtherUnits]).sort()).toEqual(figureIds(before).sort());
        const kept = filter.condition?.keep.flatMap((one) => byCertainty[one]) ?? [];
        expect(figureIds(kept).sort()).toEqual(figureIds(figures).sort());
      }),
      RUNS,
    );
  });

  it('shows no less when a field asks for less, and no more when it asks for fewer values', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FILTER_FIELDS), (filter, field) => {
        const few = figureIds(applyFilter(edition, filter).figures);
        const without = figureIds(applyFilter(edition, { ...filter, [field]: [] }).figures);
        expect(few.filter((id) => !without.includes(id))).toEqual([]);
        const [first] = filter[field];
        fc.pre(first !== undefined && first !== 'gone');
        const one = figureIds(applyFilter(edition, { ...filter, [field]: [first] }).figures);
        expect(one.filter((id) => !few.includes(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});
