// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { kindOf, loadedAt, type Request, sumBytes } from '../../scripts/bench/kinds.mjs';

/** A request of a kB, which takes a tenth of a second. */
const request = (start: number, more: Partial<Request> = {}): Request => ({
  url: '',
  type: 'Script',
  mime: 'text/javascript',
  purpose: '',
  start,
  end: start + 0.1,
  bytes: 1000,
  ...more,
});

test.each([
  ['text/html', 'document'],
  ['text/javascript', 'script'],
  ['application/javascript', 'script'],
  ['text/css', 'style'],
  ['application/json', 'data'],
  ['text/plain', 'data'],
  ['image/svg+xml', 'image'],
  ['font/woff2', 'font'],
  ['application/font-woff2', 'font'],
  ['application/octet-stream', 'other'],
  ['', 'other'],
])('%j is a %s', (mime, kind) => {
  expect(kindOf({ mime })).toBe(kind);
});

describe('a page is loaded when nothing was under way for half a second after its load event', () => {
  test.each([
    ['nothing after the load event', [0], 1, 1],
    ['a chain of requests', [0, 1.2, 1.6], 1, 1.7],
    ['a request after a pause', [0, 1.2, 2], 1, 1.3],
    ['in whatever order they are told', [1.6, 0, 1.2], 1, 1.7],
  ])('%s', (_, starts, load, loaded) => {
    const requests = starts.map((start) => request(start));
    expect(loadedAt(requests, load)).toBeCloseTo(loaded);
  });

  test('a request that never ends keeps it waiting', () => {
    expect(loadedAt([request(0, { end: null })], 1)).toBe(Number.POSITIVE_INFINITY);
  });
});

test('what comes before the first interaction is summed up by kind, apart from what is fetched ahead or when touched', () => {
  const sums = sumBytes(
    [
      request(0, { mime: 'text/html', bytes: 2500 }),
      request(0.2),
      request(0.3, { purpose: 'prefetch', bytes: 7000 }),
      request(1.2, { mime: 'application/json', bytes: 500 }),
      request(3),
      request(9, { bytes: 4000 }),
      request(9.2, { purpose: 'prefetch', bytes: 5000 }),
    ],
    { load: 1, touch: 8 },
  );
  expect(sums).toMatchObject({
    'first.document': 2.5,
    'first.script': 1,
    'first.data': 0.5,
    'first.total': 4,
    'first.requests': 3,
    'ahead.script': 8,
    'ahead.total': 8,
    'ahead.requests': 2,
    'touch.total': 9,
    'touch.requests': 2,
  });
});

test('what is only asked for in case does not keep the page waiting', () => {
  const requests = [request(0), request(1.1, { type: 'Prefetch', end: 9 }), request(4)];
  expect(loadedAt(requests, 1)).toBe(1);
});
