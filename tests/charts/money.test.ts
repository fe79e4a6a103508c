import { describe, expect, it } from 'vitest';
import { settleLabels } from '../../src/charts/label-lanes.ts';
import { decadesAround, logRuler, logScale } from '../../src/charts/log-scale.ts';
import { type MoneyData, moneyChart } from '../../src/charts/money.ts';
import { layOutMoney } from '../../src/charts/money-layout.ts';
import { paint } from '../../src/charts/paint.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { moneyData } from './data-measures.ts';
import { describePanel, dotsOf, NONE, picksOf } from './panel-suite.ts';
import { collisions } from './seen-text.ts';

const WIDTHS = [358, 600, 760];

describePanel({
  name: 'money',
  widths: WIDTHS,
  draw: (lang, ctx) => moneyChart(moneyData(lang), ctx),
  words: (lang) =>
    moneyData(lang).rows.flatMap(({ purpose, note, marks, partLinks }) => [
      purpose,
      note,
      ...marks.map(({ said }) => said.map(({ text }) => text).join('')),
      ...partLinks.map(({ words }) => words),
    ]),
  lit: 'quantity.m02-funds-paid',
});

describe('the one scale', () => {
  it.each(WIDTHS)('is the same for the dots and for the layout, at %i px', (width) => {
    const ctx = { width, lang: 'zh', lit: NONE } as const;
    const dots = dotsOf(moneyChart(moneyData('zh'), ctx));
    const { rows, scale } = layOutMoney(moneyData('zh'), ctx);
    for (const { mark, x } of rows.flatMap(({ sums }) => sums)) {
      expect(dots.get(mark.id)).toEqual([x]);
      expect(scale.x(mark.value)).toBeCloseTo(x);
    }
  });

  it('has a ruler with a tick at every power of ten, said where it stands, and ticks at 2 to 9 times it', () => {
    const scale = logScale([10, 100], { left: 0, width: 360, padLeft: 60, padRight: 0 });
    const tick = (value: number) => `${value} yuan`;
    const ruler = logRuler(scale, 50, [0, 360], tick);
    expect(ruler.ticks).toEqual([60, 360]);
    expect(ruler.words.map(({ x, text }) => `${text} ${x}`)).toEqual([
      '10 yuan 60',
      '100 yuan 360',
    ]);
    const between = [7, 8, 9, 20, 30, 40, 50, 60, 70, 80, 90];
    expect(ruler.minor).toEqual(between.map(scale.x));
  });

  it('keeps every dot with its arrow and ring inside', () => {
    for (const lang of LANGS)
      for (const width of WIDTHS)
        for (const { sums } of layOutMoney(moneyData(lang), { width, lang, lit: NONE }).rows)
          for (const { x, left, width: wide, mark } of sums) {
            const reach = mark.hedge === 'over' ? 37 : 14;
            expect(x - 14).toBeGreaterThanOrEqual(0);
            expect(x + reach).toBeLessThanOrEqual(width);
            expect(left + wide).toBeLessThanOrEqual(width);
          }
  });

  it('has no bars and no stack to add up', () => {
    const { option } = moneyChart(moneyData('zh'), { width: 600, lang: 'zh', lit: NONE });
    expect((option.series as { type: string }[]).every(({ type }) => type === 'custom')).toBe(true);
  });

  it.each([
    [[5], [1, 10]],
    [[10], [10, 100]],
    [
      [2106, 35906],
      [1000, 10_000, 100_000],
    ],
    [
      [1e7, 4.703e9],
      [1e7, 1e8, 1e9, 1e10],
    ],
  ])('runs over whole decades: %j', (values, decades) => {
    expect(decadesAround(values)).toEqual(decades);
    const scale = logScale(decades, { left: 10, width: 300, padLeft: 20, padRight: 30 });
    expect(scale.x(decades[0] ?? 0)).toBeCloseTo(30);
    expect(scale.x(decades.at(-1) ?? 0)).toBeCloseTo(280);
  });
});

describe('sums that stand close', () => {
  const bounds = { from: 0, to: 300 };
  it.each([
    ['apart: each over its own', [50, 200], [0, 0]],
    ['close: side by side', [100, 130], [0, 0]],
    ['at the edge: pushed in', [150, 295], [0, 0]],
    ['close at the edge: a lane each', [290, 295], [1, 0]],
    ['on one spot, too many for a line', [150, 151, 152, 153, 154], [4, 3, 2, 1, 0]],
  ])('%s', (_, xs, lanes) => {
    const labels = xs.map((x) => ({ x, width: 80 }));
    const settled = settleLabels(labels, bounds, 10);
    expect(settled.map(({ lane }) => lane)).toEqual(lanes);
    for (const { left } of settled) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + 80).toBeLessThanOrEqual(300);
    }
  });

  it('collide in no row, however many there are', () => {
    const data = moneyData('en');
    const rows = data.rows.map((row): MoneyData['rows'][number] => ({
      ...row,
      marks: [0, 1, 2, 3].flatMap((turn) =>
        row.marks.map((mark) => ({ ...mark, id: `${mark.id}-${turn}`, value: mark.value + turn })),
      ),
    }));
    const drawing = moneyChart({ ...data, rows }, { width: 600, lang: 'en', lit: NONE });
    expect(collisions(paint(drawing, 600), 600, drawing.height)).toEqual([]);
  });
});

it('every sum answers a click with its id and its measure', () => {
  const drawing = moneyChart(moneyData('zh'), { width: 600, lang: 'zh', lit: NONE });
  expect(picksOf(drawing).map(({ mark }) => mark?.measure)).toEqual([2, 2, 3, 6, 9]);
});
