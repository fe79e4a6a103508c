import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/domain/lang.ts';
import { SIZES } from '../../src/pptx/frame.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { advanceOf } from './advance.ts';
import { all, everySlide, openPptx, partsIn, published, textOf } from './opened.ts';

const SHAPES = LANGS.flatMap((lang) => SIZES.map((size) => [lang, size] as const));
const EMU = 6350;

const value = (within: Element | Document | undefined, name: string): number =>
  Number((within && all(within, name)[0]?.getAttribute('val')) ?? Number.NaN);

const widthOf = (text: string, size: number, isBold: boolean): number => {
  const isChinese = /\p{Script=Han}/u.test(text);
  return [...text].reduce((sum, one) => sum + advanceOf(one, isBold, isChinese), 0) * size;
};

/** A number format filled in: `"down "General"%"` and 37.46. */
const filled = (format: string, shown: number): string =>
  (format.split(';')[0] ?? '').replace('General', String(shown)).replace(/"/g, '');

/** The charts of changes, each with the size of its frame in px. */
const barCharts = async (lang: 'zh' | 'en', size: '16:9' | '4:3') => {
  const opened = await published(lang, size);
  return partsIn(opened, 'ppt/slides/').flatMap(([path, slide]) =>
    all(slide, 'p:graphicFrame').flatMap((frame) => {
      const [chart] = all(frame, 'c:chart');
      if (!chart) return [];
      const rels = opened.xml.get(path.replace('slides/', 'slides/_rels/').concat('.rels'));
      const target =
        rels &&
        all(rels, 'Relationship').find(
          (one) => one.getAttribute('Id') === chart.getAttribute('r:id'),
        );
      const part = opened.xml.get((target?.getAttribute('Target') ?? '').replace('..', 'ppt'));
      const [width = 0, height = 0] = ['cx', 'cy'].map(
        (key) => Number(all(frame, 'a:ext')[0]?.getAttribute(key)) / EMU,
      );
      return part && all(part, 'c:barChart').length && all(part, 'c:dLbl').length
        ? [{ path, part, width, height }]
        : [];
    }),
  );
};

const statedIn = (within: Document | Element): readonly number[] =>
  all(within, 'c:val')
    .flatMap((one) => all(one, 'c:v'))
    .map((one) => Number(one.textContent));

const axisOf = (part: Document) => {
  const axis = all(part, 'c:valAx')[0];
  const [min, max] = [value(axis, 'c:min'), value(axis, 'c:max')];
  return { min, max, step: value(axis, 'c:majorUnit'), extent: max - min };
};

/** The chart of some changes of the edition, alone. */
const comparing = async (ids: readonly string[], size: '16:9' | '4:3') => {
  const edition = publishedEdition();
  const slides = everySlide(edition, 'zh', ids).filter(({ slide }) => slide.kind === 'own');
  const opened = await openPptx(edition, slides, { size });
  const [[, part] = []] = partsIn(opened, 'ppt/charts/');
  if (!part) throw new Error('no chart');
  const words = partsIn(opened, 'ppt/slides/').map(([, slide]) => textOf(slide));
  return { ...axisOf(part), stated: statedIn(part), words: words.join('\n') };
};

describe.each(SHAPES)('changes in %s, %s', (lang, size) => {
  it('have an axis that ends where the longest bar does, with its arrow', async () => {
    const charts = await barCharts(lang, size);
    expect(charts.length).toBe(2);
    for (const { path, part } of charts) {
      const { min, max, extent } = axisOf(part);
      expect([min, max], path).toEqual([-40, 40]);
      for (const series of all(part, 'c:ser')) {
        const arrow = value(all(series, 'c:errBars')[0], 'c:val') || 0;
        for (const one of statedIn(series))
          expect((Math.abs(one) + arrow) / extent).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it('have every value over its bar, clear of the row above and inside the frame', async () => {
    for (const { part, width, height } of await barCharts(lang, size)) {
      const { extent } = axisOf(part);
      const plot = value(part, 'c:w') * width;
      const side = plot / 2 + value(part, 'c:x') * width;
      const rows = value(all(part, 'c:cat')[0], 'c:ptCount');
      const band = (value(part, 'c:h') * height) / rows;
      const bar = band / (1 + value(part, 'c:gapWidth') / 100);
      for (const series of all(part, 'c:ser'))
        all(series, 'c:dLbl').forEach((label, at) => {
          const stated = Math.abs(statedIn(series)[at] ?? 0);
          const format = all(label, 'c:numFmt')[0]?.getAttribute('formatCode') ?? '';
          const letters = Number(all(label, 'a:defRPr')[0]?.getAttribute('sz')) / 50;
          const words = widthOf(filled(format, stated), letters, true);
          const lift = -value(all(label, 'c:manualLayout')[0], 'c:y') * height;
          expect(letters).toBeGreaterThanOrEqual(28);
          expect(lift - letters / 2).toBeGreaterThanOrEqual(bar / 2);
          expect(lift + letters / 2).toBeLessThan(band / 2);
          const place = all(label, 'c:dLblPos')[0]?.getAttribute('val');
          if (place === 'inEnd') expect(words).toBeLessThan((stated / extent) * plot + 8);
          else expect(words, place ?? '').toBeLessThan(side);
        });
    }
  });

  it('have ticks whose words stand clear of each other', async () => {
    for (const { part, width } of await barCharts(lang, size)) {
      const { max, step, extent } = axisOf(part);
      expect(max % step).toBe(0);
      const room = (value(part, 'c:w') * width * step) / extent;
      expect(room).toBeGreaterThan(widthOf(`${max}%`, 28, false) + 8);
    }
  });

  it('have one colour for what falls and one for what rises', async () => {
    for (const { part } of await barCharts(lang, size))
      for (const series of all(part, 'c:ser')) {
        const colors = new Set(
          all(series, 'c:spPr')
            .flatMap((one) => all(one, 'a:schemeClr'))
            .map((one) => one.getAttribute('val')),
        );
        const first = Number(all(all(series, 'c:val')[0] ?? series, 'c:v')[0]?.textContent);
        expect([...colors]).toEqual([first < 0 ? 'accent1' : 'accent2']);
      }
  });
});

it.each(SIZES)('have one side only where all values fall or all rise, %s', async (size) => {
  const falls = await comparing(['m04-hall-visits', 'm03-ip-lawsuits'], size);
  expect(falls).toMatchObject({ min: -40, max: 0, stated: [-37.46, -26.84] });
  expect(falls.words).toContain('← 下降');
  expect(falls.words).not.toContain('上升 →');
});

it.each(SHAPES)(
  'begin with no series of a single mark, which LibreOffice loses: %s, %s',
  async (lang, size) => {
    const opened = await published(lang, size);
    for (const [path, part] of partsIn(opened, 'ppt/charts/')) {
      const counts = all(part, 'c:xVal').map((one) => value(one, 'c:ptCount'));
      if (Math.max(0, ...counts) > 1) expect(counts[0], path).toBeGreaterThan(1);
    }
  },
);
