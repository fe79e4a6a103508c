// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, plainText } from '../../src/workbook/cell-text.ts';
import { RUNS } from '../fixtures/runs.ts';
import { expectedText, HOSTILE, hostileText } from './hostile.ts';

describe('cellText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-5', "'-5"],
    ['@a', "'@a"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\n=1"],
    ['\n1', "'\n1"],
    ['\u0000=1', "'=1"],
    ['  =1', "'  =1"],
    ['a=1', 'a=1'],
    ['超 45 万家', '超 45 万家'],
    ["'=1", "'=1"],
    ['1\u00002', '12'],
    ['a\ud800b', 'ab'],
    ['𠮷', '𠮷'],
    ['a\r\nb\tc', 'a\nb\tc'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(cellText(text)).toBe(cell);
  });

  it('changes only what it says, whatever it is given', () => {
    for (const text of HOSTILE) expect(cellText(text)).toBe(expectedText(text));
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(cellText(text)).toBe(expectedText(text));
        expect(cellText(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        expect(cellText(cellText(text))).toBe(cellText(text));
        expect(cellText(text)).not.toMatch(/\p{Cs}/u);
        expect(cellText(text).replace(/^'/, '')).toBe(plainText(text).replace(/^'/, ''));
      }),
      RUNS,
    );
  });
});
