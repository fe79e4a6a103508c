import { describe, expect, it } from 'vitest';
import { changesChart } from '../../src/charts/changes.ts';
import type { ChartContext, Drawing, Mark } from '../../src/charts/context.ts';
import { levelsChart } from '../../src/charts/levels.ts';
import type { Sketched } from '../../src/charts/marks.ts';
import { paint } from '../../src/charts/paint.ts';
import { partsChart } from '../../src/charts/parts.ts';
import { keyOf } from '../../src/charts/series.ts';
import type { Line, Polyline, Rect, Shape, Words } from '../../src/charts/shapes.ts';
import { textWidth } from '../../src/charts/text.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { changes, levels, parts } from './samples.ts';
import { collisions, seenTexts } from './seen-text.ts';

type Panel = { draw: (lang: Lang, ctx: ChartContext) => Drawing; marks: (lang: Lang) => Mark[] };

const PANELS: Readonly<Record<string, Panel>> = {
  changes: {
    draw: (lang, ctx) => changesChart(changes(lang), ctx),
    marks: (lang) => [...changes(lang).rows],
  },
  levels: {
    draw: (lang, ctx) => levelsChart(levels(lang), ctx),
    marks: (lang) => levels(lang).rows,
  },
  parts: {
    draw: (lang, ctx) => partsChart(parts(lang), ctx),
    marks: (lang) => parts(lang).rows.flatMap(({ part, whole }) => [part, whole]),
  },
};

const WIDTHS = [358, 600, 760] as const;
const NONE: ReadonlySet<string> = new Set();

const CASES = Object.entries(PANELS).flatMap(([name, panel]) =>
  LANGS.flatMap((lang) => WIDTHS.map((width) => ({ name, panel, lang, width }))),
);

/** What a bar is drawn with: filled or stroked in the colour of its side. */
const isPainted = (shape: Shape): shape is Rect | Polyline | Line =>
  JSON.stringify(shape).match(/var\(--(data|rise)\)/) !== null;

const edgesOf = (shape: Rect | Polyline | Line) => {
  if (shape.kind === 'rect') return { left: shape.x, right: shape.x + shape.width };
  const xs = shape.kind === 'line' ? [shape.x1, shape.x2] : shape.points.map(([x]) => x);
  return { left: Math.min(...xs), right: Math.max(...xs) };
};

const topOf = (shape: Rect | Polyline | Line): number => {
  if (shape.kind === 'rect') return shape.y;
  return shape.kind === 'line'
    ? Math.min(shape.y1, shape.y2)
    : Math.min(...shape.points.map(([, y]) => y));
};

/** How far what is painted of a bar goes from zero, px. */
const longest = (bars: readonly (Rect | Polyline | Line)[], zero: number): number =>
  Math.max(...bars.map(edgesOf).flatMap(({ left, right }) => [zero - left, right - zero]));

/** The words of a value are the only ones with a halo. */
const isValue = (shape: Shape): shape is Words => shape.kind === 'text' && shape.halo === true;

const wordsOf = ({ text, size, weight, x, anchor }: Words) => {
  const width = textWidth(text, size, weight);
  return anchor === 'right' ? { left: x - width, right: x } : { left: x, right: x + width };
};

const squeeze = (words: readonly string[]) => words.join('').replace(/\s+/g, '');

describe.each(CASES)('$name in $lang at $width px', ({ name, panel, lang, width }) => {
  const drawing = panel.draw(lang, { width, lang, lit: NONE });
  const svg = paint(drawing, width);

  it('is painted as it was', async () => {
    await expect(svg).toMatchFileSnapshot(`golden/${name}-${lang}-${width}.svg`);
  });

  it('says every label, and every value with its hedge beside it', () => {
    const texts = seenTexts(svg).map(({ text }) => text);
    const all = squeeze(texts);
    for (const { label, said } of panel.marks(lang)) {
      expect(all).toContain(squeeze([label]));
      expect(all).toContain(squeeze(said.map(({ text }) => text)));
    }
  });

  it('lays no words over others and cuts none', () => {
    expect(collisions(svg, width, drawing.height)).toEqual([]);
  });
});

