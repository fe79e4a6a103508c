// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/domain/lang.ts';
import { parseThreshold, type ThresholdFault } from '../../src/domain/threshold.ts';
import { UNIT_IDS, type UnitId } from '../../src/domain/unit.ts';
import { sayNumber } from '../../src/domain/wording.ts';
import { RUNS } from '../fixtures/runs.ts';

describe('parseThreshold', () => {
  it.each<[string, UnitId, number]>([
    ['30', 'percent', 30],
    ['30%', 'percent', 30],
    ['３０％', 'percent', 30],
    // As pasted from a page: byte order mark, zero width space, direction marks.
    ['\ufeff30\u200b%', 'percent', 30],
    ['\u200e30\u202a', 'percent', 30],
    ['37.46 %', 'percent', 37.46],
    ['百分之三十', 'percent', 30],
    ['百分之12.5', 'percent', 12.5],
    ['30 per cent', 'percent', 30],
    ['30 Percent', 'percent', 30],
    ['0.3', 'percent', 0.3],
    ['0', 'percent', 0],
    ['5亿', 'yuan', 5e8],
    ['5 亿元', 'yuan', 5e8],
    ['５　亿元', 'yuan', 5e8],
    ['五亿元', 'yuan', 5e8],
    ['一千万', 'yuan', 1e7],
    ['十亿', 'yuan', 1e9],
    ['1.2 万亿元', 'yuan', 1.2e12],
    ['47.03 亿', 'yuan', 4_703_000_000],
    ['人民币 3 百万元', 'yuan', 3e6],
    ['60 亿人民币', 'yuan', 6e9],
    ['500 million', 'yuan', 5e8],
    ['0.5bn', 'yuan', 5e8],
    ['CNY 0.5bn', 'yuan', 5e8],
    ['¥500m', 'yuan', 5e8],
    ['￥５００', 'yuan', 500],
    ['RMB 4.703 billion', 'yuan', 4_703_000_000],
    ['500 Million Yuan', 'yuan', 5e8],
    ['1,000', 'yuan', 1000],
    ['１，０００', 'yuan', 1000],
    ['1,234,567.5', 'yuan', 1_234_567.5],
    ['１２', 'day', 12],
    ['12天', 'day', 12],
    ['1 day', 'day', 1],
    ['40 days', 'day', 40],
    ['十二天', 'day', 12],
    ['10 万', 'businessEntity', 100_000],
    ['10 万家', 'businessEntity', 100_000],
    ['45 万家经营主体', 'businessEntity', 450_000],
    ['450,000 business entities', 'businessEntity', 450_000],
    ['25 万人次', 'contact', 250_000],
    ['40 个航次', 'voyage', 40],
    ['两万五', 'person', 25_000],
    ['5k', 'person', 5000],
    ['  7  ', 'field', 7],
    ['1000000000000000', 'yuan', 1e15],
  ])('reads %s in %s as %d', (typed, unit, value) => {
    expect(parseThreshold(typed, unit)).toEqual({ value, fault: null });
  });

  it.each<[string, UnitId, ThresholdFault]>([
    ['', 'percent', 'empty'],
    [' \u3000 ', 'percent', 'empty'],
    ['abc', 'percent', 'notANumber'],
    ['%', 'percent', 'notANumber'],
    ['亿元', 'yuan', 'notANumber'],
    ['元', 'yuan', 'notANumber'],
    ['千万', 'yuan', 'notANumber'],
    ['万家', 'firm', 'notANumber'],
    ['1,5', 'percent', 'notANumber'],
    ['1,00', 'percent', 'notANumber'],
    ['10,00,000', 'yuan', 'notANumber'],
    ['1.2.3', 'percent', 'notANumber'],
    ['30-40', 'percent', 'notANumber'],
    ['≥30', 'percent', 'notANumber'],
    ['超 30%', 'percent', 'notANumber'],
    ['about 30', 'percent', 'notANumber'],
    ['30 个百分点', 'percent', 'notANumber'],
    ['10²', 'percent', 'notANumber'],
    ['½', 'percent', 'notANumber'],
    ['1e3', 'yuan', 'notANumber'],
    ['0x10', 'yuan', 'notANumber'],
    ['Infinity', 'yuan', 'notANumber'],
    ['NaN', 'yuan', 'notANumber'],
    ['+5', 'yuan', 'notANumber'],
    ['5.', 'yuan', 'notANumber'],
    ['5 亿 2000', 'yuan', 'notANumber'],
    ['5 万百', 'yuan', 'notANumber'],
    ['5 亿美元', 'yuan', 'notANumber'],
    ['$5', 'yuan', 'notANumber'],
    ['5m', 'day', 'notANumber'],
    ['5k', 'percent', 'notANumber'],
    ['十百', 'person', 'notANumber'],
    ['constructor', 'yuan', 'notANumber'],
    ['0.1234567890123456789', 'percent', 'notANumber'],
    ['1'.repeat(70), 'yuan', 'notANumber'],
    ['<img src=x onerror=alert(1)>', 'percent', 'notANumber'],
    ['30 天', 'percent', 'otherUnit'],
    ['30%', 'day', 'otherUnit'],
    ['5 亿元', 'firm', 'otherUnit'],
    ['CNY 5m', 'percent', 'otherUnit'],
    ['40 days', 'yuan', 'otherUnit'],
    ['-30%', 'percent', 'negative'],
    ['−30', 'percent', 'negative'],
    ['－５', 'day', 'negative'],
    ['-abc', 'percent', 'notANumber'],
    ['1000000000000001', 'yuan', 'tooLarge'],
    ['9999 万亿', 'yuan', 'tooLarge'],
    ['1'.repeat(50), 'yuan', 'tooLarge'],
    ['一'.repeat(50), 'yuan', 'tooLarge'],
  ])('refuses %s in %s: %s', (typed, unit, why) => {
    expect(parseThreshold(typed, unit)).toEqual({ value: null, fault: why });
  });

  it('reads back every value as the page says it, in both languages', () => {
    const values = fc.oneof(
      fc.integer({ min: 0, max: 1e6 }),
      fc.integer({ min: 0, max: 1e11 }).map((n) => n / 100),
      fc.integer({ min: 0, max: 1e6 }).map((n) => n * 1e8),
    );
    const units = fc.constantFrom(...UNIT_IDS);
    fc.assert(
      fc.property(values, units, fc.constantFrom(...LANGS), (value, unit, lang) => {
        expect(parseThreshold(sayNumber(value, unit, lang), unit)).toEqual({ value, fault: null });
      }),
      RUNS,
    );
  });

  it('gives a value or a fault for anything typed, and full width means the same', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-% 百千万亿元天kmbn一二十') }),
    );
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(typed, fc.constantFrom(...UNIT_IDS), (text, unit) => {
        const { value, fault } = parseThreshold(text, unit);
        expect((value === null) !== (fault === null)).toBe(true);
        if (value !== null) expect(value >= 0 && value <= 1e15).toBe(true);
        expect(parseThreshold(wide(text), unit)).toEqual({ value, fault });
      }),
      RUNS,
    );
  });
});
