import { describe, expect, it } from 'vitest';
import { movedIn } from '../../src/compare/picks.ts';
import { type OwnSpec, ownSpec } from '../../src/comparisons/own.ts';
import type { Edition } from '../../src/domain/edition.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { offersOf } from '../../src/domain/offered-comparisons.ts';
import { districtEdition, wordsOnly } from '../fixtures/district.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const idsOf = ({ figures }: { figures: OwnSpec['axes'][number]['figures'] }) =>
  figures.map(({ quantity }) => quantity.id);
const sentence = ({ lead, rest }: { lead: string; rest: string }) => lead + rest;

const MIX = [
  'm02-policies-online-2024',
  'm04-hall-visits',
  'm02-policies-online',
  'm10-energy-saving-rate',
  'm04-approval-speed',
  'm02-firms-benefited',
];

/** The offers of the published edition: their axes with figures in order, and what stands apart. By hand. */
const OFFERED = {
  changes: {
    axes: {
      'percent.change': [
        'm03-ip-lawsuits',
        'm04-hall-visits',
        'm04-staff-resources',
        'm04-approval-speed',
      ],
    },
    verdict: { zh: ['4 个可同轴：变化（百分比）'], en: ['4 share an axis: Changes (per cent)'] },
    warnings: [
      'Same unit, different things.',
      'Falls and rises.',
      'Period not stated.',
      'Not all year on year.',
      'Bounds beside exact numbers.',
    ],
  },
  money: {
    axes: {
      'yuan.level': [
        'm02-funds-paid',
        'm02-funds-disbursed-2024',
        'm03-damages-awarded',
        'm06-goods-value',
        'm09-investment-avoided',
      ],
    },
    verdict: { zh: ['5 个可同轴：金额（元）'], en: ['5 share an axis: Money (CNY)'] },
    warnings: [
      'A part lies inside its whole.',
      'Not the same kind of money.',
      'Different periods.',
      'Period not stated.',
      'Bounds beside exact numbers.',
    ],
  },
  measure: {
    axes: {
      'policy.level': ['m02-policies-online', 'm02-policies-online-2024', 'm02-policies-paid-2024'],
      'yuan.level': ['m02-funds-paid', 'm02-funds-disbursed-2024'],
      'firm.level': ['m02-firms-benefited', 'm02-firms-benefited-2024'],
    },
    verdict: {
      zh: ['3 个可同轴：数量（政策）', '2 个可同轴：金额（元）', '2 个可同轴：数量（企业）'],
      en: [
        '3 share an axis: Counts (policies)',
        '2 share an axis: Money (CNY)',
        '2 share an axis: Counts (firms)',
      ],
    },
    warnings: [
      'A part lies inside its whole.',
      'Same unit, different things.',
      'Different periods.',
      'A part lies inside its whole.',
      'Different periods.',
      'A part lies inside its whole.',
      'Different periods.',
    ],
  },
} as const;

describe('the sets to start from', () => {
  it.each(offersOf(edition))('$kind: one axis for one unit and kind, nothing apart', (offer) => {
    const { axes, verdict, warnings } = OFFERED[offer.kind];
    const own = ownSpec(edition, idsOf(offer), '', 'en');
    expect(Object.fromEntries(own.axes.map((axis) => [axis.id, idsOf(axis)]))).toEqual(axes);
    expect(own.apart).toEqual([]);
    expect(own.verdict.map(sentence)).toEqual(verdict.en);
    expect(ownSpec(edition, idsOf(offer), '', 'zh').verdict.map(sentence)).toEqual(verdict.zh);
    expect(own.axes.flatMap((axis) => axis.warnings.map(({ lead }) => lead))).toEqual(warnings);
  });
});

