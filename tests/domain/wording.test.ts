// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/domain/edition.ts';
import { placesInEnglish } from '../../src/domain/english-words.ts';
import type { Lang } from '../../src/domain/lang.ts';
import type { UnitId } from '../../src/domain/unit.ts';
import { saidText, sayNumber, sayQuantity } from '../../src/domain/wording.ts';
import { quantity, sampleMeasure } from '../fixtures/sample.ts';

const given = (
  quote: string,
  numeral: string,
  value: number,
  unit: UnitId,
  hedge: Quantity['hedge'] = 'exact',
  hedgeWord = '',
): Quantity => quantity({ quote, numeral, value, unit, hedge, hedgeWord });

/** The words of a quantity in an English text that gives no other, and their place. */
const placeOf = (q: Quantity, en: string) =>
  placesInEnglish({ ...sampleMeasure, quantities: [q], text: { zh: q.quote, en } })[0];

const ROWS: [
  q: Quantity,
  zhParts: string,
  zh: string,
  en: string,
  enParts: string,
  exact: string,
][] = [
  [
    given('全市超 45 万家经营主体', '45 万', 450_000, 'businessEntity', 'over', '超'),
    '超|45|万家',
    '超 45 万家',
    'over 450,000 business entities',
    'over|450,000|business entities',
    'over 450,000',
  ],
  [
    given('判决千万余元', '千万', 1e7, 'yuan', 'over', '余'),
    '千万|余|元',
    '千万余元',
    'over CNY 10 million',
    'over|CNY|10|million',
    'over CNY 10 million',
  ],
  [
    given('3 万余家', '3 万', 30_000, 'firm', 'over', '余'),
    '3|万|余|家',
    '3 万余家',
    'over 30,000 firms',
    'over|30,000|firms',
    'over 30,000',
  ],
  [
    given('缩短至 40 天内', '40', 40, 'day', 'within', '内'),
    '40|天|内',
    '40 天内',
    'within 40 days',
    'within|40|days',
    'within 40 days',
  ],
  [
    given('节能率达 80%以上', '80%', 80, 'percent', 'atLeast', '以上'),
    '80%|以上',
    '80% 以上',
    'at least 80%',
    'at least|80%',
    'at least 80%',
  ],
  [
    given('下降 37.46%', '37.46%', 37.46, 'percent'),
    '37.46%',
    '37.46%',
    '37.46%',
    '37.46%',
    '37.46%',
  ],
  [
    given('资金 47.03亿元', '47.03亿', 4_703_000_000, 'yuan'),
    '47.03|亿元',
    '47.03 亿元',
    'CNY 4.703 billion',
    'CNY|4.703|billion',
    'CNY 4.703 billion',
  ],
  [
    given('货值超60 亿人民币', '60 亿', 6e9, 'yuan', 'over', '超'),
    '超|60|亿人民币',
    '超 60 亿人民币',
    'over CNY 6 billion',
    'over|CNY|6|billion',
    'over CNY 6 billion',
  ],
  [
    given('减少无效投资 8.4 亿元', '8.4 亿', 840_000_000, 'yuan'),
    '8.4|亿元',
    '8.4 亿元',
    'CNY 840 million',
    'CNY|840|million',
    'CNY 840 million',
  ],
  [
    given('250 余件', '250', 250, 'case', 'over', '余'),
    '250|余|件',
    '250 余件',
    'over 250 cases',
    'over|250|cases',
    'over 250',
  ],
  [
    given('全文仅 11 条', '11', 11, 'article', 'exact', '仅'),
    '仅|11|条',
    '仅 11 条',
    'only 11 articles',
    'only|11|articles',
    'only 11',
  ],
  [
    given('节约近 30%', '30%', 30, 'percent', 'nearly', '近'),
    '近|30%',
    '近 30%',
    'nearly 30%',
    'nearly|30%',
    'nearly 30%',
  ],
  [given('1 起案件', '1', 1, 'case'), '1|起', '1 起', '1 case', '1|case', '1'],
  [
    given('超 250 万人次', '250 万', 2_500_000, 'contact', 'over', '超'),
    '超|250|万人次',
    '超 250 万人次',
    'over 2.5 million contacts',
    'over|2.5|million contacts',
    'over 2.5 million',
  ],
];

describe('sayQuantity', () => {
  const parts = (q: Quantity, lang: Lang) =>
    sayQuantity(q, lang)
      .map(({ text }) => text)
      .join('|');

  it.each(ROWS)('says %# in Chinese and English', (q, zhParts, zh, en, enParts, exact) => {
    expect(parts(q, 'zh')).toBe(zhParts);
    expect(parts(q, 'en')).toBe(enParts);
    expect(saidText(sayQuantity(q, 'zh'), 'zh')).toBe(zh);
    expect(saidText(sayQuantity(q, 'en'), 'en')).toBe(en);
    expect(placeOf(q, '')?.words).toBe(exact);
  });

  it('never loses the hedge', () => {
    for (const [q] of ROWS.filter(([{ hedgeWord }]) => hedgeWord !== '')) {
      for (const lang of ['zh', 'en'] as const) {
        expect(sayQuantity(q, lang).some(({ kind }) => kind === 'hedge')).toBe(true);
      }
    }
  });
});

describe('sayNumber', () => {
  it.each([
    [1e8, 'yuan', '1 亿元', 'CNY 100 million'],
    [1e7, 'yuan', '1000 万元', 'CNY 10 million'],
    [4_703_000_000, 'yuan', '47.03 亿元', 'CNY 4.703 billion'],
    [1000, 'yuan', '1000 元', 'CNY 1,000'],
    [100_000, 'person', '10 万', '100,000'],
    [35_906, 'firm', '35906', '35,906'],
    [1_000_000, 'contact', '100 万', '1 million'],
    [0, 'firm', '0', '0'],
    [30, 'percent', '30%', '30%'],
    [-37.46, 'percent', '−37.46%', '−37.46%'],
    [40, 'day', '40 天', '40 days'],
    [1, 'day', '1 天', '1 day'],
  ] as const)('says %d %s', (value, unit, zh, en) => {
    expect(sayNumber(value, unit, 'zh')).toBe(zh);
    expect(sayNumber(value, unit, 'en')).toBe(en);
  });
});

describe('placesInEnglish', () => {
  const at = (q: Quantity, text: string) => {
    const span = placeOf(q, text)?.span;
    return span ? text.slice(span.start, span.end) : null;
  };
  const ten = given('10 起案件', '10', 10, 'case');
  const eighty = given('80 项', '80', 80, 'policy');

  it.each([
    [ten, 'over CNY 10 million in 10 cases', '10'],
    [ten, 'CNY 10 was paid', null],
    [ten, 'in 2010, 100 of 1,010 and 10.5 or 10,000 or 10%', null],
    [ten, 'over 10 cases', null],
    [ten, 'about 10 cases', null],
    [ten, 'more than 10 cases', null],
    [ten, 'It was 10.', '10'],
    [eighty, '180 or 80th or A80', null],
    [quantity({}), 'Over 250,000 contacts', 'Over 250,000'],
    [quantity({}), '250,000 contacts', null],
  ])('finds %# only as a whole number with its own hedge', (q, text, found) => {
    expect(at(q, text)).toBe(found);
  });

  it('prefers the place that the noun follows', () => {
    const text = 'number 10 of the list has 10 cases';
    expect(placeOf(ten, text)?.span?.start).toBe(text.lastIndexOf('10'));
  });

  it('finds every quantity of a measure', () => {
    for (const { span } of placesInEnglish(sampleMeasure)) expect(span).not.toBeNull();
  });
});
