// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneUnit } from '../../src/domain/axis.ts';
import type { Edition, Quantity } from '../../src/domain/edition.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import { kindOf } from '../../src/domain/own-axis.ts';
import { APART_REASONS, compareOwn } from '../../src/domain/own-comparison.ts';
import { WARNING_KINDS, type WarningKind } from '../../src/domain/own-warnings.ts';
import { districtEdition as district } from '../fixtures/district.ts';
import { figureIds } from '../fixtures/filters.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { RUNS } from '../fixtures/runs.ts';
import { quantity, sampleEdition, sampleMeasure } from '../fixtures/sample.ts';

const published = publishedEdition();

const axesOf = (edition: Edition, ids: readonly string[]) =>
  compareOwn(edition, ids).axes.map(({ id, scale, figures }) => [id, scale, figureIds(figures)]);
const apartOf = (edition: Edition, ids: readonly string[]) =>
  compareOwn(edition, ids).apart.map(({ figure, reason }) => [figure.quantity.id, reason]);
const warningsOf = (edition: Edition, ids: readonly string[]) =>
  compareOwn(edition, ids).warnings.map(({ kind, figures }) => [kind, figureIds(figures)]);
const partsOf = (edition: Edition, ids: readonly string[]) =>
  compareOwn(edition, ids).axes.flatMap(({ parts }) =>
    parts.map(({ part, whole }) => [part.quantity.id, whole.quantity.id]),
  );

/** An edition of the sample that states these figures and no others. */
const stating = (...quantities: readonly Partial<Quantity>[]): Edition => ({
  ...sampleEdition,
  measures: [
    {
      ...sampleMeasure,
      quantities: quantities.map((given, i) =>
        quantity({ id: `q${i}`, hedge: 'exact', hedgeWord: '', cumulative: false, ...given }),
      ),
    },
  ],
});

const CHANGES = ['m03-ip-lawsuits', 'm04-hall-visits', 'm04-staff-resources', 'm04-approval-speed'];
const MONEY = [
  'm02-funds-paid',
  'm02-funds-disbursed-2024',
  'm03-damages-awarded',
  'm06-goods-value',
  'm09-investment-avoided',
];

describe('compareOwn: what draws on one axis', () => {
  it.each<[string, string[], [string, string, string[]][], [string, string][]]>([
    ['nothing', [], [], []],
    ['one figure', ['m04-hall-visits'], [], [['m04-hall-visits', 'onlyOne']]],
    ['changes in per cent', CHANGES, [['percent.change', 'linear', CHANGES]], []],
    [
      'changes and a level in per cent',
      ['m10-energy-saving-rate', 'm04-hall-visits', 'm04-staff-resources'],
      [['percent.change', 'linear', ['m04-hall-visits', 'm04-staff-resources']]],
      [['m10-energy-saving-rate', 'levelNotChange']],
    ],
    [
      'one change and one level in per cent',
      ['m10-energy-saving-rate', 'm04-hall-visits'],
      [],
      [
        ['m10-energy-saving-rate', 'levelNotChange'],
        ['m04-hall-visits', 'changeNotLevel'],
      ],
    ],
    ['money', MONEY, [['yuan.level', 'log', MONEY]], []],
    [
      'firms and business entities: one counter, two units',
      ['m02-firms-benefited', 'm01-entities-evaluated'],
      [],
      [
        ['m02-firms-benefited', 'noSharedUnit'],
        ['m01-entities-evaluated', 'noSharedUnit'],
      ],
    ],
    [
      'several units, axes and figures in the order picked',
      [
        'm04-hall-visits',
        'm02-policies-online',
        'm03-damages-awarded',
        'm02-funds-paid',
        'm02-policies-paid-2024',
      ],
      [
        ['policy.level', 'linear', ['m02-policies-online', 'm02-policies-paid-2024']],
        ['yuan.level', 'log', ['m03-damages-awarded', 'm02-funds-paid']],
      ],
      [['m04-hall-visits', 'noSharedUnit']],
    ],
    [
      'the order of picking, each id once',
      ['m04-staff-resources', 'm03-ip-lawsuits', 'm04-staff-resources'],
      [['percent.change', 'linear', ['m04-staff-resources', 'm03-ip-lawsuits']]],
      [],
    ],
    [
      'counts within a hundredfold',
      ['m03-cases-concluded', 'm03-provincial-exemplary-cases'],
      [['case.level', 'linear', ['m03-cases-concluded', 'm03-provincial-exemplary-cases']]],
      [],
    ],
    [
      'counts beyond a hundredfold',
      ['m03-cases-concluded', 'm03-supreme-court-cases'],
      [['case.level', 'log', ['m03-cases-concluded', 'm03-supreme-court-cases']]],
      [],
    ],
  ])('%s', (_, ids, axes, apart) => {
    expect(axesOf(published, ids)).toEqual(axes);
    expect(apartOf(published, ids)).toEqual(apart);
  });

  it.each<[Partial<Quantity>, Partial<Quantity>, string]>([
    [{ unit: 'percent', value: 0.1 }, { unit: 'percent', value: 90 }, 'linear'],
    [{ unit: 'day', value: 1 }, { unit: 'day', value: 365 }, 'linear'],
    [{ unit: 'yuan', value: 1e6 }, { unit: 'yuan', value: 2e6 }, 'log'],
    [{ unit: 'firm', value: 1 }, { unit: 'firm', value: 100 }, 'linear'],
    [{ unit: 'firm', value: 1 }, { unit: 'firm', value: 101 }, 'log'],
  ])('%j beside %j: %s', (a, b, scale) => {
    expect(compareOwn(stating(a, b), ['q0', 'q1']).axes.map((axis) => axis.scale)).toEqual([scale]);
  });

  it('says which ids the edition lacks', () => {
    const { unknown, apart } = compareOwn(published, ['gone', '__proto__', 'm06-voyages', 'gone']);
    expect(unknown).toEqual(['gone', '__proto__']);
    expect(apart.map(({ reason }) => reason)).toEqual(['onlyOne']);
  });
});

