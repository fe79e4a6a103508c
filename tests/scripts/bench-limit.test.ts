import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { changeValues } from '../../scripts/bench/journeys.mjs';
import { barCharts, drawChart } from '../../scripts/bench/limit-charts.mjs';
import { limitPage } from '../../scripts/bench/limit-page.mjs';
import * as comparisons from '../../src/domain/comparisons.ts';
import type { Quantity } from '../../src/domain/edition.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { saidText, sayQuantity } from '../../src/domain/wording.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const say = (quantity: Quantity, lang: Lang) => saidText(sayQuantity(quantity, lang), lang);

const pageIn = (lang: Lang) =>
  limitPage({
    edition,
    lang,
    charts: barCharts(edition, lang, say, comparisons),
    say: (quantity) => say(quantity, lang),
  });

describe.each(LANGS)('the limit in %s', (lang) => {
  const html = pageIn(lang);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const text = page.body.textContent ?? '';

  test('says everything that the list says', () => {
    const said = edition.measures.flatMap((measure) => [
      measure.title[lang],
      measure.text[lang],
      ...measure.quantities.flatMap((quantity) => [quantity.label[lang], say(quantity, lang)]),
    ]);
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    expect(page.querySelector('h1')?.textContent).toBe(edition.title[lang]);
  });

  test('has six figures, four charts and ten measures', () => {
    const counts = ['.figures li', '.chart[role=img] svg', 'tbody tr', 'details'];
    expect(counts.map((selector) => page.querySelectorAll(selector).length)).toEqual([
      6, 4, 10, 10,
    ]);
    expect([...page.querySelectorAll('.chart svg')].every((svg) => svg.querySelector('text'))).toBe(
      true,
    );
  });

  test('runs no script, asks for nothing but its icon, and allows no other style than its own', () => {
    expect(page.querySelectorAll('script, [src], [style]')).toHaveLength(0);
    expect([...page.querySelectorAll('[href]')]).toHaveLength(1);
    const style = page.querySelector('style')?.textContent ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      `style-src 'sha256-${digest}'`,
    );
  });
});

test('a bar is as long as its share, and words stay words', () => {
  const svg = drawChart({ title: '<b>', bars: [{ label: 'a & b', said: '“>”', share: 0.5 }] });
  expect(svg).toContain('<h2>&lt;b&gt;</h2>');
  expect(svg).toContain('a &amp; b');
  expect(svg).toContain('M0 20h220v14H0z');
});

test('a mark is found by a value that no axis writes', () => {
  expect(changeValues(edition)).toEqual(['26.84%', '37.46%']);
});
