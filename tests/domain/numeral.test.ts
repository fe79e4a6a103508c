// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals, parseNumeral } from '../../src/domain/numeral.ts';
import { RUNS } from '../fixtures/runs.ts';

describe('parseNumeral', () => {
  it.each([
    ['45 万', 450_000],
    ['45万', 450_000],
    ['47.03 亿', 4_703_000_000],
    ['5.83亿', 583_000_000],
    ['10.8 万', 108_000],
    ['3 千', 3000],
    ['2 百万', 2_000_000],
    ['1.2 万亿', 1_200_000_000_000],
    ['35906', 35_906],
    ['35,906', 35_906],
    ['１２', 12],
    ['３７．４６％', 37.46],
    ['37.46%', 37.46],
    ['80 %', 80],
    ['百分之三十', 30],
    ['百分之12.5', 12.5],
    ['千万', 10_000_000],
    ['十', 10],
    ['两', 2],
    ['二十五', 25],
    ['十二', 12],
    ['三百零六', 306],
    ['三百六', 360],
    ['三百一十五', 315],
    ['两万五', 25_000],
    ['一万零三', 10_003],
    ['三千零五十', 3050],
    ['一亿零三百万', 103_000_000],
    ['万亿', 1_000_000_000_000],
    ['二〇二四', 2024],
    ['〇', 0],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'abc',
    '1,23',
    '1.2.3',
    '1..2',
    '-5',
    '0x10',
    '1e400',
    '12万3',
    '十百',
    '亿万',
    '千十',
    '万万',
    '三千零',
    '零百',
    '亿亿亿',
    '一百万百',
    '元',
    '百分之',
    '9'.repeat(400),
    '9999 万亿亿',
  ])('refuses %s', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it('reads back every Arabic quantity that it could meet', () => {
    const scales = { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8 } as const;
    const scale = fc.constantFrom(...(Object.keys(scales) as (keyof typeof scales)[]));
    const cents = fc.integer({ min: 0, max: 9_999_999 });
    fc.assert(
      fc.property(cents, scale, fc.constantFrom('', ' '), (n, mark, gap) => {
        const text = `${(n / 100).toFixed(2)}${mark && gap}${mark}`;
        expect(parseNumeral(text)).toBe(Number(BigInt(n) * BigInt(scales[mark])) / 100);
      }),
      RUNS,
    );
  });

  it('reads back every Chinese number that it could meet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(parseNumeral(chinese(n))).toBe(n);
      }),
      RUNS,
    );
  });

  it('gives a finite number or null for any text', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'0129.,%％百千万亿十一二零两〇 e-分之') });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
        const value = parseNumeral(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('findNumerals', () => {
  const found = (text: string) => findNumerals(text).map((run) => run.text);

  it.each([
    ['对全市超 45 万家经营主体开展 2024 年上半年', ['45 万', '2024']],
    ['总计判决千万余元', ['千万']],
    ['节能率达 80%以上', ['80%']],
    ['207 个图层和 10.8 万条准入条件', ['207', '10.8 万']],
    ['一是立足；三大便捷，“一键”', ['一', '三', '一']],
    ['两方面，40余项', ['两', '40']],
    ['共 35,906 家，1,2 两项', ['35,906', '1', '2', '两']],
    ['占百分之三十', ['百分之三十']],
    ['2024 十佳', ['2024', '十']],
    ['没有数字', []],
  ])('finds the runs of %s', (text, runs) => {
    expect(found(text)).toEqual(runs);
  });

  it('finds runs that are where it says, apart from one another, and leaves no digit out', () => {
    const text = fc.string({ unit: fc.constantFrom(...'07.,%百万亿一两 年项，') });
    fc.assert(
      fc.property(text, (given) => {
        const runs = findNumerals(given);
        for (const { start, end, text: run } of runs) expect(given.slice(start, end)).toBe(run);
        const rest = runs.reduceRight(
          (all, { start, end }) => all.slice(0, start) + all.slice(end),
          given,
        );
        expect(rest).not.toMatch(/[0-9百千万亿一两]/);
      }),
      RUNS,
    );
  });
});

/** A number under 10^9 in Chinese, written another way than the parser reads it. */
function chinese(n: number): string {
  if (n === 0) return '零';
  const digits = String(n);
  const marks = ['', '十', '百', '千', '万', '十', '百', '千', '亿'];
  const said = [...digits].map((d, i) => {
    const place = digits.length - 1 - i;
    const section = place >= 4 && place < 8 && Math.floor(n / 1e4) % 1e4 > 0;
    if (d !== '0') return `${'零一二三四五六七八九'[Number(d)]}${marks[place]}`;
    return place === 4 && section ? '万' : '零';
  });
  return said
    .join('')
    .replace(/零+/g, '零')
    .replace(/零万/, '万零')
    .replace(/零$/, '')
    .replace(/零零/, '零');
}
