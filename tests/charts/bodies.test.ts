import { describe, expect, it } from 'vitest';
import { bodiesChart } from '../../src/charts/bodies.ts';
import { layOutBodies } from '../../src/charts/bodies-layout.ts';
import { paint } from '../../src/charts/paint.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { bodiesData } from './data-measures.ts';
import { describePanel, NONE, picksOf } from './panel-suite.ts';
import { collisions } from './seen-text.ts';

describePanel({
  name: 'bodies',
  widths: [358, 528, 600, 760],
  draw: (lang, ctx) => bodiesChart(bodiesData(lang), ctx),
  words: (lang) => bodiesData(lang).bodies.map(({ name }) => name),
  lit: 'body.industry-it',
});

describe('links', () => {
  const { links, measures, bodies } = layOutBodies(bodiesData('zh'), 528);

  it('are as many as the list has mentions, from ten measures to nineteen bodies', () => {
    expect([measures.length, bodies.length, links.length]).toEqual([10, 19, 21]);
  });

  it('are strong only for the two bodies that stand behind two measures', () => {
    const shared = bodies.filter((body) => body.shared).map(({ node }) => node.name);
    expect(shared).toEqual(['市工信局', '厦门港口局']);
    const svg = paint(bodiesChart(bodiesData('zh'), { width: 528, lang: 'zh', lit: NONE }), 528);
    expect(svg.match(/stroke="var\(--data\)"/g)).toHaveLength(4);
  });

  it('stand below one another in list order on both sides', () => {
    const falling = (levels: readonly number[]) =>
      levels.every((y, at) => y > (levels[at - 1] ?? 0));
    expect(falling(measures.map(({ y }) => y))).toBe(true);
    expect(falling(bodies.map(({ y }) => y))).toBe(true);
  });
});

describe('a click', () => {
  it('picks a measure, a body through its first measure, or a link through its own', () => {
    const drawing = bodiesChart(bodiesData('zh'), { width: 528, lang: 'zh', lit: NONE });
    const picks = picksOf(drawing).map(({ mark }) => `${mark?.kind} ${mark?.id} ${mark?.measure}`);
    expect(picks).toHaveLength(21 + 10 + 19);
    expect(picks.filter((pick) => pick === 'body industry-it 2')).toHaveLength(2);
    expect(picks).toContain('body industry-it 8');
    expect(picks).toContain('measure m05-linked-by-one-code 5');
    expect(picksOf(drawing).every(({ tip }) => tip)).toBe(true);
  });
});

describe('long words', () => {
  it.each(LANGS)('titles wrap or leave the badges to speak for them, in %s', (lang) => {
    for (const width of [358, 528, 760]) {
      const drawing = bodiesChart(bodiesData(lang, 'full'), { width, lang, lit: NONE });
      expect(collisions(paint(drawing, width), width, drawing.height)).toEqual([]);
    }
  });

  it('names wrap rather than being cut', () => {
    const data = bodiesData('en');
    const long = data.bodies.map((body) => ({
      ...body,
      name: `${body.name} of the City of Xiamen`,
    }));
    const drawing = bodiesChart({ ...data, bodies: long }, { width: 300, lang: 'en', lit: NONE });
    expect(collisions(paint(drawing, 300), 300, drawing.height)).toEqual([]);
  });
});
