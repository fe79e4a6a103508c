import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/charts/marks.ts';
import type { Box } from '../../src/charts/shape-box.ts';
import { sceneIn } from '../../src/components/chart-scene.ts';
import { leastHiding } from '../../src/components/tip-place.ts';
import { CHARTS_IN_WORDS, drawn } from '../charts/drawings.ts';

const SIZES = { contentSize: [100, 50], viewSize: [400, 300] };
const box = (x: number, y: number, width = 20, height = 20): Box => ({ x, y, width, height });
const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const tipAt = (own: Box, others: readonly Box[] = [], pointer = [own.x + 10, own.y + 10]): Box => {
  const [x, y] = leastHiding({ own: [own], others }, pointer, SIZES);
  return { x, y, width: 100, height: 50 };
};

describe('a tip', () => {
  it('never hides its mark, and never leaves the chart sideways', () => {
    for (let x = 0; x <= 380; x += 20)
      for (let y = 0; y <= 280; y += 20) {
        const tip = tipAt(box(x, y));
        expect(meets(tip, box(x, y))).toBe(false);
        expect(tip.x).toBeGreaterThanOrEqual(0);
        expect(tip.x + tip.width).toBeLessThanOrEqual(400);
      }
  });

  it('never stands under the pointer, also where the pointer is far from the mark', () => {
    for (let x = 5; x < 400; x += 30)
      for (let y = 5; y < 300; y += 30) {
        const tip = tipAt(box(100, 100), [], [x, y]);
        expect(meets(tip, box(x - 1, y - 1, 2, 2))).toBe(false);
      }
  });

  it('leaves the rows above and below in sight if there is room beside them', () => {
    const rows = [0, 1, 2, 3].map((at) => box(0, at * 60, 180, 50));
    const tip = tipAt(rows[1] as Box, [rows[0], rows[2], rows[3]] as Box[]);
    expect(rows.some((row) => meets(tip, row))).toBe(false);
    expect(tip.y).toBeGreaterThanOrEqual(0);
  });

  it('stands in the window where the chart goes on outside of it', () => {
    const seen = [100, 260] as const;
    const [, y] = leastHiding({ own: [box(0, 110, 400, 20)], others: [], seen }, [10, 120], SIZES);
    expect(y).toBeGreaterThanOrEqual(100);
    expect(y + 50).toBeLessThanOrEqual(260);
  });

  it('stays inside of a chart that is narrower than the tip', () => {
    const [x] = leastHiding({ own: [], others: [] }, [5, 5], {
      contentSize: [500, 400],
      viewSize: [400, 300],
    });
    expect(x).toBe(0);
  });
});

describe.each(CHARTS_IN_WORDS)('the tips of $id in $lang', ({ id, lang }) => {
  const drawing = drawn(id, lang, 760);
  const sceneOf = sceneIn(drawing);
  const sizes = { contentSize: [280, 110], viewSize: [760, drawing.height] };

  it('hide nothing of their own marks', () => {
    for (const { seriesIndex, dataIndex, box: place } of marksOf(drawing)) {
      const scene = sceneOf(seriesIndex, dataIndex);
      const pointer = [place.x + place.width / 2, place.y + place.height / 2];
      const [x, y] = leastHiding(scene, pointer, sizes);
      const tip = { x, y, width: 280, height: 110 };
      expect(scene.own.length).toBeGreaterThan(0);
      expect(scene.own.filter((own) => meets(tip, own))).toEqual([]);
    }
  });
});

describe.each(['zh', 'en'] as const)('the tips of the changes in %s', (lang) => {
  it('hide no label and no value of another row', () => {
    const drawing = drawn('changes', lang, 760);
    const sceneOf = sceneIn(drawing);
    const marks = marksOf(drawing);
    for (const { seriesIndex, dataIndex, box: place } of marks) {
      const scene = sceneOf(seriesIndex, dataIndex);
      const pointer = [place.x + place.width / 2, place.y + place.height / 2];
      const sizes = { contentSize: [280, 110], viewSize: [760, drawing.height] };
      const [x, y] = leastHiding(scene, pointer, sizes);
      const tip = { x, y, width: 280, height: 110 };
      const rows = marks.filter((mark) => mark.dataIndex !== dataIndex);
      const words = rows.flatMap((mark) => sceneOf(mark.seriesIndex, mark.dataIndex).own);
      expect(words.filter((other) => meets(tip, other))).toEqual([]);
    }
  });

  it('know the words around the marks, too', () => {
    const drawing = drawn('money', lang, 760);
    const [mark] = marksOf(drawing);
    const scene = sceneIn(drawing)(mark?.seriesIndex ?? 0, mark?.dataIndex ?? 0);
    const all = marksOf(drawing).flatMap((one) =>
      sceneIn(drawing)(one.seriesIndex, one.dataIndex).own.map((own) => JSON.stringify(own)),
    );
    expect(
      scene.others.filter((other) => !all.includes(JSON.stringify(other))).length,
    ).toBeGreaterThan(4);
  });
});
