// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn, scanJson } from '../../src/domain/check/json-text.ts';
import { RUNS } from '../fixtures/runs.ts';

const brokenAt = (text: string) => scanJson(text, 32).brokenAt;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('scanJson', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{', 1],
    ['{"a":1,}', 7],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ["{'a':1}", 1],
    ['[01]', 2],
    ['[1}', 2],
    ['"a\nb"', 0],
    ['"\\x"', 0],
    ['tru', 0],
    ['1 1', 2],
    ['{"a":1}}', 7],
    ['<html>', 0],
  ])('sees where %j breaks', (text, at) => {
    expect(brokenAt(text)).toBe(at);
  });

  it('agrees with the engine on what is JSON', () => {
    const scraps = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '\\',
    );
    const broken = fc.array(scraps, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(brokenAt(text) === null || scanJson(text, 32).tooDeep).toBe(isJson(text));
      }),
      RUNS,
    );
  });

  it.each([
    ['{"a":1,"b":{"a":2},"a":3}', ['a']],
    ['{"a":1,"\\u0061":2}', ['a']],
    ['[{"a":1},{"a":2}]', []],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ])('sees the repeated fields of %s', (text, keys) => {
    expect(scanJson(text, 32).duplicates.map(({ key }) => key)).toEqual(keys);
  });

  it('takes a million brackets and a very long string in its stride', () => {
    expect(scanJson('['.repeat(1_000_000), 32).tooDeep).toBe(true);
    expect(brokenAt(JSON.stringify(`${'厦\\"'.repeat(300_000)}`))).toBeNull();
  });

  it('counts lines and columns from 1', () => {
    expect(placeIn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(placeIn('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  });
});
