import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartText, countLines, phrasesIn, textWidth, wrapText } from '../../src/charts/text.ts';

describe('chartText', () => {
  it.each([
    ['__proto__', '_\u2060_proto_\u2060_'],
    ['a\u0000b\u001f', 'a b '],
    ['x\ud800y', 'xy'],
    ['港内集卡“油改电”', '港内集卡“油改电”'],
    ['😀', '😀'],
  ])('%j becomes %j', (given, safe) => {
    expect(chartText(given)).toBe(safe);
  });

  it('never lets through a name that every object has in two underscores', () => {
    fc.assert(fc.property(fc.string(), (text) => !chartText(text).includes('__')));
  });
});

describe('textWidth', () => {
  it.each([
    ['厦门', 10, 400, 20],
    ['', 10, 400, 0],
    ['_\u2060_', 10, 400, textWidth('__', 10)],
  ] as const)('%j at %d px, weight %d: %d px', (text, size, weight, width) => {
    expect(textWidth(text, size, weight)).toBe(width);
  });

  it('gives every digit one width, so that numerals stand in columns', () => {
    expect(new Set([...'0123456789'].map((digit) => textWidth(digit, 10))).size).toBe(1);
  });
});

it('phrases keep numerals by their units, and single characters by their words', () => {
  const phrases = phrasesIn('约数不相加，其中 6 处说的是所用的资产；程序 0.3.0');
  expect(phrases.join('')).toBe('约数不相加，其中 6 处说的是所用的资产；程序 0.3.0');
  const text = phrases.join('|');
  for (const whole of ['不相加', '其中 6 处', '程序 0.3.0']) expect(text).toContain(whole);
  expect(phrases.length).toBeGreaterThan(4);
});

describe('wrapText', () => {
  it.each([
    ['一般专利类案件审理周期', 200, ['一般专利类案件审理周期']],
    ['Speed of frequent tax approvals', 150, ['Speed of frequent', 'tax approvals']],
    ['', 100, []],
  ] as const)('%j in %d px', (text, room, lines) => {
    expect(wrapText(text, room, 15)).toEqual(lines);
  });

  it.each([
    ['多措并举，提升专精特新企业创新实力', 14, ['多措并举，', '提升专精特新企业创新实力']],
    ['搭建“集成式办税云枢纽”，打通办税前后台', 14, ['搭建“集成式办税云枢纽”，', '打通办税前后台']],
    [
      '建立“一码关联”自然资源全生命周期管理模式',
      14,
      ['建立“一码关联”', '自然资源全生命周期管理模式'],
    ],
    [
      '出台首个集装箱式锂电池储能系统海上运输安全指南',
      14,
      ['出台首个集装箱式锂电池', '储能系统海上运输安全指南'],
    ],
    ['港内集卡“油改电”节能率', 9, ['港内集卡', '“油改电”节能率']],
    ['获发采认证书的台湾同胞', 7, ['获发采认证书的', '台湾同胞']],
    [
      '都是文件自己的说法，其中 6 处说的是资产',
      17,
      ['都是文件自己的说法，', '其中 6 处说的是资产'],
    ],
  ] as const)('breaks %j at sense', (text, room, lines) => {
    expect(wrapText(text, room * 10 + 1, 10)).toEqual(lines);
  });

  it('takes as few lines as it would without regard to sense', () => {
    const text = '推动跨部门数据共享，提升惠企政策“免申即享”服务；约数是数值的一部分。';
    for (let room = 50; room < 400; room += 7)
      expect(wrapText(text, room, 10)).toHaveLength(countLines(text, room, 10));
  });

  it('loses no letter, passes no edge, and starts no line with a closing mark', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'港内集卡油改电节能率“”，。（）ab c-1'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), (text, room) => {
        const lines = wrapText(text, room, 15);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.every((line) => textWidth(line, 15) <= room + 0.01)).toBe(true);
      }),
    );
  });
});