describe('compareOwn: parts and wholes', () => {
  it.each<[string, Edition, string[], [string, string][]]>([
    [
      'a part and its whole',
      published,
      ['m02-policies-online-2024', 'm02-policies-online', 'm02-policies-paid-2024'],
      [['m02-policies-online-2024', 'm02-policies-online']],
    ],
    [
      'two parts of one whole',
      district,
      ['handled', 'machines', 'online'],
      [
        ['machines', 'handled'],
        ['online', 'handled'],
      ],
    ],
    ['two parts without their whole', district, ['machines', 'online'], []],
    [
      'a part of a part, where the part between is not picked',
      stating({}, { partOf: 'q0' }, { partOf: 'q1' }),
      ['q0', 'q2'],
      [['q2', 'q0']],
    ],
    [
      'a part of a part, where it is',
      stating({}, { partOf: 'q0' }, { partOf: 'q1' }),
      ['q0', 'q1', 'q2'],
      [
        ['q1', 'q0'],
        ['q2', 'q1'],
      ],
    ],
    ['a part of what is not there', stating({}, { partOf: 'gone' }), ['q0', 'q1'], []],
    ['a part of itself', stating({}, { partOf: 'q1' }), ['q0', 'q1'], []],
  ])('%s', (_, edition, ids, parts) => {
    expect(partsOf(edition, ids)).toEqual(parts);
  });

  it('ends where wrong data goes in a circle', () => {
    const circle = stating({ partOf: 'q1' }, { partOf: 'q2' }, { partOf: 'q0' });
    expect(partsOf(circle, ['q0', 'q1', 'q2'])).toHaveLength(3);
  });
});

