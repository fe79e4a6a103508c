import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceKey } from '../../src/domain/choice.ts';
import { ROLES } from '../../src/domain/edition.ts';
import { CLAIM_FACETS, NO_FILTER, PERIOD_KINDS } from '../../src/domain/filter.ts';
import { HEDGE_IDS } from '../../src/domain/hedge.ts';
import { CERTAINTIES, COMPARATORS } from '../../src/domain/order.ts';
import { UNIT_IDS } from '../../src/domain/unit.ts';
import { isReset, resetOf } from '../../src/state/reset.ts';
import {
  FIGURE_COLUMNS,
  FIRST_COLUMNS,
  GROUPINGS,
  PLAIN_TABLE,
} from '../../src/state/table-params.ts';
import { keepParts, PANELS, parseView, serializeView, type View } from '../../src/state/view.ts';

const PLAIN: View = {
  lang: 'zh',
  measure: null,
  passage: null,
  chosen: [],
  onlyChosen: false,
  query: '',
  filter: NO_FILTER,
  ...PLAIN_TABLE,
  asTable: [],
  compared: [],
  comparisonName: '',
  comparing: false,
  slide: null,
  presenter: false,
};

const THIRTY = { unit: 'percent', comparator: '>=', value: 30 } as const;

describe('parseView', () => {
  it.each<[string, Partial<View>]>([
    ['', {}],
    ['?lang=en', { lang: 'en' }],
    ['?lang=fr', {}],
    [
      '?measure=4&chosen=quantity.m04-hall-visits',
      { measure: '4', chosen: ['quantity.m04-hall-visits'] },
    ],
    ['?chosen=body.gxj+measure.m02+body.gxj', { chosen: ['body.gxj', 'measure.m02'] }],
    ['?chosen=body.gxj&only=chosen', { chosen: ['body.gxj'], onlyChosen: true }],
    // Nothing is chosen, so there is nothing to narrow to.
    ['?only=chosen', {}],
    ['?chosen=body.gxj&only=all', { chosen: ['body.gxj'] }],
    [
      '?rows=figures&group=measure',
      { table: 'figures', columns: [...FIRST_COLUMNS.figures], group: 'measure' },
    ],
    // A grouping of the other table.
    ['?group=unit', {}],
    ['?chosen=nonsense+.x+quantity.+constructor.a', {}],
    ['?chosen=claim.m04.12', { chosen: ['claim.m04.12'] }],
    // Links of the first version.
    ['?measure=4&figure=m04-hall-visits', { measure: '4', chosen: ['quantity.m04-hall-visits'] }],
    ['?measure=99', { measure: '99' }],
    ['?measure=4&at=zh.12.40', { measure: '4', passage: { lang: 'zh', start: 12, end: 40 } }],
    ['?measure=4&at=fr.12.40', { measure: '4' }],
    ['?measure=4&at=zh.40.12', { measure: '4' }],
    ['?measure=4&at=zh.1e3.9999999', { measure: '4' }],
    // No text is open.
    ['?at=zh.12.40', {}],
    ['?q=%E5%B8%82%E7%A8%8E%E5%8A%A1%E5%B1%80', { query: '市税务局' }],
    ['?sort=-figures', { sort: [{ column: 'figures', descending: true }] }],
    [
      '?sort=-figures+title+figures',
      {
        sort: [
          { column: 'figures', descending: true },
          { column: 'title', descending: false },
        ],
      },
    ],
    ['?sort=nonsense', {}],
    ['?sort=__proto__', {}],
    // A column of the other table.
    ['?sort=quote', {}],
    [
      '?rows=figures&sort=-value',
      {
        table: 'figures',
        columns: ['measure', 'label', 'value', 'role', 'period', 'quote'],
        sort: [{ column: 'value', descending: true }],
      },
    ],
    ['?columns=title+number+title+bogus', { columns: ['title', 'number'] }],
    ['?group=body&density=dense', { group: 'body', dense: true }],
    ['?group=__proto__&density=1', {}],
    ['?table=money,changes,bogus', { asTable: ['changes', 'money'] }],
    ['?role=reach+outcome+x', { filter: { ...NO_FILTER, roles: ['outcome', 'reach'] } }],
    [
      '?value=percent>=30',
      { filter: { ...NO_FILTER, condition: { ...THIRTY, keep: ['certainly', 'possibly'] } } },
    ],
    [
      '?value=percent%3E%3D30&keep=certainlyNot',
      { filter: { ...NO_FILTER, condition: { ...THIRTY, keep: ['certainlyNot'] } } },
    ],
    [
      '?value=percent%3E%3D30&keep=none',
      { filter: { ...NO_FILTER, condition: { ...THIRTY, keep: [] } } },
    ],
    ['?value=percent>=1e999', {}],
    ['?value=percent>=-1', {}],
    ['?value=constructor>=1', {}],
    ['?keep=possibly', {}],
    [
      '?compare=a+b&named=我的对比&show=comparison',
      { compared: ['a', 'b'], comparisonName: '我的对比', comparing: true },
    ],
    ['?slide=panel.money', { slide: 'panel.money' }],
    ['?slide=panel.money&for=speaker', { slide: 'panel.money', presenter: true }],
    // Nobody presents.
    ['?for=speaker', {}],
    ['?unknown=1&lang=en&lang=zh', { lang: 'en' }],
    ['?q=%', { query: '%' }],
  ])('reads %s', (search, expected) => {
    expect(parseView(search, 'zh')).toEqual({ ...PLAIN, ...expected });
  });

  it('takes the fallback language where the address names none', () => {
    expect(parseView('?q=a', 'en').lang).toBe('en');
  });

  it('cuts what is too long to have been meant', () => {
    expect(parseView(`?q=${'长'.repeat(8000)}`, 'zh').query).toHaveLength(200);
    const many = Array.from({ length: 900 }, (_, at) => `body.b${at}`).join('+');
    expect(parseView(`?chosen=${many}`, 'zh').chosen).toHaveLength(200);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (search) => void parseView(search, 'zh')),
      { numRuns: 1000 },
    );
  });
});

