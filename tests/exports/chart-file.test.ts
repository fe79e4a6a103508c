import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { specOf } from '../../src/comparisons/specs.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { cleanChart } from '../../src/exports/chart-clean.ts';
import { type ChartSheet, chartSvg } from '../../src/exports/chart-file.ts';
import { lightToken, paintOf } from '../../src/exports/chart-paint.ts';
import { PANELS, type PanelId } from '../../src/state/view.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { HOSTILE } from './hostile.ts';
import { squeezed } from './shown.ts';

const edition = publishedEdition();
const NONE: ReadonlySet<string> = new Set();
const MARKS: Readonly<Record<PanelId, ChartSheet['marks']>> = {
  changes: 'bars',
  levels: 'bars',
  money: 'dots',
  parts: 'bars',
  reach: 'dots',
  evidence: 'evidence',
  bodies: 'none',
};

const sheetOf = (id: PanelId, lang: Lang, change: Partial<ChartSheet> = {}): ChartSheet => {
  const spec = specOf(id, edition, lang);
  return {
    ...spec,
    draw: spec.draw(NONE),
    edition,
    lang,
    marks: MARKS[id],
    address: 'https://example.org/?lang=zh&figure=m04-hall-visits',
    date: '2026-11-23',
    ...change,
  };
};

/** As a browser would open the file. */
const opened = (svg: string): Document => {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};

const wordsOf = (document: Document): string =>
  squeezed(document.documentElement.textContent ?? '');

const expectSelfContained = (svg: string, document: Document) => {
  const elements = [...document.querySelectorAll('*')];
  const names = new Set(elements.map(({ localName }) => localName));
  for (const name of ['script', 'style', 'image', 'use', 'foreignObject', 'a', 'animate'])
    expect(names.has(name)).toBe(false);
  for (const element of elements)
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|href|^style$|^class$/);
      if (!name.startsWith('xmlns')) expect(value).not.toMatch(/:\/\/|var\(|color-mix|NaN/);
    }
  const ids = elements.map(({ id }) => id).filter(Boolean);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
};

/** Which copy of which text, without white space. */
const COPY = {
  zh: /本期xiamen-2024-municipal·程序\d+\.\d+\.\d+·原文校验码[0-9a-f]{8}/,
  en: /Editionxiamen-2024-municipal·program\d+\.\d+\.\d+·hashoftheofficialtext[0-9a-f]{8}/,
};

const charts = PANELS.flatMap((id) => LANGS.map((lang) => ({ id, lang })));

