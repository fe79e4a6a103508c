// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseOptions } from '../../scripts/bench/options.mjs';
import { readRun, saySetting, toResults, writeRun } from '../../scripts/bench/record.mjs';
import { addSamples, median, oneOfEach, ratio } from '../../scripts/bench/samples.mjs';

describe('options', () => {
  const usual = { parts: ['bytes', 'lighthouse', 'answers'], runs: 5, name: 'latest' };

  test.each([
    [[], usual],
    [['--runs', '9'], { ...usual, runs: 9 }],
    [['--quick', '--runs', '9'], { ...usual, runs: 1 }],
    [['answers', 'bytes'], { ...usual, parts: ['bytes', 'answers'] }],
    [['--name', 'before', '--compare', 'a.json'], { ...usual, name: 'before', compare: 'a.json' }],
    [['--dist', 'old/dist'], { ...usual, dist: 'old/dist' }],
  ])('%j', (args, options) => {
    expect(parseOptions(args)).toEqual(options);
  });

  test.each([
    [['--runs', '0']],
    [['--runs', '2.5']],
    [['--runs', 'many']],
    [['speed']],
    [['--name', '../away']],
    [['--slow']],
  ])('%j makes no sense', (args) => {
    expect(() => parseOptions(args)).toThrow();
  });
});

describe('samples', () => {
  test.each([
    [[], null],
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 1, 2, 100], 6],
  ])('the median of %j is %j', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  test.each([
    [3, 2, 1.5],
    [0, 2, 0],
    [3, 0, null],
    [3, null, null],
    [null, 2, null],
    [undefined, 2, null],
  ])('%j to %j is %j', (value, base, times) => {
    expect(ratio(value, base)).toBe(times);
  });

  test('are gathered by figure', () => {
    const gathered = addSamples({ a: [1], b: [2, 3] }, oneOfEach({ b: 4, c: 5 }));
    expect(gathered).toEqual({ a: [1], b: [2, 3, 4], c: [5] });
  });
});

describe('a run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const run = {
    setting: {
      date: '2026-11-23',
      build: 'commit abc1234',
      cores: 2,
      node: '20.19.0',
      browser: '156.0',
      lighthouse: '12.8.2',
      runs: 1,
    },
    results: toResults({ 'product.zh': { 'sort.first': [40, 30, 90], 'live.first': [] } }),
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('keeps its samples beside their medians', () => {
    expect(run.results['product.zh']).toEqual({
      'sort.first': { median: 40, samples: [40, 30, 90] },
      'live.first': { median: null, samples: [] },
    });
  });

  test('is read as it was written', () => {
    const file = join(folder, 'runs', 'before.json');
    writeRun(file, run);
    expect(readRun(file)).toEqual(run);
  });

  test.each([['{}'], ['no JSON'], ['null']])('%j is none', (body) => {
    const file = join(folder, 'other.json');
    writeFileSync(file, body);
    expect(() => readRun(file)).toThrow(`${file} holds no run`);
  });

  test('says what it depended on', () => {
    expect(saySetting(run.setting)).toBe(
      '2026-11-23, commit abc1234; 2 cores, Node 20.19.0, Chromium 156.0, Lighthouse 12.8.2; medians of 1 run.',
    );
  });
});