describe('keepParts', () => {
  it('gives back the same objects where two addresses say the same', () => {
    const before = parseView('?chosen=body.gxj&role=reach&q=a', 'zh');
    const after = keepParts(before, parseView('?chosen=body.gxj&role=reach&q=b', 'zh'));
    expect(after.query).toBe('b');
    expect(after.chosen).toBe(before.chosen);
    expect(after.filter).toBe(before.filter);
  });
});

describe('serializeView', () => {
  it('always names the language and leaves defaults out', () => {
    expect(serializeView(PLAIN)).toBe('?lang=zh');
  });

  it('leaves signs that mean nothing in a query as they are', () => {
    const view = parseView('?q=a,b:c/d&table=money,changes', 'zh');
    expect(serializeView(view)).toBe('?lang=zh&q=a,b:c/d&table=changes,money');
  });

  it('says what a browser says of it, so that no step is taken twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        const search = serializeView({ ...PLAIN, query: query.replaceAll('\u0000', '') });
        expect(new URL(search, 'https://example.org/').search).toBe(search);
      }),
    );
  });

  it('comes back as it went', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);
    const someOf = <T>(set: readonly T[]) => fc.subarray([...set]);
    const filter = fc.record({
      bodies: fc.uniqueArray(id, { maxLength: 4 }),
      roles: someOf(ROLES),
      units: someOf(UNIT_IDS),
      hedges: someOf(HEDGE_IDS),
      periods: someOf(PERIOD_KINDS),
      claims: someOf(CLAIM_FACETS),
      condition: fc.option(
        fc.record({
          unit: fc.constantFrom(...UNIT_IDS),
          comparator: fc.constantFrom(...COMPARATORS),
          value: fc
            .double({ min: 0, max: 1e15, noNaN: true })
            .map(Math.abs)
            .map((n) => Number(n.toPrecision(6))),
          keep: fc.subarray([...CERTAINTIES]),
        }),
      ),
    });
    const figureColumns = fc.shuffledSubarray([...FIGURE_COLUMNS], { minLength: 1 });
    const views = fc
      .record<View>({
        lang: fc.constantFrom('zh', 'en'),
        measure: fc.option(word),
        passage: fc.option(
          fc
            .record({
              lang: fc.constantFrom('zh' as const, 'en' as const),
              start: fc.nat(900),
              length: fc.integer({ min: 1, max: 99 }),
            })
            .map(({ lang, start, length }) => ({ lang, start, end: start + length })),
        ),
        chosen: fc.uniqueArray(
          fc
            .record({ kind: fc.constantFrom('measure', 'body', 'quantity', 'claim'), id })
            .map(choiceKey),
          { maxLength: 5 },
        ),
        onlyChosen: fc.boolean(),
        query: fc.oneof(fc.constant(''), word),
        filter,
        table: fc.constant('figures'),
        columns: figureColumns,
        sort: figureColumns.chain((columns) =>
          fc.tuple(
            ...columns.map((column) => fc.boolean().map((descending) => ({ column, descending }))),
          ),
        ),
        group: fc.constantFrom(...GROUPINGS),
        dense: fc.boolean(),
        asTable: fc.subarray([...PANELS]),
        compared: fc.uniqueArray(id, { maxLength: 5 }),
        comparisonName: fc.oneof(fc.constant(''), word),
        comparing: fc.boolean(),
        slide: fc.option(id),
        presenter: fc.boolean(),
      })
      .map((view) => ({
        ...view,
        passage: view.measure ? view.passage : null,
        onlyChosen: view.onlyChosen && view.chosen.length > 0,
        presenter: view.presenter && view.slide !== null,
      }));
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(serializeView(view), 'zh')).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('resetOf', () => {
  const set = parseView(
    '?lang=en&measure=4&chosen=body.gxj&only=chosen&q=a&role=reach&rows=figures&sort=-value&density=dense&table=money&compare=a&named=b&show=comparison',
    'zh',
  );

  it('takes back what was set, and leaves the language, what is open and what is compared', () => {
    expect(serializeView(resetOf(set))).toBe(
      '?lang=en&measure=4&compare=a&named=b&show=comparison',
    );
  });

  it.each([
    ['', true],
    ['?lang=en&measure=4&compare=a', true],
    ['?chosen=body.gxj', false],
    ['?q=a', false],
    ['?sort=-figures', false],
    ['?table=money', false],
    ['?value=percent>=30', false],
  ])('there is nothing to take back in %j: %j', (search, expected) => {
    expect(isReset(parseView(search, 'zh'))).toBe(expected);
  });
});
