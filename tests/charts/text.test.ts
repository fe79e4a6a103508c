import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartText, textWidth, wrapText } from '../../src/charts/text.ts';

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

describe('wrapText', () => {
  it.each([
    ['一般专利类案件审理周期', 200, ['一般专利类案件审理周期']],
    ['Speed of frequent tax approvals', 150, ['Speed of frequent', 'tax approvals']],
    ['', 100, []],
  ] as const)('%j in %d px', (text, room, lines) => {
    expect(wrapText(text, room, 15)).toEqual(lines);
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