describe('a change of width, of language or of selection', () => {
  it.each(Object.entries(PANELS))(
    'leaves nothing of the old picture in %s',
    (_, { draw, marks }) => {
      const lit = new Set(marks('zh').map(keyOf));
      const wide = draw('en', { width: 760, lang: 'en', lit });
      const narrow = draw('zh', { width: 358, lang: 'zh', lit: NONE });
      expect(paint(narrow, 358, wide)).toBe(paint(narrow, 358));
      expect(paint(wide, 760, narrow)).toBe(paint(wide, 760));
    },
  );
});

describe('the reader’s selection', () => {
  it.each(Object.entries(PANELS))(
    'rings what is lit in %s and pales the rest',
    async (name, { draw, marks }) => {
      const lit = new Set(marks('zh').slice(0, 1).map(keyOf));
      const svg = paint(draw('zh', { width: 600, lang: 'zh', lit }), 600);
      expect(svg).toContain('stroke="var(--sel)"');
      expect(svg).toContain('var(--dim)');
      await expect(svg).toMatchFileSnapshot(`golden/${name}-zh-600-lit.svg`);
    },
  );

  it.each(Object.entries(PANELS))('dims nothing in %s when nothing there is lit', (_, { draw }) => {
    const ctx = { width: 600, lang: 'zh' } as const;
    const elsewhere = draw('zh', { ...ctx, lit: new Set(['quantity.elsewhere']) });
    expect(paint(elsewhere, 600)).toBe(paint(draw('zh', { ...ctx, lit: NONE }), 600));
  });
});

describe('hedges', () => {
  const ctx: ChartContext = { width: 600, lang: 'zh', lit: NONE };
  const forms = (hedge: Mark['hedge']) => {
    const { words, rows } = changes('zh');
    return paint(changesChart({ words, rows: rows.map((row) => ({ ...row, hedge })) }, ctx), 600);
  };

  it('gives every hedge its own picture, so that none can be lost unseen', () => {
    const pictures = (['exact', 'over', 'atLeast', 'nearly', 'within'] as const).map(forms);
    expect(new Set(pictures).size).toBe(5);
  });
});

describe('the value of a change', () => {
  const SIZES = LANGS.flatMap((lang) =>
    [343, 358, 600, 727, 760, 848].map((width) => ({ lang, width })),
  );

  const WORD = { decrease: { zh: '降', en: 'down' }, increase: { zh: '升', en: 'up' } };
  const withWords = (lang: Lang) => {
    const { words, rows } = changes(lang);
    const said = (row: (typeof rows)[number]) => [
      { kind: 'hedge', text: WORD[row.direction][lang] } as const,
      ...row.said,
    ];
    return { words, rows: rows.map((row) => ({ ...row, said: said(row) })) };
  };

  it.each(SIZES)('stands over its own bar, on its side of zero, $lang at $width px', (size) => {
    const { lang, width } = size;
    const data = withWords(lang);
    const drawing = changesChart(data, { width, lang, lit: NONE, tight: width === 727 });
    const zero = seenTexts(paint(drawing, width)).find(({ text }) => text === '0');
    const middle = ((zero?.left ?? 0) + (zero?.right ?? 0)) / 2;
    const marks = (drawing.option.series as Sketched[]).flatMap(({ sketch }) => sketch?.() ?? []);
    for (const row of data.rows) {
      const shapes = marks.find(({ pick }) => pick.id === row.id)?.shapes ?? [];
      const bars = shapes.filter(isPainted);
      const values = shapes.filter(isValue);
      const [left, right] = [
        Math.min(...values.map((word) => wordsOf(word).left)),
        Math.max(...values.map((word) => wordsOf(word).right)),
      ];
      expect(values.length).toBeGreaterThan(1);
      for (const bar of bars) expect(topOf(bar)).toBeGreaterThan((values[0]?.y ?? 0) + 2);
      const end = middle + (row.direction === 'decrease' ? -1 : 1) * longest(bars, middle);
      if (row.direction === 'decrease') {
        expect(left).toBeLessThanOrEqual(end + 10);
        expect(right).toBeLessThan(middle);
      } else {
        expect(right).toBeGreaterThanOrEqual(end - 46);
        expect(left).toBeGreaterThan(middle);
      }
    }
    expect(collisions(paint(drawing, width), width, drawing.height)).toEqual([]);
  });

  it.each(SIZES)('leaves the bars half of the room or more, $lang at $width px', (size) => {
    const { lang, width } = size;
    const drawing = changesChart(withWords(lang), { width, lang, lit: NONE });
    const marks = (drawing.option.series as Sketched[]).flatMap(({ sketch }) => sketch?.() ?? []);
    const edges = marks.flatMap(({ shapes }) => shapes.filter(isPainted).map(edgesOf));
    const extent =
      Math.max(...edges.map(({ right }) => right)) - Math.min(...edges.map(({ left }) => left));
    expect(extent).toBeGreaterThan(width * 0.5);
  });

  it('keeps inside of the chart even where nothing has room', () => {
    const { words, rows } = changes('en');
    const said = [{ kind: 'numeral', text: '1,234,567.89%' } as const];
    const long = rows.map((row) => ({ ...row, value: 1234567.89, said }));
    const svg = paint(
      changesChart({ words, rows: long }, { width: 343, lang: 'en', lit: NONE }),
      343,
    );
    for (const { text, left, right } of seenTexts(svg).filter(({ text }) => text.includes('1,234')))
      expect([text, left >= -1 && right <= 344]).toEqual([text, true]);
  });
});

