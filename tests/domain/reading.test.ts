// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/domain/reading.ts';
import type { UnitId } from '../../src/domain/unit.ts';

type Row = [
  quote: string,
  numeral: string,
  unit: UnitId,
  value: number,
  hedge: string,
  word: string,
  counter: string,
  stretch: string,
];

const ROWS: Row[] = [
  [
    '对全市超 45 万家经营主体',
    '45 万',
    'businessEntity',
    450_000,
    'over',
    '超',
    '家',
    '超 45 万家',
  ],
  ['惠及企业 35906 家', '35906', 'firm', 35_906, 'exact', '', '家', '35906 家'],
  ['累计兑现资金 47.03亿元', '47.03亿', 'yuan', 4_703_000_000, 'exact', '', '元', '47.03亿元'],
  ['审结涉新技术类案件 250 余件', '250', 'case', 250, 'over', '余', '件', '250 余件'],
  ['周期缩短至 40 天内', '40', 'day', 40, 'within', '内', '天', '40 天内'],
  ['周期缩短至 40 天以内', '40', 'day', 40, 'within', '以内', '天', '40 天以内'],
  ['总计判决千万余元', '千万', 'yuan', 10_000_000, 'over', '余', '元', '千万余元'],
  ['节约人力资源近 30%', '30%', 'percent', 30, 'nearly', '近', '%', '近 30%'],
  ['节能率达 80%以上', '80%', 'percent', 80, 'atLeast', '以上', '%', '80%以上'],
  ['服务纳税人超 25 万人次', '25 万', 'contact', 250_000, 'over', '超', '人次', '超 25 万人次'],
  [
    '累计货值超60 亿人民币',
    '60 亿',
    'yuan',
    6_000_000_000,
    'over',
    '超',
    '人民币',
    '超60 亿人民币',
  ],
  ['全文仅 11 条', '11', 'article', 11, 'exact', '仅', '条', '仅 11 条'],
  ['累计完成 40 个航次', '40', 'voyage', 40, 'exact', '', '个航次', '40 个航次'],
  ['40余项具体政策', '40', 'specificPolicy', 40, 'over', '余', '项', '40余项'],
  ['最近 3 天', '3', 'day', 3, 'exact', '', '天', '3 天'],
  ['包含6 方面，15 条措施，40余项', '15', 'item', 15, 'exact', '', '条', '15 条'],
  ['共 5 个试点', '5', 'person', 5, 'exact', '', '', '5'],
];

describe('readQuantity', () => {
  it.each(ROWS)(
    'reads %s (%s, %s)',
    (quote, numeral, unit, value, hedge, hedgeWord, counter, said) => {
      const reading = readQuantity(quote, numeral, unit);
      expect(reading).toMatchObject({ value, hedge, hedgeWord, counter });
      expect(quote.slice(reading?.start, reading?.end)).toBe(said);
    },
  );

  it.each([
    ['入厅流量同比下降 37.46%', '37.46%', 'percent', 'decrease', 'yearOnYear'],
    ['知产诉讼案件下降 26.84%', '26.84%', 'percent', 'decrease', null],
    ['节约人力资源近 30%', '30%', 'percent', 'decrease', null],
    ['审批事项提速超 30%', '30%', 'percent', 'increase', null],
    ['节能率达 80%以上', '80%', 'percent', 'none', null],
    ['流量同比下降 5%，服务占 30%', '30%', 'percent', 'none', null],
    ['减少无效投资 8.4 亿元', '8.4 亿', 'yuan', 'none', null],
    ['审理周期缩短至 40 天内', '40', 'day', 'none', null],
  ] as const)('reads what happened in %s', (quote, numeral, unit, direction, comparison) => {
    expect(readQuantity(quote, numeral, unit)).toMatchObject({ direction, comparison });
  });

  it.each([
    ['累计上线政策 471 项', true],
    ['完成兑现政策 48 个', false],
  ])('reads whether %s is cumulative', (quote, cumulative) => {
    const numeral = /\d+/.exec(quote)?.[0] ?? '';
    expect(readQuantity(quote, numeral, 'policy')?.cumulative).toBe(cumulative);
  });

  it.each([
    ['案件 250 余件', '50'],
    ['案件 250 余件', '250 余'],
    ['案件', '1'],
    ['案件 250 余件', ''],
  ])('finds in %s no whole numeral %s', (quote, numeral) => {
    expect(readQuantity(quote, numeral, 'case')).toBeNull();
  });
});