describe('compareOwn: what must be known before comparing', () => {
  it.each<[string, Edition, string[], [WarningKind, string[]][]]>([
    [
      'changes in per cent',
      published,
      CHANGES,
      [
        ['differentThings', CHANGES],
        ['oppositeDirections', CHANGES],
        ['periodNotStated', CHANGES],
        ['someYearOnYear', ['m04-hall-visits']],
        ['hedgedAndExact', ['m04-staff-resources', 'm04-approval-speed']],
      ],
    ],
    [
      'money',
      published,
      MONEY,
      [
        ['partBesideWhole', ['m02-funds-paid', 'm02-funds-disbursed-2024']],
        ['differentPurposes', MONEY],
        ['periodsDiffer', ['m02-funds-paid', 'm02-funds-disbursed-2024']],
        ['periodNotStated', ['m03-damages-awarded', 'm06-goods-value', 'm09-investment-avoided']],
        ['hedgedAndExact', ['m03-damages-awarded', 'm06-goods-value']],
      ],
    ],
    [
      'a part beside its whole and nothing else',
      published,
      ['m02-firms-benefited', 'm02-firms-benefited-2024'],
      [
        ['partBesideWhole', ['m02-firms-benefited', 'm02-firms-benefited-2024']],
        ['periodsDiffer', ['m02-firms-benefited', 'm02-firms-benefited-2024']],
      ],
    ],
    [
      'policies paid in 2024 are no part of those put online',
      published,
      ['m02-policies-paid-2024', 'm02-policies-online-2024'],
      [['differentThings', ['m02-policies-paid-2024', 'm02-policies-online-2024']]],
    ],
    [
      'cases concluded and cases chosen',
      published,
      ['m03-cases-concluded', 'm03-supreme-court-cases'],
      [
        ['differentThings', ['m03-cases-concluded', 'm03-supreme-court-cases']],
        ['periodNotStated', ['m03-cases-concluded', 'm03-supreme-court-cases']],
        ['hedgedAndExact', ['m03-cases-concluded']],
      ],
    ],
    [
      'two parts of one whole count the same thing',
      district,
      ['online', 'machines'],
      [
        ['periodNotStated', ['online', 'machines']],
        ['hedgedAndExact', ['online']],
      ],
    ],
    [
      'bounds only',
      district,
      ['handled', 'online'],
      [
        ['partBesideWhole', ['handled', 'online']],
        ['periodNotStated', ['handled', 'online']],
        ['allHedged', ['handled', 'online']],
      ],
    ],
    [
      'one purpose, two things',
      stating(
        { unit: 'yuan', purpose: 'awarded', period: { zh: '今年', en: 'this year' } },
        { unit: 'yuan', purpose: 'awarded', period: { zh: '今年', en: 'this year' } },
      ),
      ['q0', 'q1'],
      [['differentThings', ['q0', 'q1']]],
    ],
    ['what stands apart', published, ['m04-hall-visits', 'm03-patent-trial-days'], []],
  ])('%s', (_, edition, ids, warnings) => {
    expect(warningsOf(edition, ids)).toEqual(warnings);
  });

  it('says to which axis a warning belongs', () => {
    const { warnings } = compareOwn(published, [...CHANGES, ...MONEY]);
    const axis = (kind: WarningKind) =>
      warnings.filter((one) => one.kind === kind).map((one) => one.axis);
    expect(axis('oppositeDirections')).toEqual(['percent.change']);
    expect(axis('differentPurposes')).toEqual(['yuan.level']);
    expect(axis('periodNotStated')).toEqual(['percent.change', 'yuan.level']);
  });
});

describe.each([
  ['the edition of 2024', published],
  ['the district edition', district],
])('any comparison from %s', (_, edition) => {
  const anyIds = fc.shuffledSubarray([...figureIds(figuresOf(edition)), 'gone']);

  it('draws or sets apart every figure picked, once, and keeps the order of picking', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        const { axes, apart, unknown } = compareOwn(edition, ids);
        const drawn = axes.flatMap(({ figures }) => figureIds(figures));
        const aside = figureIds(apart.map(({ figure }) => figure));
        expect([...drawn, ...aside, ...unknown].sort()).toEqual([...ids].sort());
        for (const list of [aside, unknown, ...axes.map(({ figures }) => figureIds(figures))])
          expect(list).toEqual(ids.filter((id) => list.includes(id)));
        for (const { reason } of apart) expect(APART_REASONS).toContain(reason);
      }),
      RUNS,
    );
  });

  it('has one unit and one kind on an axis, and never two axes for them', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        const { axes, apart } = compareOwn(edition, ids);
        for (const { unit, kind, figures } of axes) {
          expect(figures.length).toBeGreaterThan(1);
          expect(oneUnit(figures.map(({ quantity }) => quantity))).toBe(unit);
          expect(new Set(figures.map(kindOf))).toEqual(new Set([kind]));
        }
        const places = [
          ...axes.map(({ id }) => id),
          ...apart.map(({ figure }) => `${figure.quantity.unit}.${kindOf(figure)}`),
        ];
        expect(new Set(places).size).toBe(places.length);
      }),
      RUNS,
    );
  });

  it('warns of figures on the axis only, in the order of the closed set', () => {
    fc.assert(
      fc.property(anyIds, (ids) => {
        const { axes, warnings } = compareOwn(edition, ids);
        for (const { id, figures } of axes) {
          const own = warnings.filter(({ axis }) => axis === id);
          expect(own.map(({ kind }) => kind)).toEqual(
            WARNING_KINDS.filter((kind) => own.some((one) => one.kind === kind)),
          );
          for (const warning of own)
            expect(warning.figures.filter((figure) => !figures.includes(figure))).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