describe('a level in another unit', () => {
  it('is said in its own words and runs to its own end', () => {
    const ctx: ChartContext = { width: 600, lang: 'en', lit: NONE };
    const [first] = levels('en').rows;
    if (!first) throw new Error('no level');
    const said = [
      { kind: 'numeral', text: '36' } as const,
      { kind: 'unit', text: 'hours' } as const,
    ];
    const row = {
      ...first,
      value: 36,
      said,
      end: 47,
      tick: (value: number) => `${value} hours`,
      rangeWords: '36 hours or fewer',
    };
    const texts = seenTexts(paint(levelsChart({ rows: [row] }, ctx), 600)).map(({ text }) => text);
    expect(texts).toContain('50 hours');
    expect(texts.join(' ')).not.toContain('days');
  });
});

describe('a part whose share cannot be told', () => {
  it('is drawn without one', () => {
    const rows = parts('en').rows.map((row) => ({ ...row, shareWords: undefined }));
    const drawing = partsChart({ rows }, { width: 358, lang: 'en', lit: NONE });
    const svg = paint(drawing, 358);
    expect(squeeze(seenTexts(svg).map(({ text }) => text))).not.toContain('ourcalculation');
    expect(collisions(svg, 358, drawing.height)).toEqual([]);
  });
});

describe('hostile words', () => {
  const ctx: ChartContext = { width: 358, lang: 'en', lit: NONE };
  const hostile = [
    '__proto__',
    'constructor',
    '\ud800',
    '<b>x</b>',
    '{a|b}',
    '\u0000\u001b',
    'x'.repeat(300),
  ];

  it.each(hostile)('a label %j neither poisons, breaks nor widens the chart', (label) => {
    const { words, rows } = changes('en');
    const drawing = changesChart({ words, rows: rows.map((row) => ({ ...row, label })) }, ctx);
    const svg = paint(drawing, ctx.width);
    expect(Object.keys(Object.prototype)).toEqual([]);
    for (const key in {}) throw new Error(`Object.prototype has ${key}`);
    expect(svg).not.toContain('<b>');
    expect(svg).not.toMatch(/\p{Cs}/u);
    expect(collisions(svg, ctx.width, drawing.height)).toEqual([]);
  });
});

describe('what a click picks', () => {
  it.each(Object.entries(PANELS))(
    'every mark of %s carries its id, its measure and its tip',
    (_, panel) => {
      const { option } = panel.draw('zh', { width: 600, lang: 'zh', lit: NONE });
      const series = option.series as { data: { mark?: object; tip?: object }[] }[];
      const items = series.flatMap(({ data }) => data).filter(({ mark }) => mark);
      expect(items.map(({ mark }) => mark)).toEqual(
        panel
          .marks('zh')
          .map(({ id, measure }) => ({ kind: 'quantity', id, measure }))
          .sort(byOrder(items)),
      );
      expect(items.every(({ tip }) => tip)).toBe(true);
    },
  );
});

/** Wholes are painted before their parts, so the order of painting is not the order of the rows. */
function byOrder(items: { mark?: object }[]) {
  const at = (mark: object) =>
    items.findIndex((item) => JSON.stringify(item.mark) === JSON.stringify(mark));
  return (a: object, b: object) => at(a) - at(b);
}