describe('a mixed pick', () => {
  it('keeps the order of picking on each axis, and gives the reasons for the rest', () => {
    const own = ownSpec(edition, MIX, 'Mixed', 'en');
    expect(own.title).toBe('Mixed');
    expect(own.axes.map(idsOf)).toEqual([
      ['m02-policies-online-2024', 'm02-policies-online'],
      ['m04-hall-visits', 'm04-approval-speed'],
    ]);
    expect(own.apart.map(({ figure, reason }) => [figure.quantity.id, reason])).toEqual([
      [
        'm10-energy-saving-rate',
        'It is a level; the rest with the unit “per cent” are changes. The two share no axis; a second level would give it one.',
      ],
      ['m02-firms-benefited', 'No other figure here has the unit “firms”.'],
    ]);
    expect(own.inShort.map(sentence)).toEqual([
      '4 share an axis: 2 axes in all',
      '2 apart: a level, not a change; no other in the same unit',
    ]);
  });

  it('asks for another where there is but one', () => {
    const own = ownSpec(edition, ['m04-hall-visits'], '', 'zh');
    expect(own.axes).toEqual([]);
    expect(own.apart[0]?.reason).toBe('对比中仅此一个数；再加入一个以“百分比”计的数，方可对比。');
    expect(own.title).toBe('未命名对比');
  });

  it('names the figures that a warning is about, periods and values as stated', () => {
    const [axis] = ownSpec(edition, ['m02-funds-paid', 'm06-goods-value'], '', 'zh').axes;
    expect(axis?.warnings.map(sentence)).toEqual([
      '款项性质不同。“累计兑现资金”（付给企业）、“出口货物累计货值”（货物的价值）。',
      '期间未写明。原文未写期间：“出口货物累计货值”。不能当作同一期间来比。',
      '约数与确数并列。原文只给约数：“出口货物累计货值”超 60 亿人民币。与确数的差额无法算出。',
    ]);
  });

  it('gives a share only of a part in its whole on the same axis, as ours', () => {
    const [together] = ownSpec(
      edition,
      ['m02-funds-paid', 'm02-funds-disbursed-2024'],
      '',
      'en',
    ).axes;
    expect([...(together?.remarks ?? [])]).toEqual([
      ['m02-funds-disbursed-2024', '12.4% (our calculation)'],
    ]);
    const [others] = ownSpec(
      edition,
      ['m02-funds-disbursed-2024', 'm06-goods-value'],
      '',
      'en',
    ).axes;
    expect(others?.remarks?.size).toBe(0);
  });

  it('says a period or that none is stated for every figure, whatever is picked', () => {
    const all = figuresOf(edition).map(({ quantity }) => quantity.id);
    for (const lang of LANGS)
      for (const axis of ownSpec(edition, all, '', lang).axes)
        for (const figure of axis.figures) {
          const { period } = figure.quantity;
          const stated = period?.[lang] ?? { zh: '未写明', en: 'not stated' }[lang];
          expect(axis.notes.get(figure.quantity.id)).toContain(stated);
        }
  });

  it('puts every figure of the list on one axis or apart, and no axis holds two units or kinds', () => {
    const all = figuresOf(edition).map(({ quantity }) => quantity.id);
    const own = ownSpec(edition, all, '', 'zh');
    const placed = [
      ...own.axes.flatMap(idsOf),
      ...own.apart.map(({ figure }) => figure.quantity.id),
    ];
    expect([...placed].sort()).toEqual([...all].sort());
    for (const { figures } of own.axes) {
      const kinds = figures.map(
        ({ quantity: { unit, direction } }) => `${unit} ${direction === 'none'}`,
      );
      expect(new Set(kinds).size).toBe(1);
    }
  });
});

describe('odd picks', () => {
  it('reports ids that the list lacks, once each, and draws the rest', () => {
    const odd = ['<b>', '__proto__', 'constructor', 'm04-hall-visits', '<b>'];
    const own = ownSpec(edition, odd, '', 'en');
    expect(own.unknown).toEqual(['<b>', '__proto__', 'constructor']);
    expect(own.apart).toHaveLength(1);
  });

  it.each([
    ['a district edition', districtEdition],
    ['one without figures', wordsOnly],
  ])('holds in %s', (_, other: Edition) => {
    for (const lang of LANGS) {
      const ids = figuresOf(other).map(({ quantity }) => quantity.id);
      const own = ownSpec(other, ids, '', lang);
      expect(own.axes.flatMap(({ figures }) => figures).length + own.apart.length).toBe(ids.length);
      for (const { warnings } of own.axes)
        for (const warning of warnings) expect(sentence(warning)).not.toMatch(/undefined|\{\{/);
    }
  });
});

describe('moving', () => {
  it.each([
    ['up past one of its own axis', 'm02-policies-online', -1, [2, 1, 0, 3, 4, 5]],
    ['down', 'm04-hall-visits', 1, [0, 4, 2, 3, 1, 5]],
    ['among those apart', 'm02-firms-benefited', -1, [0, 1, 2, 5, 4, 3]],
    ['nowhere from the end', 'm04-approval-speed', 1, [0, 1, 2, 3, 4, 5]],
    ['nothing that is not picked', 'm09-map-layers', 1, [0, 1, 2, 3, 4, 5]],
  ] as const)('%s', (_, id, step, order) => {
    expect(movedIn(edition, MIX, id, step)).toEqual(order.map((at) => MIX[at]));
  });
});
