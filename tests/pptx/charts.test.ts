import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/domain/edition.ts';
import { figuresOf } from '../../src/domain/figures.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { labelFormat, saidValue } from '../../src/pptx/figure-words.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { all, type Opened, partsIn, published, textOf } from './opened.ts';

const edition = publishedEdition();
const ALL = figuresOf(edition).map(({ quantity }) => quantity);
const byId = (id: string): Quantity => {
  const found = ALL.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** The charts of a slide, by its place among the slides. */
const chartsOf = (opened: Opened, id: string) => {
  const slides = partsIn(opened, 'ppt/slides/');
  const titles = opened.planned.find(({ slide }) => slide.id === id)?.slide.title;
  const at = slides.findIndex(([, slide]) => textOf(slide).startsWith(titles ?? ' '));
  const rels = opened.xml.get(`ppt/slides/_rels/slide${at + 1}.xml.rels`);
  const targets = rels
    ? all(rels, 'Relationship').map((one) => one.getAttribute('Target') ?? '')
    : [];
  return targets
    .filter((target) => target.includes('/charts/'))
    .map((target) => {
      const path = target.replace('..', 'ppt');
      const book = path.replace('charts/chart', 'embeddings/workbook').replace('.xml', '.xlsx');
      const xml = opened.xml.get(path);
      if (!xml) throw new Error(path);
      return { xml, book: read(opened.files.get(book) ?? Buffer.of(), { type: 'buffer' }) };
    });
};

const cached = (within: Element, name: string): readonly number[] =>
  all(within, name).flatMap((part) =>
    all(part, 'c:numCache').flatMap((cache) =>
      all(cache, 'c:v').map((one) => Number(one.textContent)),
    ),
  );

const sorted = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

const SHOWN = {
  'panel.levels': ['m03-patent-trial-days', 'm10-energy-saving-rate'],
  'panel.money': [
    'm02-funds-paid',
    'm02-funds-disbursed-2024',
    'm03-damages-awarded',
    'm06-goods-value',
    'm09-investment-avoided',
  ],
} as const;

describe.each(LANGS)('native charts in %s', (lang) => {
  it.each(Object.entries(SHOWN))('%s has the values of the edition', async (id, figures) => {
    const charts = chartsOf(await published(lang, '16:9'), id);
    const drawn = charts.flatMap(({ xml }) => cached(xml.documentElement, 'c:xVal'));
    expect(sorted(drawn)).toEqual(sorted(figures.map((one) => byId(one).value)));
  });

  it('draws falls below zero and rises above, each with its hedge in the number format', async () => {
    const [chart] = chartsOf(await published(lang, '16:9'), 'panel.changes');
    if (!chart) throw new Error('no chart');
    expect(sorted(cached(chart.xml.documentElement, 'c:val'))).toEqual([-37.46, -30, -26.84, 30]);
    const formats = all(chart.xml, 'c:dLbl').map((label) =>
      all(label, 'c:numFmt')[0]?.getAttribute('formatCode'),
    );
    const figures = [
      'm03-ip-lawsuits',
      'm04-hall-visits',
      'm04-staff-resources',
      'm04-approval-speed',
    ];
    expect([...formats].sort()).toEqual(figures.map((id) => labelFormat(byId(id), lang)).sort());
    const nearly =
      lang === 'zh'
        ? '"降近 "General"%";"降近 "General"%"'
        : '"down nearly "General"%";"down nearly "General"%"';
    expect(formats).toContain(nearly);
    expect(all(chart.xml, 'c:errBars')).toHaveLength(1);
  });

  it('draws each part over its whole, never on top of it', async () => {
    const charts = chartsOf(await published(lang, '16:9'), 'panel.parts');
    const pairs = charts.map(({ xml }) => cached(xml.documentElement, 'c:val'));
    expect(pairs).toEqual([
      [471, 80],
      [35_906, 2106],
      [4_703_000_000, 583_000_000],
    ]);
    for (const { xml } of charts) {
      expect(all(xml, 'c:grouping')[0]?.getAttribute('val')).toBe('clustered');
      expect(all(xml, 'c:overlap')[0]?.getAttribute('val')).toBe('100');
    }
  });

  it('has every figure of what was reached', async () => {
    const opened = await published(lang, '16:9');
    const charts = ['panel.reach', 'panel.reach.2'].flatMap((id) => chartsOf(opened, id));
    const drawn = charts.flatMap(({ xml }) => cached(xml.documentElement, 'c:xVal'));
    const reached = ALL.filter(({ role, unit }) => role === 'reach' && unit !== 'yuan');
    expect(sorted(drawn)).toEqual(sorted(reached.map(({ value }) => value)));
  });

  it('says every label with its hedge', async () => {
    const opened = await published(lang, '16:9');
    const said = new Set(ALL.map((one) => saidValue(one, lang)));
    const fields = partsIn(opened, 'ppt/charts/').flatMap(([, xml]) =>
      all(xml, 'a:fld').map((field) => all(field, 'a:t')[0]?.textContent ?? ''),
    );
    expect(fields.length).toBeGreaterThan(4);
    for (const words of fields) expect(said).toContain(words);
  });

  it('opens a workbook with the same cells behind "Edit data"', async () => {
    const opened = await published(lang, '16:9');
    const charts = partsIn(opened, 'ppt/charts/').map(([path, xml]) => {
      const book = path.replace('charts/chart', 'embeddings/workbook').replace('.xml', '.xlsx');
      return { xml, book: read(opened.files.get(book) ?? Buffer.of(), { type: 'buffer' }) };
    });
    expect(charts.length).toBeGreaterThan(12);
    for (const { xml, book } of charts)
      for (const ref of all(xml, 'c:numRef')) {
        const [, sheet = '', area = ''] =
          /^'(.*)'!(.*)$/.exec(all(ref, 'c:f')[0]?.textContent ?? '') ?? [];
        const rows = utils.sheet_to_json<(number | undefined)[]>(book.Sheets[sheet] ?? {}, {
          header: 1,
          range: area.replace(/\$/g, ''),
          raw: true,
          blankrows: true,
        });
        const cells = all(ref, 'c:pt').map((point) => [
          Number(point.getAttribute('idx')),
          Number(point.textContent),
        ]);
        const asked = rows.flatMap(([value], at) => (value === undefined ? [] : [[at, value]]));
        expect(asked).toEqual(cells);
      }
  });

  it('describes every chart for those who do not see it', async () => {
    const opened = await published(lang, '16:9');
    for (const [path, slide] of partsIn(opened, 'ppt/slides/'))
      for (const frame of all(slide, 'p:graphicFrame'))
        expect(all(frame, 'p:cNvPr')[0]?.getAttribute('descr'), path).toBeTruthy();
  });
});

it.each([
  [
    'm04-approval-speed',
    '"升超 "General"%";"升超 "General"%"',
    '"up over "General"%";"up over "General"%"',
  ],
  [
    'm10-energy-saving-rate',
    'General"% 以上";General"% 以上"',
    '"at least "General"%";"at least "General"%"',
  ],
  ['m02-firms-benefited', 'General" 家";General" 家"', '#,##0" firms";#,##0" firms"'],
  [
    'm02-funds-paid',
    '[=4703000000]"47.03 亿元";[=-4703000000]"47.03 亿元";#,##0',
    '[=4703000000]"CNY 4.703 billion";[=-4703000000]"CNY 4.703 billion";#,##0',
  ],
])('says %s in a number format', (id, zh, en) => {
  expect(labelFormat(byId(id), 'zh')).toBe(zh);
  expect(labelFormat(byId(id), 'en')).toBe(en);
});