describe.each(charts)('the chart of $id as a file in $lang', ({ id, lang }) => {
  const sheet = sheetOf(id, lang);
  const { svg, width, height } = chartSvg(sheet);

  it('needs nothing else and holds nothing that acts', () => {
    const document = opened(svg);
    expectSelfContained(svg, document);
    const root = document.documentElement;
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([
      String(width),
      String(height),
    ]);
    expect(root.getAttribute('xml:lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
  });

  it('says what it is, what may not be concluded, where it is from and what is ours', () => {
    const words = wordsOf(opened(svg));
    const { title, caution, summary, address, date } = sheet;
    for (const said of [title, caution.never, caution.caption, summary, address ?? '', date])
      expect(words).toContain(squeezed(said));
    expect(words).toContain(squeezed(edition.title[lang]));
    expect(words).toContain(lang === 'zh' ? '非官方图表' : 'noofficialchart');
    expect(words).toMatch(COPY[lang]);
  });

  it('explains exactly the hedges that it uses', () => {
    const words = wordsOf(opened(svg));
    const used = new Set(sheet.figures.map(({ quantity }) => quantity.hedge));
    const isHedged = ['dots', 'bars'].includes(sheet.marks);
    const key = lang === 'zh' ? '超过·大于这个数' : 'over·morethanthis';
    expect(words.includes(key)).toBe(isHedged && used.has('over'));
    const nearly = lang === 'zh' ? '接近·接近而小于这个数' : 'nearly·closeto,butlessthanthis';
    expect(words.includes(nearly)).toBe(isHedged && used.has('nearly'));
  });

  it('stays on its paper', () => {
    for (const text of opened(svg).querySelectorAll('svg > text')) {
      expect(Number(text.getAttribute('x'))).toBeGreaterThanOrEqual(32);
      expect(Number(text.getAttribute('y'))).toBeLessThan(height);
    }
  });
});

describe('chartSvg', () => {
  it('says that it has no link where it comes from the offline copy', () => {
    const words = wordsOf(opened(chartSvg(sheetOf('levels', 'en', { address: null })).svg));
    expect(words).toContain('Offlinecopy,withoutalink,takenon');
  });

  it('takes any words as words', () => {
    for (const words of HOSTILE) {
      const { svg } = chartSvg(
        sheetOf('levels', 'zh', {
          title: `a${words}`,
          subtitle: words,
          caution: { never: words, caption: words },
          summary: words,
          address: words,
        }),
      );
      expectSelfContained(svg, opened(svg));
    }
    expect(({} as Record<string, unknown>).prev).toBeUndefined();
  });

  it('shows what the reader has chosen, as the page does', () => {
    const draw = specOf('changes', edition, 'zh').draw(new Set(['quantity.m04-hall-visits']));
    const sel = `"${lightToken('--sel')}"`;
    expect(chartSvg(sheetOf('changes', 'zh')).svg).not.toContain(sel);
    expect(chartSvg(sheetOf('changes', 'zh', { draw })).svg).toContain(sel);
  });

  it('takes the colours of another theme', () => {
    const read = (token: string) => (token === '--paper' ? '#0f151a' : '#eaf0f2');
    const { svg } = chartSvg(sheetOf('money', 'en', { read }));
    expect(svg).toContain('fill="#0f151a"');
    expect(svg).not.toContain(lightToken('--ink'));
  });

  it('is drawn as wide as it is asked for', () => {
    expect(chartSvg(sheetOf('reach', 'zh', { width: 1312 })).width).toBe(1312 + 64);
  });
});

describe('paintOf', () => {
  it.each([
    ['var(--data)', { color: '#0e5a7a', opacity: 1 }],
    ['color-mix(in srgb, var(--rise) 0.5%, transparent)', { color: '#a65f00', opacity: 0.005 }],
    ['none', { color: 'none', opacity: 1 }],
    ['url(#zr-g0)', { color: 'url(#zr-g0)', opacity: 1 }],
    ['transparent', null],
    ['url(https://example.org/a)', null],
    ['image://a', null],
  ])('%s', (value, paint) => {
    expect(paintOf(value, lightToken)).toEqual(paint);
  });

  it('throws for a token that has no colour, or none that is safe', () => {
    expect(() => paintOf('var(--other)', lightToken)).toThrow('--other');
    expect(() => paintOf('var(--ink)', () => 'url(https://example.org)')).toThrow('--ink');
  });

  it('has the colours of the light theme on white', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const light = tokens.slice(tokens.indexOf('@media screen {'));
    for (const token of [
      '--ink',
      '--ink-2',
      '--ink-3',
      '--rule',
      '--hair',
      '--hair-2',
      '--data',
      '--data-tint',
      '--data-line',
      '--rise',
      '--sel',
      '--sel-ink',
      '--on-sel',
      '--sel-wash',
      '--dim',
    ])
      expect(light).toContain(`    ${token}: ${lightToken(token)};`);
    expect(lightToken('--paper')).toBe('#ffffff');
  });
});

describe('cleanChart', () => {
  const clean = (inside: string) =>
    cleanChart(`<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`, lightToken);

  it.each([
    '<script>alert(1)</script>',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
    '<image href="https://example.org/a.png"/>',
    '<use href="#a"/>',
    '<style>a{}</style>',
  ])('leaves out %s', (inside) => {
    expect(clean(inside)).toEqual([]);
  });

  it('leaves out what acts or refers to elsewhere', () => {
    const [rect] = clean(
      '<rect onclick="alert(1)" width="1" fill="url(https://example.org)" clip-path="url(https://example.org)" style="stroke:url(//a)" stroke="image://a" stop-color="expression(a)"/>',
    );
    expect(rect?.outerHTML).toBe(
      '<rect xmlns="http://www.w3.org/2000/svg" width="1" stop-color="none"/>',
    );
  });

  it('parts halo and letters, and names the middle of a line in a way that all programs know', () => {
    const texts = clean(
      '<text dominant-baseline="central" style="font: 600 12px \'A B\', serif" paint-order="stroke" stroke="var(--paper)" fill="var(--ink)">a</text>',
    );
    expect(texts.map((text) => [text.getAttribute('stroke'), text.getAttribute('fill')])).toEqual([
      ['#ffffff', 'none'],
      [null, '#14202a'],
    ]);
    expect(texts[1]?.getAttribute('font-family')).toBe("'A B', serif");
    expect(texts[1]?.getAttribute('font-weight')).toBe('600');
    expect(texts[1]?.getAttribute('dy')).toBe('0.36em');
  });

  it('throws for what is no SVG', () => {
    expect(() => cleanChart('<svg><a', lightToken)).toThrow('well-formed');
  });
});
