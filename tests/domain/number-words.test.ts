import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords } from '../../src/domain/number-words.ts';

describe('numberWords', () => {
  it.each([
    ['en', 35906, '35,906', ''],
    ['zh', 35906, '35906', ''],
    ['en', 450000, '450,000', ''],
    ['zh', 450000, '45', '万'],
    ['en', 4703000000, '4.703', 'billion'],
    ['zh', 4703000000, '47.03', '亿'],
    ['en', 1234.5678, '1,234.5678', ''],
    ['en', 0.123456, '0.123456', ''],
    ['en', -37.46, '−37.46', ''],
    ['en', 1e-7, '0.0000001', ''],
    ['en', 0, '0', ''],
  ] as const)('%s says %d as %s %s', (lang, value, figure, scale) => {
    expect(numberWords(value, lang)).toEqual({ figure, scale });
  });

  it('writes every number as the language’s own format does', () => {
    const scales: Record<string, number> = { '': 1, 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };
    const amount = fc.oneof(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: -1e8, max: 1e8 }).map((hundredths) => hundredths / 100),
      // The standard format cuts what is smaller.
      fc.double({ min: -1e32, max: 1e32, noNaN: true }).filter((value) => Math.abs(value) >= 1e-3),
    );
    fc.assert(
      fc.property(amount, fc.constantFrom('zh', 'en'), (value, lang) => {
        const { figure, scale } = numberWords(value, lang);
        const standard = new Intl.NumberFormat('en-US', {
          maximumFractionDigits: 20,
          useGrouping: lang === 'en',
        });
        expect(figure.replace('−', '-')).toBe(standard.format(value / (scales[scale] ?? 1)));
      }),
    );
  });
});
