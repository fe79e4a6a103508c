import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/domain/lang.ts';
import { SIZES } from '../../src/pptx/frame.ts';
import { advanceOf } from './advance.ts';
import { all, partsIn, published } from './opened.ts';

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

/** The charts of changes, each with the width of its frame in px. */
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
      const width = Number(all(frame, 'a:ext')[0]?.getAttribute('cx')) / EMU;
      return part && all(part, 'c:barChart').length && all(part, 'c:dLbl').length
        ? [{ path, part, width }]
        : [];
    }),
  );
};

describe.each(SHAPES)('changes in %s, %s', (lang, size) => {
  it('have bars long enough to compare, and values inside the frame', async () => {
    const charts = await barCharts(lang, size);
    expect(charts.length).toBe(2);
    for (const { path, part, width } of charts) {
      const end = value(all(part, 'c:valAx')[0], 'c:max');
      const plot = value(part, 'c:w') * width;
      const left = value(part, 'c:x') * width;
      const highest = Math.max(
        ...all(part, 'c:val')
          .flatMap((one) => all(one, 'c:v'))
          .map((one) => Math.abs(Number(one.textContent))),
      );
      expect(highest / (2 * end), path).toBeGreaterThan(1 / 8);
      for (const series of all(part, 'c:ser')) {
        const stated = all(series, 'c:val')
          .flatMap((one) => all(one, 'c:v'))
          .map((one) => Math.abs(Number(one.textContent)));
        const arrow = (value(all(series, 'c:errBars')[0], 'c:val') / (2 * end)) * plot || 0;
        all(series, 'c:dLbl').forEach((label, at) => {
          const format = all(label, 'c:numFmt')[0]?.getAttribute('formatCode') ?? '';
          const letters = Number(all(label, 'a:defRPr')[0]?.getAttribute('sz')) / 50;
          const bar = ((stated[at] ?? 0) / (2 * end)) * plot;
          expect(letters).toBeGreaterThanOrEqual(28);
          expect(
            bar + arrow + widthOf(filled(format, stated[at] ?? 0), letters, true),
            `${path} ${format}`,
          ).toBeLessThan(plot / 2 + left);
        });
      }
    }
  });

  it('have ticks whose words stand clear of each other', async () => {
    for (const { part, width } of await barCharts(lang, size)) {
      const axis = all(part, 'c:valAx')[0];
      const [end, step] = [value(axis, 'c:max'), value(axis, 'c:majorUnit')];
      expect(end % step).toBe(0);
      const room = (value(part, 'c:w') * width * step) / (2 * end);
      expect(room).toBeGreaterThan(widthOf(`${end}%`, 28, false) + 8);
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
