// @vitest-environment node
import { expect, test } from 'vitest';
import { toResults } from '../../scripts/bench/record.mjs';
import { complaintsOf, readReport } from '../../scripts/bench/report.mjs';
import { compareTables, isReached, resultTables, sayReach } from '../../scripts/bench/table.mjs';

const figure = { id: 'a', label: 'a', digits: 0 };

test.each([
  [{ max: 35 }, 35.4, null, true, '≤ 35'],
  [{ max: 35 }, 35.6, null, false, '≤ 35'],
  [{ min: 100 }, 100, null, true, '≥ 100'],
  [{ min: 100 }, 99, null, false, '≥ 100'],
  [{ ratio: 1.25 }, 1000, 800, true, '≤ 1.25 ×'],
  [{ ratio: 1.25 }, 1010, 800, false, '≤ 1.25 ×'],
  [{ ratio: 1.25 }, 1010, null, true, '≤ 1.25 ×'],
  [{ max: 35 }, null, null, true, '≤ 35'],
  [undefined, 999, null, true, ''],
])('with %j, %j beside %j is reached: %j', (reach, value, limit, reached, said) => {
  expect(isReached({ ...figure, reach }, value, limit)).toBe(reached);
  expect(sayReach(reach)).toBe(said);
});

const now = toResults({
  'product.zh': { 'lighthouse.lcp': [900, 1100, 1000], 'first.font': [0] },
  'product.en': { 'lighthouse.lcp': [1200] },
  'limit.zh': { 'lighthouse.lcp': [800], 'first.font': [0] },
  'limit.en': { 'lighthouse.lcp': [800] },
});

test('medians stand beside the limit and what is wanted; what is missed is marked, nothing is left out but noughts', () => {
  expect(resultTables(now).split('\n')).toEqual([
    '**Lighthouse, mobile**',
    '',
    '|  | 中文 | English | limit, 中文 | limit, English | 中文 ÷ limit | English ÷ limit | reach |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    '| LCP, ms | 1000 | 1200 ✗ | 800 | 800 | 1.25 × | 1.50 × | ≤ 1.25 × |',
  ]);
});

test('a run is set against another, target by target', () => {
  const then = toResults({ 'product.zh': { 'lighthouse.lcp': [2000] }, 'limit.zh': {} });
  expect(compareTables(now, then).split('\n').slice(2)).toEqual([
    '| then → now | product.zh | limit.zh |',
    '| --- | --: | --: |',
    '| LCP, ms | 2000 → 1000 (0.50 ×) | – → 800 (–) |',
  ]);
});

const report = (): Parameters<typeof readReport>[0] =>
  JSON.parse(`{
    "categories": {
      "performance": { "score": 0.96 },
      "accessibility": { "score": 1, "auditRefs": [{ "id": "label", "weight": 3 }, { "id": "manual", "weight": 0 }] },
      "best-practices": { "score": 1, "auditRefs": [] },
      "seo": { "score": 0.9, "auditRefs": [{ "id": "meta-description", "weight": 1 }] }
    },
    "audits": {
      "first-contentful-paint": { "numericValue": 700.5 },
      "largest-contentful-paint": { "numericValue": 800 },
      "total-blocking-time": { "numericValue": 0 },
      "cumulative-layout-shift": { "numericValue": 0 },
      "total-byte-weight": { "numericValue": 6500 },
      "label": { "score": 1 },
      "manual": { "score": 0 },
      "meta-description": { "score": 0 }
    }
  }`);

test('a report of Lighthouse is read as scores of 100, ms and kB', () => {
  expect(readReport(report())).toEqual({
    'lighthouse.performance': 96,
    'lighthouse.accessibility': 100,
    'lighthouse.best-practices': 100,
    'lighthouse.seo': 90,
    'lighthouse.fcp': 700.5,
    'lighthouse.lcp': 800,
    'lighthouse.tbt': 0,
    'lighthouse.cls': 0,
    'lighthouse.transferred': 6.5,
  });
  expect(complaintsOf(report())).toEqual(['meta-description']);
});

test('a report that lacks a figure is refused', () => {
  const broken = report();
  delete broken.audits['largest-contentful-paint'];
  expect(() => readReport(broken)).toThrow('no largest-contentful-paint');
});
