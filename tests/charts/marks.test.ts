import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/charts/context.ts';
import { marksOf, type Sketched } from '../../src/charts/marks.ts';
import { echarts } from '../../src/charts/register.ts';
import { pickKey } from '../../src/charts/series.ts';
import { boundsOf } from '../../src/charts/shape-box.ts';
import type { Shape } from '../../src/charts/shapes.ts';
import { type ChoiceKey, choiceKey } from '../../src/domain/choice.ts';
import { CHARTS_IN_WORDS, drawn, WIDTHS } from './drawings.ts';
import { picksOf } from './panel-suite.ts';
import { EDITION } from './samples.ts';

const CASES = CHARTS_IN_WORDS.flatMap((one) => WIDTHS.map((width) => ({ ...one, width })));

type Bounds = { x: number; y: number; width: number; height: number };
type Series = {
  getData: () => { getItemGraphicEl: (at: number) => { getBoundingRect: () => Bounds } };
};
/** The model of a chart, which is no part of its public types. */
type WithModel = { getModel: () => { getSeriesByIndex: (at: number) => Series } };

/** Where ECharts lays the bounds of each painted item, by series and datum. */
function paintedBoxes({ option, height }: Drawing, width: number) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const model = (chart as unknown as WithModel).getModel();
  return (seriesIndex: number, dataIndex: number) => {
    const group = model.getSeriesByIndex(seriesIndex).getData().getItemGraphicEl(dataIndex);
    return group.getBoundingRect();
  };
}

describe.each(CASES)('the marks of $id in $lang at $width px', ({ id, lang, width }) => {
  const drawing = drawn(id, lang, width);
  const marks = marksOf(drawing);

  it('are all that can be chosen there, each once', () => {
    const choosable = picksOf(drawing).flatMap(({ mark }) => (mark ? pickKey(mark) : []));
    expect(marks.map(({ key }) => key).sort()).toEqual([...new Set(choosable)].sort());
  });

  it('lie in the chart, and nowhere on a place of another', () => {
    for (const { box } of marks) {
      expect(box.width).toBeGreaterThan(5);
      expect(box.height).toBeGreaterThan(5);
      expect(box.x).toBeGreaterThanOrEqual(-2);
      expect(box.y).toBeGreaterThanOrEqual(-2);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 8);
      expect(box.y + box.height).toBeLessThanOrEqual(drawing.height + 2);
    }
    const places = marks.map(({ box }) => `${box.x} ${box.y} ${box.width} ${box.height}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('lie where ECharts paints them', () => {
    const painted = paintedBoxes(drawing, width);
    for (const { box, seriesIndex, dataIndex } of marks) {
      const item = painted(seriesIndex, dataIndex);
      expect(box.x).toBeGreaterThan(item.x - 3);
      expect(box.y).toBeGreaterThan(item.y - 3);
      expect(box.x + box.width).toBeLessThan(item.x + item.width + 12);
      expect(box.y + box.height).toBeLessThan(item.y + item.height + 12);
    }
  });

  it('tell which of them are lit', () => {
    const chosen = marks.slice(1, 2).map(({ key }) => key);
    const lit = marksOf(drawn(id, lang, width, chosen)).filter(({ isLit }) => isLit);
    expect(lit.map(({ key }) => key)).toEqual(expect.arrayContaining(chosen));
    expect(lit.length).toBeLessThan(marks.length);
    expect(marks.some(({ isLit }) => isLit)).toBe(false);
  });
});

/** The strokes in the colour of the selection that a mark is outlined with. */
const outlines = ({ option }: ReturnType<typeof drawn>, key: string) =>
  (option.series as Sketched[])
    .flatMap(({ sketch }) => sketch?.() ?? [])
    .filter(({ pick }) => choiceKey(pick) === key)
    .flatMap(({ shapes }) => shapes)
    .filter((shape) => 'stroke' in shape && shape.stroke === 'var(--sel)' && !shape.hover)
    .map((shape) => [
      'thick' in shape ? (shape.thick ?? 1) : 1,
      'dash' in shape && shape.dash !== undefined,
    ]);

describe('a mark that is lit without being chosen', () => {
  const CHOSEN = ['quantity.m04-hall-visits', 'measure.m04-tax-cloud-hub'] as const;

  it.each(['changes', 'evidence'] as const)('has a thinner, broken ring in %s', (id) => {
    const drawing = drawn(id, 'zh', 760, CHOSEN);
    const own = outlines(drawing, 'quantity.m04-hall-visits').map(([thick]) => thick);
    const linked = outlines(drawing, 'quantity.m04-staff-resources');
    expect(Math.max(...own.map(Number))).toBe(2);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.every(([thick, broken]) => Number(thick) < 2 && broken === true)).toBe(true);
  });

  it('is hollow in the diagram of the bodies, where what is chosen is filled', () => {
    const [body] = EDITION.measures[3]?.bodies ?? [];
    const dots = (chosen: readonly ChoiceKey[]) =>
      (drawn('bodies', 'zh', 760, chosen).option.series as Sketched[])
        .flatMap(({ sketch }) => sketch?.() ?? [])
        .filter(({ pick }) => pick.id === body)
        .flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'circle'));
    expect(dots([`body.${body}`])).toEqual([expect.objectContaining({ fill: 'var(--sel)' })]);
    expect(dots([CHOSEN[1]])).toEqual([
      expect.objectContaining({ fill: 'var(--paper)', stroke: 'var(--sel)' }),
    ]);
  });
});

describe('the bounds of shapes', () => {
  const dot: Shape = { kind: 'circle', x: 20, y: 10, r: 5, fill: 'var(--data)' };

  it('are those of what is seen: neither hit areas nor what shows on hover', () => {
    const hit: Shape = { kind: 'rect', x: 0, y: 0, width: 90, height: 90, fill: 'transparent' };
    expect(boundsOf([hit, dot, { ...dot, x: 80, hover: true }])).toEqual({
      x: 15,
      y: 5,
      width: 10,
      height: 10,
    });
  });

  it('take in half the thickness of an outline, and words from where they hang', () => {
    const ring: Shape = { ...dot, fill: 'none', stroke: 'var(--sel)', thick: 2 };
    expect(boundsOf([ring])).toEqual({ x: 14, y: 4, width: 12, height: 12 });
    const words = { kind: 'text', x: 100, y: 50, text: '十个字', size: 10, weight: 400 } as const;
    const box = (anchor: 'left' | 'center' | 'right') =>
      boundsOf([{ ...words, ink: 'var(--ink)', anchor }]);
    expect([box('left').x, box('center').x, box('right').x]).toEqual([100, 85, 70]);
  });

  it('are empty where nothing is seen', () => {
    expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});
