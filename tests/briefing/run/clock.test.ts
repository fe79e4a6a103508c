import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beganAt, forgetBegan, keepBegan } from '../../../src/briefing/run/began.ts';
import { clockWords, timeWords } from '../../../src/briefing/run/clock.ts';

describe('a span of time', () => {
  it.each([
    [0, '00:00'],
    [999, '00:00'],
    [59_999, '00:59'],
    [402_000, '06:42'],
    [3_599_000, '59:59'],
    [3_725_000, '1:02:05'],
    [360_000_000, '100:00:00'],
    [-61_500, '01:01'],
  ])('%i ms is %s', (ms, words) => {
    expect(clockWords(ms)).toBe(words);
  });
});

it('a time of day is that of the place', () => {
  expect(timeWords(Date.UTC(2024, 0, 1, 1, 6))).toBe('09:06');
});

describe('the beginning', () => {
  const NOW = 1_700_000_000_000;
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    window.sessionStorage.clear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is kept through a reload, and forgotten by the next briefing', () => {
    expect(beganAt()).toBe(NOW);
    vi.setSystemTime(NOW + 5000);
    expect(beganAt()).toBe(NOW);
    keepBegan(NOW + 2000);
    expect(beganAt()).toBe(NOW + 2000);
    forgetBegan();
    expect(beganAt()).toBe(NOW + 5000);
  });

  it.each([['nonsense'], ['-5'], ['0'], [String(NOW + 60_000)], ['Infinity']])(
    'is now where what is kept cannot be: %s',
    (held) => {
      window.sessionStorage.setItem('measures-board.briefing.began', held);
      expect(beganAt()).toBe(NOW);
    },
  );

  it('is now where storage is blocked', () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(beganAt()).toBe(NOW);
    expect(() => [keepBegan(NOW), forgetBegan()]).not.toThrow();
  });
});
