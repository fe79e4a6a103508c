import { describe, expect, it } from 'vitest';
import { paint } from '../../src/charts/paint.ts';
import { reachChart } from '../../src/charts/reach.ts';
import { layOutReach } from '../../src/charts/reach-layout.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { reachData } from './data-measures.ts';
import { describePanel, dotsOf, NONE, picksOf } from './panel-suite.ts';
import { collisions, seenTexts } from './seen-text.ts';

const WIDTHS = [358, 600, 760, 1312];

describePanel({
  name: 'reach',
  widths: WIDTHS,
  draw: (lang, ctx) => reachChart(reachData(lang), ctx),
  words: (lang) =>
    reachData(lang).tiles.flatMap(({ mark, noun, label, note, parts }) => [
      noun,
      label,
      note,
      // The noun above may say the unit, but the hedge never leaves its numeral.
      mark.said
        .filter(({ kind }) => kind !== 'unit')
        .map(({ text }) => text)
        .join(''),
      ...parts.flatMap(({ words, link }) => [words, link]),
    ]),
  lit: 'quantity.m02-firms-benefited',
});

describe('six things counted, six rulers', () => {
  it.each(WIDTHS)(
    'each tile has a ruler of its own, on which its dots stand, at %i px',
    (width) => {
      const ctx = { width, lang: 'en', lit: NONE } as const;
      const dots = dotsOf(reachChart(reachData('en'), ctx));
      const { tiles } = layOutReach(reachData('en'), ctx);
      expect(new Set(tiles.map(({ rulerX, rulerY }) => `${rulerX} ${rulerY}`)).size).toBe(6);
      for (const { tile, scale, rulerX, rulerWidth } of tiles)
        for (const { id, value } of [tile.mark, ...tile.parts.map((part) => part.mark)]) {
          expect(dots.get(id)).toEqual([scale.x(value)]);
          expect(scale.x(value)).toBeGreaterThan(rulerX);
          expect(scale.x(value)).toBeLessThan(rulerX + rulerWidth);
        }
    },
  );

  it.each([
    [1312, 6],
    [1000, 6],
    [760, 3],
    [600, 3],
    [358, 2],
  ])('at %i px %i stand side by side', (width, columns) => {
    const { tiles } = layOutReach(reachData('zh'), { width, lang: 'zh', lit: NONE });
    expect(tiles.filter(({ y }) => y === 0)).toHaveLength(columns);
  });

  it('share levels in a row, so that values and rulers stand in line', () => {
    const { tiles } = layOutReach(reachData('en'), { width: 1312, lang: 'en', lit: NONE });
    expect(new Set(tiles.map(({ valueY, rulerY }) => `${valueY} ${rulerY}`)).size).toBe(1);
  });

  it('never leave a unit out that nothing else says', () => {
    for (const lang of LANGS)
      for (const width of WIDTHS) {
        const { tiles } = layOutReach(reachData(lang), { width, lang, lit: NONE });
        for (const { tile, value } of tiles)
          for (const { kind, text } of tile.mark.said)
            if (kind === 'unit' && !value.said.some((part) => part.text === text))
              expect(tile.noun).toContain(text);
      }
  });

  it('draw the part on the ruler of its whole, and both can be picked', () => {
    const data = reachData('zh');
    const { tiles } = layOutReach(data, { width: 1312, lang: 'zh', lit: NONE });
    const firms = tiles.find(({ tile }) => tile.parts.length > 0);
    expect(firms?.scale.decades).toEqual([1000, 10_000, 100_000]);
    const ids = picksOf(reachChart(data, { width: 1312, lang: 'zh', lit: NONE })).map(
      ({ mark }) => mark?.id,
    );
    expect(ids).toHaveLength(7);
    expect(ids).toContain('m02-firms-benefited-2024');
  });

  it.each(WIDTHS)('draw every part of a whole, at %i px', (width) => {
    const ctx = { width, lang: 'en', lit: NONE } as const;
    const data = reachData('en');
    const tiles = data.tiles.map((tile) => ({
      ...tile,
      parts: tile.parts.flatMap((part) => [
        part,
        { ...part, words: 'First quarter: 900', mark: { ...part.mark, id: 'second', value: 900 } },
      ]),
    }));
    const drawing = reachChart({ ...data, tiles }, ctx);
    const ids = picksOf(drawing).map(({ mark }) => mark?.id);
    expect(ids).toEqual(expect.arrayContaining(['m02-firms-benefited-2024', 'second']));
    const svg = paint(drawing, width);
    const said = seenTexts(svg).map(({ text }) => text);
    expect(said).toContain('First quarter: 900');
    expect(said.filter((text) => text === 'part of')).toHaveLength(1);
    expect(collisions(svg, width, drawing.height)).toEqual([]);
  });
});
