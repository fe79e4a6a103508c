// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facet, facetsOf } from '../../src/domain/facets.ts';
import { FILTER_FIELDS, NO_FILTER } from '../../src/domain/filter.ts';
import { applyFilter } from '../../src/domain/filtering.ts';
import { CERTAINTIES, type Certainty } from '../../src/domain/order.ts';
import { unitsInUse } from '../../src/domain/units-in-use.ts';
import { districtEdition as district, wordsOnly } from '../fixtures/district.ts';
import { anyFilter, asking } from '../fixtures/filters.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { RUNS } from '../fixtures/runs.ts';

const published = publishedEdition();
/** Value, figures, measures. */
const counts = (facets: readonly Facet[]) =>
  facets.map(({ value, figures, measures }) => [value, figures, measures]);
const find = (facets: readonly Facet[], value: string) =>
  facets.find((facet) => facet.value === value);

describe('facetsOf', () => {
  it('counts figures and measures of each value that occurs, in the order of its set', () => {
    const { roles, claims, periods, hedges, certainty } = facetsOf(published, NO_FILTER);
    expect(counts(roles)).toEqual([
      ['outcome', 7, 4],
      ['output', 9, 3],
      ['reach', 8, 5],
      ['scope', 9, 5],
      ['recognition', 2, 1],
    ]);
    expect(counts(claims)).toEqual([
      ['first', 25, 7],
      ['honour', 17, 4],
      ['none', 10, 3],
    ]);
    expect(counts(periods)).toEqual([
      ['stated', 8, 2],
      ['notStated', 27, 8],
      ['cumulative', 12, 5],
      ['yearOnYear', 1, 1],
    ]);
    expect(counts(hedges)).toEqual([
      ['exact', 24, 8],
      ['over', 8, 5],
      ['atLeast', 1, 1],
      ['nearly', 1, 1],
      ['within', 1, 1],
    ]);
    expect(certainty).toEqual([]);
  });

  it('lists the bodies in the order of the edition, and the units by kind', () => {
    const { bodies, units } = facetsOf(published, NO_FILTER);
    expect(bodies.map(({ value }) => value)).toEqual(published.bodies.map(({ id }) => id));
    expect(find(bodies, 'industry-it')).toMatchObject({ measures: 2, figures: 10, chosen: false });
    expect(find(bodies, 'planning-digital-center')).toMatchObject({
      measures: 1,
      figures: 0,
      none: false,
    });
    expect(counts(units).slice(0, 4)).toEqual([
      ['percent', 5, 3],
      ['day', 1, 1],
      ['yuan', 5, 4],
      ['businessEntity', 1, 1],
    ]);
    expect(units).toHaveLength(21);
  });

  it('follows the other fields, and keeps what would show nothing', () => {
    const { roles, bodies, units } = facetsOf(
      published,
      asking({ bodies: ['tax-service'], roles: ['output'] }),
    );
    expect(counts(roles)).toEqual([
      ['outcome', 3, 1],
      ['output', 1, 1],
      ['reach', 1, 1],
      ['scope', 0, 0],
      ['recognition', 0, 0],
    ]);
    expect(roles.map(({ none, chosen }) => [none, chosen])).toEqual([
      [false, false],
      [false, true],
      [false, false],
      [true, false],
      [true, false],
    ]);
    const open = bodies.filter(({ none }) => !none);
    expect(counts(open)).toEqual([
      ['data-administration', 5, 1],
      ['industry-it', 5, 1],
      ['finance', 5, 1],
      ['intermediate-court', 3, 1],
      ['tax-service', 1, 1],
    ]);
    expect(counts(units.filter(({ none }) => !none))).toEqual([['matter', 1, 1]]);
  });

  it('follows the query, asked once', () => {
    expect(counts(facetsOf(published, NO_FILTER, '锂电池').claims)).toEqual([
      ['first', 3, 1],
      ['honour', 0, 0],
      ['none', 0, 0],
    ]);
    let times = 0;
    facetsOf(published, NO_FILTER, 'x', () => {
      times += 1;
      return true;
    });
    expect(times).toBe(published.measures.length);
  });

  it('counts the three answers to a condition whichever are kept', () => {
    const condition = { unit: 'percent', comparator: '>=', value: 35, keep: ['possibly'] } as const;
    const { certainty, units, roles } = facetsOf(published, asking({ condition }));
    expect(counts(certainty)).toEqual([
      ['certainly', 2, 2],
      ['possibly', 1, 1],
      ['certainlyNot', 2, 2],
    ]);
    expect(certainty.map(({ chosen }) => chosen)).toEqual([false, true, false]);
    expect(counts(units.filter(({ none }) => !none))).toEqual([['percent', 1, 1]]);
    expect(counts(roles)[0]).toEqual(['outcome', 1, 1]);
  });

  it('lists only what another edition has, and what is chosen', () => {
    expect(counts(facetsOf(district, NO_FILTER).hedges)).toEqual([
      ['exact', 3, 2],
      ['over', 2, 2],
      ['nearly', 1, 1],
      ['within', 1, 1],
    ]);
    const { hedges, roles, bodies } = facetsOf(
      district,
      asking({ hedges: ['atLeast'], roles: ['recognition'], bodies: ['gone'] }),
    );
    expect(find(hedges, 'atLeast')).toMatchObject({ figures: 0, chosen: true, none: true });
    expect(find(roles, 'recognition')).toMatchObject({ figures: 0, chosen: true, none: true });
    expect(bodies.map(({ value }) => value)).toEqual(['approvals', 'tax']);
  });

  it('has nothing of figures to offer where nothing is counted', () => {
    const { roles, units, claims } = facetsOf(wordsOnly, NO_FILTER);
    expect([roles, units]).toEqual([[], []]);
    expect(counts(claims)).toEqual([['none', 0, 1]]);
  });
});

describe.each([
  ['the edition of 2024', published],
  ['the district edition', district],
])('any facet of %s', (_, edition) => {
  it('counts what is in sight when its value alone is asked for', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyFilter(edition), (filter) => {
        const facets = facetsOf(edition, filter);
        for (const field of FILTER_FIELDS)
          for (const { value, figures, measures, chosen, none } of facets[field]) {
            const alone = applyFilter(edition, { ...filter, [field]: [value] });
            expect([figures, measures]).toEqual([alone.figures.length, alone.measures.length]);
            expect(chosen).toBe((filter[field] as readonly string[]).includes(value));
            expect(none).toBe(alone.measures.length + alone.figures.length === 0);
          }
        const keeping = (value: Certainty) =>
          filter.condition && { ...filter.condition, keep: [value] };
        expect(counts(facets.certainty)).toEqual(
          (filter.condition ? CERTAINTIES : []).map((value) => {
            const alone = applyFilter(edition, { ...filter, condition: keeping(value) });
            return [value, alone.figures.length, alone.measures.length];
          }),
        );
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 10) },
    );
  });
});

describe('unitsInUse', () => {
  it('has the units that occur, by kind', () => {
    expect(unitsInUse(district)).toEqual([
      { kind: 'duration', units: ['day'] },
      { kind: 'count', units: ['person', 'contact', 'matter'] },
    ]);
    expect(unitsInUse(published).map(({ kind, units }) => [kind, units.length])).toEqual([
      ['ratio', 1],
      ['duration', 1],
      ['money', 1],
      ['count', 18],
    ]);
    expect(unitsInUse(wordsOnly)).toEqual([]);
  });
});
