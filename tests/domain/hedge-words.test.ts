// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { HEDGE_WORDS, type Hedge } from '../../src/domain/hedge.ts';
import { readQuantity } from '../../src/domain/reading.ts';
import type { UnitId } from '../../src/domain/unit.ts';
import { saidText, sayQuantity } from '../../src/domain/wording.ts';
import { quantity } from '../fixtures/sample.ts';

type Row = [quote: string, numeral: string, unit: UnitId, hedge: Hedge, zh: string, en: string];

/** How each hedge word is read and said, set down by hand. */
const SAID: Row[] = [
  ['服务企业超过 30 家', '30', 'firm', 'over', '超过 30 家', 'over 30 firms'],
  ['服务企业逾30家', '30', 'firm', 'over', '逾 30 家', 'over 30 firms'],
  ['服务企业 30 多家', '30', 'firm', 'over', '30 多家', 'over 30 firms'],
  ['服务企业 3万多家', '3万', 'firm', 'over', '3 万多家', 'over 30,000 firms'],
  ['占比高于 30%', '30%', 'percent', 'over', '高于 30%', 'over 30%'],
  ['服务企业不止 30 家', '30', 'firm', 'over', '不止 30 家', 'over 30 firms'],
  ['服务企业至少 30 家', '30', 'firm', 'atLeast', '至少 30 家', 'at least 30 firms'],
  ['服务企业不少于 30 家', '30', 'firm', 'atLeast', '不少于 30 家', 'at least 30 firms'],
  ['占比不低于 30%', '30%', 'percent', 'atLeast', '不低于 30%', 'at least 30%'],
  ['服务企业 30 家及以上', '30', 'firm', 'atLeast', '30 家及以上', 'at least 30 firms'],
  ['占比接近 30%', '30%', 'percent', 'nearly', '接近 30%', 'nearly 30%'],
  ['占比将近 30%', '30%', 'percent', 'nearly', '将近 30%', 'nearly 30%'],
  ['用时不超过 40 天', '40', 'day', 'within', '不超过 40 天', 'at most 40 days'],
  ['金额未超过 3 亿元', '3 亿', 'yuan', 'within', '未超过 3 亿元', 'at most CNY 300 million'],
  ['用时 40 天之内', '40', 'day', 'within', '40 天之内', 'within 40 days'],
  ['占比 30%以下', '30%', 'percent', 'within', '30% 以下', 'at most 30%'],
  ['全文仅仅 11 条', '11', 'article', 'exact', '仅仅 11 条', 'only 11 articles'],
];

/** Words that no hedge stands for, and what of them stands beside the numeral. */
const UNKNOWN: [quote: string, numeral: string, unit: UnitId, words: string][] = [
  ['服务企业约 30 家', '30', 'firm', '约'],
  ['占比约为 30%', '30%', 'percent', '约为'],
  ['服务企业大约 30 家', '30', 'firm', '大约'],
  ['预计 30 天', '30', 'day', '预计'],
  ['用时不足 30 天', '30', 'day', '不足'],
  ['占比未达到 30%', '30%', 'percent', '未达到'],
  ['占比低于 30%', '30%', 'percent', '低于'],
  ['补贴最高达 3 亿元', '3 亿', 'yuan', '最高达'],
  ['规模突破 3 亿元', '3 亿', 'yuan', '突破'],
  ['服务企业至少有 30 家', '30', 'firm', '至少有'],
  ['服务企业 30 家左右', '30', 'firm', '左右'],
  ['服务企业 30 家企业左右', '30', 'firm', '企业左右'],
  ['占比 30% 上下', '30%', 'percent', '上下'],
  ['员工 30 名（含）以上', '30', 'person', '（含）以上'],
  ['服务企业 30 家企业以上', '30', 'firm', '企业以上'],
  ['用时 3 天多，', '3', 'day', '多'],
  ['服务企业 30 来家', '30', 'firm', '来'],
  ['服务企业十几家', '十', 'firm', '几'],
  ['服务企业数百家', '百', 'firm', '数'],
  ['服务企业上千家', '千', 'firm', '上'],
  ['服务企业三五家', '三五', 'firm', '三五'],
  ['服务企业 30—40 家', '40', 'firm', '—'],
  ['占比 30%至40%', '30%', 'percent', '至'],
  ['没有超过 30 家', '30', 'firm', '没有超过'],
  ['不仅 30 家', '30', 'firm', '不仅'],
  ['近 30 余家', '30', 'firm', '近…余'],
  ['超 40 天以内', '40', 'day', '超…以内'],
  ['至少超 30 家', '30', 'firm', '至少超'],
];

/** Words that look like one of them and are none. */
const PLAIN: [quote: string, numeral: string, unit: UnitId][] = [
  ['签约 12 项', '12', 'policy'],
  ['节约 30%', '30%', 'percent'],
  ['总数 35906 家', '35906', 'firm'],
  ['网上 3 项', '3', 'policy'],
  ['服务 7 家内资企业', '7', 'firm'],
  ['联动 7 家上下游企业', '7', 'firm'],
  ['推动 7 家多元化经营', '7', 'firm'],
  ['占比 30%来自企业', '30%', 'percent'],
  ['附近有 7 家', '7', 'firm'],
  ['缩短至 40 天', '40', 'day'],
  ['达 30 家之多', '30', 'firm'],
  ['由 30% 提高到 40%', '40%', 'percent'],
  ['覆盖 100%——40 项', '40', 'policy'],
];

describe('a hedge word', () => {
  it.each(SAID)('in %s is read and said', (quote, numeral, unit, hedge, zh, en) => {
    const reading = readQuantity(quote, numeral, unit);
    if (reading?.value == null) throw new Error('not read');
    const { value, hedgeWord } = reading;
    expect(reading).toMatchObject({ hedge, unknownHedge: '' });
    const q = quantity({ quote, numeral, value, unit, hedge, hedgeWord });
    expect(saidText(sayQuantity(q, 'zh'), 'zh')).toBe(zh);
    expect(saidText(sayQuantity(q, 'en'), 'en')).toBe(en);
  });

  it('has one place and means one hedge', () => {
    const words = HEDGE_WORDS.flatMap((row) => row.words);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(HEDGE_WORDS.flatMap(({ words, ...row }) => words.map((word) => ({ ...row, word }))))(
    '$word ($place) is read as $hedge',
    ({ word, place, hedge }) => {
      const at = { before: '', between: '', after: '', [place]: word };
      const quote = `服务 ${at.before}30${at.between}家${at.after}`;
      expect(readQuantity(quote, '30', 'firm')).toMatchObject({
        hedge,
        hedgeWord: word,
        unknownHedge: '',
      });
    },
  );
});

describe('a word that makes a number approximate and is no hedge', () => {
  it.each(UNKNOWN)('in %s is not passed over', (quote, numeral, unit, words) => {
    expect(readQuantity(quote, numeral, unit)?.unknownHedge).toBe(words);
  });

  it.each(PLAIN)('is not seen in %s', (quote, numeral, unit) => {
    expect(readQuantity(quote, numeral, unit)).toMatchObject({ hedge: 'exact', unknownHedge: '' });
  });
});
