import { setPlatformAPI } from 'echarts/core';
import { describe, expect, it } from 'vitest';
import { shownSaid } from '../../../src/briefing/slide/said.ts';
import {
  figureColumns,
  fitChart,
  fitNumerals,
  fitSources,
  fitText,
  layOutSlide,
  openingSize,
  SOURCES,
} from '../../../src/briefing/slide/slide-layout.ts';
import { STAGE_HEIGHT } from '../../../src/briefing/slide/stage.ts';
import { textWidth, wrapText } from '../../../src/charts/text.ts';
import { LANGS } from '../../../src/domain/lang.ts';
import { CHART_ROOM } from '../../../src/slides/chart-room.ts';
import { passageText } from '../../../src/slides/passage.ts';
import { everySlide } from '../runs.ts';

/** Letters as wide as those of the slides: a full em in Chinese, half of one in English. */
const EM = (sign: string): number => (/[\u2e80-\uffef]/.test(sign) ? 1 : 0.5);
setPlatformAPI({
  measureText: (text, font) => {
    const size = Number.parseFloat(/([\d.]+)px/.exec(font ?? '')?.[1] ?? '12');
    return { width: [...text].reduce((sum, sign) => sum + EM(sign) * size, 0) } as TextMetrics;
  },
});

const WIDTHS = [1440, 1728, 1920, 2560, 3840] as const;
const CASES = LANGS.flatMap((lang) => WIDTHS.map((width) => [lang, width] as const));
const SLIDES = { zh: everySlide('zh'), en: everySlide('en') };

it('every kind of slide is looked at', () => {
  const kinds = new Set(SLIDES.zh.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    ['headline', 'measure', 'opening', 'own', 'panel', 'selection', 'sources'].sort(),
  );
});

describe.each(CASES)('in %s on a stage %i px wide', (lang, width) => {
  const laid = SLIDES[lang].map((slide) => ({ slide, layout: layOutSlide(slide, width) }));

  it('titles keep to their lines, and are never small', () => {
    for (const { slide, layout } of laid) {
      if (slide.kind === 'opening') continue;
      const { titleSize, content } = layout;
      const lines = wrapText(slide.title, content, titleSize, 600).length;
      expect(lines, slide.title).toBeLessThanOrEqual(width < 1920 ? 3 : 2);
      expect(layout.top + lines * layout.titleLine, slide.title).toBeLessThan(layout.bodyTop);
      expect(titleSize, slide.title).toBeGreaterThanOrEqual(40);
    }
  });

  it('head, body and foot share the height, and the body has most of it', () => {
    for (const { slide, layout } of laid) {
      const { bodyTop, bodyHeight, footHeight, margin, content } = layout;
      expect(bodyTop + bodyHeight + footHeight).toBe(STAGE_HEIGHT);
      expect(margin * 2 + content).toBe(width);
      expect(bodyHeight, slide.title).toBeGreaterThan(STAGE_HEIGHT * 0.6);
    }
  });

  it('the text of charts is 28 px high or hardly less, on 4:3 as high as its height allows', () => {
    const least = width < 1600 ? 2 : CHART_ROOM.scale * 0.98;
    for (const { slide, layout } of laid) {
      if (slide.kind !== 'own' && !(slide.kind === 'panel' && slide.rows.length === 0)) continue;
      const fit = fitChart(slide.spec, layout.content, layout.chartHeight);
      expect(fit.scale, slide.title).toBeGreaterThanOrEqual(least);
      expect(fit.height * fit.scale, slide.title).toBeLessThanOrEqual(layout.chartHeight + 1);
      expect(fit.width * fit.scale, slide.title).toBeLessThanOrEqual(layout.content + 1);
    }
  });

  it('values keep to their columns', () => {
    const besides = lang === 'zh' ? 0.42 : 0.44;
    for (const { slide, layout } of laid) {
      if (slide.kind !== 'headline' && slide.kind !== 'selection') continue;
      const { columns, column } = figureColumns(slide.figures.length, layout.content);
      const numeral = fitNumerals(slide.figures, lang, column);
      expect(columns * column).toBeLessThanOrEqual(layout.content);
      expect(numeral * besides, 'what stands beside the smallest numeral').toBeGreaterThanOrEqual(
        25,
      );
      for (const figure of slide.figures) {
        const wide = shownSaid({ ...figure, lang }).reduce(
          (sum, { kind, text }) =>
            sum + textWidth(text, kind === 'numeral' ? numeral : numeral * besides, 600),
          0,
        );
        expect(wide, figure.value).toBeLessThanOrEqual(column);
      }
    }
  });

  it('the passage of a measure fits its column', () => {
    const line = lang === 'zh' ? 1.62 : 1.42;
    for (const { slide, layout } of laid) {
      if (slide.kind !== 'measure') continue;
      const box = {
        width: ((layout.content - 72) / 2) * 0.97,
        height: layout.bodyHeight - 76,
        line,
      };
      const text = passageText(slide.passage);
      const size = fitText(text, [42, 40, 38, 36, 34, 32, 30, 28], box);
      const high = wrapText(text, box.width, size).length * size * line;
      expect(high, `${slide.id} at ${size} px`).toBeLessThanOrEqual(box.height);
    }
  });

  it('the rows of the last slide fit', () => {
    for (const { slide, layout } of laid) {
      if (slide.kind !== 'sources') continue;
      const rows = slide.rows.map(({ says }) => says);
      const size = fitSources(rows, layout.content, layout.bodyHeight);
      const column = (layout.content - SOURCES.name - SOURCES.gap) * 0.97;
      const high = rows.reduce(
        (sum, says) =>
          sum + wrapText(says, column, size).length * size * SOURCES.line + 2 * SOURCES.pad,
        0,
      );
      expect(high).toBeLessThanOrEqual(layout.bodyHeight);
      expect(size).toBeGreaterThanOrEqual(28);
    }
  });

  it('the opening has two lines at most, three in English', () => {
    const [opening] = laid;
    const { title } = opening?.slide ?? { title: '' };
    const content = opening?.layout.content ?? 0;
    expect(wrapText(title, content, openingSize(title, content), 600).length).toBeLessThanOrEqual(
      lang === 'en' ? 3 : 2,
    );
  });
});

it('a text for which there is no room is set in the smallest size', () => {
  expect(fitText('字'.repeat(1000), [40, 28], { width: 100, height: 100, line: 1.5 })).toBe(28);
  expect(fitText('字', [], { width: 100, height: 100, line: 1.5 })).toBe(28);
});
