import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/charts.ts';
import { type OwnAxisData, ownChart } from '../../src/charts/own.ts';
import { layOutOwn } from '../../src/charts/own-layout.ts';
import { paint } from '../../src/charts/paint.ts';
import { ownSpec } from '../../src/comparisons/own.ts';
import type { OwnAxisSpec } from '../../src/comparisons/own-axis.ts';
import { HEDGE_IDS } from '../../src/domain/hedge.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { toMark } from '../../src/figures/mark.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { describePanel, dotsOf, NONE, picksOf } from './panel-suite.ts';
import { EDITION } from './samples.ts';
import { collisions, seenTexts } from './seen-text.ts';

/** A phone of 375 px less its margins, a tablet, and the sheet on a desk. */
const WIDTHS = [343, 600, 848];

const MONEY = [
  'm06-goods-value',
  'm02-funds-paid',
  'm02-funds-disbursed-2024',
  'm03-damages-awarded',
  'm09-investment-avoided',
];
const POLICIES = ['m02-policies-online-2024', 'm02-policies-online', 'm02-policies-paid-2024'];
const CHANGES = ['m04-approval-speed', 'm04-staff-resources', 'm04-hall-visits'];

const axisOf = (ids: readonly string[], lang: Lang): OwnAxisSpec => {
  const [axis] = ownSpec(EDITION, ids, '', lang).axes;
  if (!axis) throw new Error(`no axis for ${ids}`);
  return axis;
};

const wordsOf = (ids: readonly string[], lang: Lang): string[] => {
  const axis = axisOf(ids, lang);
  return axis.figures.flatMap((figure) => {
    const { label, said } = toMark(figure, lang, sayIn(lang));
    return [label, axis.notes.get(figure.quantity.id) ?? '', said.map(({ text }) => text).join('')];
  });
};

describe.each([
  ['own-money', MONEY, 'quantity.m02-funds-paid'],
  ['own-policies', POLICIES, 'quantity.m02-policies-online-2024'],
  ['own-changes', CHANGES, 'quantity.m04-hall-visits'],
] as const)('%s', (name, ids, lit) =>
  describePanel({
    name,
    widths: WIDTHS,
    draw: (lang, ctx) => axisOf(ids, lang).draw(ctx.lit)(CHARTS, ctx.width),
    words: (lang) => wordsOf(ids, lang),
    lit,
  }),
);

const row = (id: string, given: Partial<OwnAxisData['rows'][number]> = {}) => ({
  id,
  measure: 1,
  label: id,
  note: 'Period not stated',
  value: 40,
  hedge: 'exact' as const,
  said: [{ kind: 'numeral' as const, text: '40' }],
  quote: '',
  ...given,
});

const data = (rows: OwnAxisData['rows'], given: Partial<OwnAxisData> = {}): OwnAxisData => ({
  rows,
  scale: 'linear',
  end: 0,
  tick: String,
  axisNote: 'days, from zero',
  wholeWord: 'the whole',
  ...given,
});

const ctxAt = (width: number) => ({ width, lang: 'en', lit: NONE }) as const;

describe('one scale for all rows', () => {
  it.each(WIDTHS)('is the same for the dots, the ruler and the layout, at %i px', (width) => {
    for (const scale of ['linear', 'log'] as const) {
      const given = data([row('a', { value: 3 }), row('b', { value: 471 })], { scale });
      const dots = dotsOf(ownChart(given, ctxAt(width)));
      const { x, lines, ruler } = layOutOwn(given, ctxAt(width)).scale;
      expect([dots.get('a'), dots.get('b')]).toEqual([[x(3)], [x(471)]]);
      expect(ruler(50).ticks).toEqual(lines.map(x));
    }
  });

  it.each([
    ['from zero to a round end past the greatest', [3, 471], 0, [0, 500]],
    ['to the whole for shares', [12, 80], 100, [0, 100]],
    ['past the whole if need be', [12, 180], 100, [0, 200]],
    ['below one', [0.2, 0.7], 0, [0, 0.8]],
  ] as const)('runs %s', (_, values, end, [from, to]) => {
    const rows = values.map((value, at) => row(String(at), { value }));
    const { lines, fromZero } = layOutOwn(data(rows, { end }), ctxAt(600)).scale;
    expect(fromZero).toBe(true);
    expect(lines[0]).toBe(from);
    expect(lines.at(-1)).toBeCloseTo(to);
  });

  it('keeps the order that it is given', () => {
    const rows = [row('b', { value: 9 }), row('a', { value: 30 }), row('c', { value: 2 })];
    expect(layOutOwn(data(rows), ctxAt(600)).rows.map((one) => one.row.id)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it.each(WIDTHS)('keeps every hedge inside, also at both ends, at %i px', (width) => {
    const rows = HEDGE_IDS.flatMap((hedge) => [
      row(`${hedge} low`, { hedge, value: 1 }),
      row(`${hedge} high`, { hedge, value: 100 }),
    ]);
    const { scale } = layOutOwn(data(rows), ctxAt(width));
    expect(scale.x(0)).toBeGreaterThanOrEqual(37);
    expect(scale.x(100)).toBeLessThanOrEqual(width - 37);
  });
});

describe('a part', () => {
  const whole = row('whole', { value: 471 });
  const part = row('part', { value: 80, wholeId: 'whole' });
  const words = (rows: OwnAxisData['rows']) =>
    seenTexts(paint(ownChart(data(rows), ctxAt(600)), 600)).map(({ text }) => text);

  it('shows the place of its whole in its own row', () => {
    expect(words([whole, part]).filter((text) => text === 'the whole')).toHaveLength(1);
  });

  it('shows none where its whole is not on the axis', () => {
    expect(words([part, row('other')])).not.toContain('the whole');
  });
});

it('sets hostile words as words, and cuts none', () => {
  const rows = ['<b>bold</b>', '__proto__', 'x'.repeat(200), '长'.repeat(200)].map((label, at) =>
    row(String(at), { label, note: label }),
  );
  for (const width of WIDTHS) {
    const drawing = ownChart(data(rows), ctxAt(width));
    const svg = paint(drawing, width);
    expect(svg).not.toContain('<b>');
    expect(collisions(svg, width, drawing.height)).toEqual([]);
  }
});

it('every figure answers a click with its id and its measure', () => {
  const drawing = axisOf(MONEY, 'zh').draw(NONE)(CHARTS, 600);
  expect(picksOf(drawing).map(({ mark }) => [mark?.id, mark?.measure])).toEqual([
    ['m06-goods-value', 6],
    ['m02-funds-paid', 2],
    ['m02-funds-disbursed-2024', 2],
    ['m03-damages-awarded', 3],
    ['m09-investment-avoided', 9],
  ]);
});
