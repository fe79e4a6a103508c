import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LIST_ORDER,
  PANELS,
  parseView,
  SORT_COLUMNS,
  serializeView,
  type View,
} from '../../src/state/view.ts';

const PLAIN: View = {
  lang: 'zh',
  measure: null,
  figure: null,
  query: '',
  sort: LIST_ORDER,
  asTable: [],
};

describe('parseView', () => {
  it.each<[string, Partial<View>]>([
    ['', {}],
    ['?lang=en', { lang: 'en' }],
    ['?lang=fr', {}],
    ['?measure=4&figure=m04-hall-visits', { measure: '4', figure: 'm04-hall-visits' }],
    ['?measure=99', { measure: '99' }],
    ['?q=%E5%B8%82%E7%A8%8E%E5%8A%A1%E5%B1%80', { query: '市税务局' }],
    ['?sort=-figures', { sort: { column: 'figures', descending: true } }],
    ['?sort=title', { sort: { column: 'title', descending: false } }],
    ['?sort=nonsense', {}],
    ['?sort=__proto__', {}],
    ['?table=money,changes,bogus', { asTable: ['changes', 'money'] }],
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
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (search) => void parseView(search, 'zh')),
      { numRuns: 1000 },
    );
  });
});

describe('serializeView', () => {
  it('always names the language and leaves defaults out', () => {
    expect(serializeView(PLAIN)).toBe('?lang=zh');
  });

  it('comes back as it went', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const views = fc.record<View>({
      lang: fc.constantFrom('zh', 'en'),
      measure: fc.option(word),
      figure: fc.option(word),
      query: fc.oneof(fc.constant(''), word),
      sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
      asTable: fc.subarray([...PANELS]),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(serializeView(view), 'zh')).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });
});
