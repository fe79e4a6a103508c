import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/domain/lang.ts';
import { SIZES } from '../../src/pptx/frame.ts';
import { all, partsIn, published, textOf } from './opened.ts';
import { type Placed, placedOn, type Rect } from './placed.ts';

const SHAPES = LANGS.flatMap((lang) => SIZES.map((size) => [lang, size] as const));
const WIDTH = { '16:9': 1920, '4:3': 1440 } as const;
/** Rounding, and the air that a line has over its letters. */
const NEAR = 3;

/** Words at the ticks and over the sides of a chart stand in the air that its frame has round its plot. */
const ON_CHART = new Set(['Tick', 'Side', 'Link']);

const meet = (a: Rect, b: Rect): boolean =>
  a.x + NEAR < b.x + b.width &&
  b.x + NEAR < a.x + a.width &&
  a.y + NEAR < b.y + b.height &&
  b.y + NEAR < a.y + a.height;

const said = ({ name, paragraphs }: Placed): string =>
  `${name}: ${paragraphs.map(({ lines }) => lines.join(' | ')).join(' ¶ ')}`.slice(0, 160);

const slidesIn = async (lang: 'zh' | 'en', size: '16:9' | '4:3') => {
  const opened = await published(lang, size);
  return partsIn(opened, 'ppt/slides/').map(([path]) => ({
    path,
    placed: placedOn(opened, path),
  }));
};

describe.each(SHAPES)('slides in %s, %s', (lang, size) => {
  it('have room for all their words', async () => {
    const over = (await slidesIn(lang, size)).flatMap(({ path, placed }) =>
      placed
        .filter(({ box, taken, isLine }) =>
          isLine
            ? taken.width > box.width + NEAR
            : taken.height > box.height + NEAR || taken.width > box.width + NEAR,
        )
        .map((one) => `${path} ${said(one)} ${JSON.stringify([one.box, one.taken])}`),
    );
    expect(over).toEqual([]);
  });

  it('leave no word out of a table, and set all pages of one alike', async () => {
    const opened = await published(lang, size);
    const grids = partsIn(opened, 'ppt/slides/').flatMap(([, slide]) => {
      const table = all(slide, 'p:graphicFrame').find((one) =>
        all(one, 'p:cNvPr')[0]?.getAttribute('name')?.startsWith('Evidence'),
      );
      if (!table) return [];
      expect(textOf(table)).not.toContain('…');
      const attributes = (name: string, key: string) =>
        all(table, name).map((one) => one.getAttribute(key));
      const letters = all(table, 'a:tr').map(
        (row) => all(row, 'a:rPr')[1]?.getAttribute('sz') ?? all(row, 'a:rPr')[0],
      );
      return [{ columns: attributes('a:gridCol', 'w'), letters: new Set(letters.slice(1)) }];
    });
    expect(grids.length).toBe(2);
    expect(grids[1]).toEqual(grids[0]);
  });

  it('keep everything on the slide', async () => {
    const out = (await slidesIn(lang, size)).flatMap(({ path, placed }) =>
      placed
        .filter(
          ({ taken }) =>
            taken.x < -NEAR ||
            taken.y < -NEAR ||
            taken.x + taken.width > WIDTH[size] + NEAR ||
            taken.y + taken.height > 1080 + NEAR,
        )
        .map((one) => `${path} ${said(one)}`),
    );
    expect(out).toEqual([]);
  });

  it('lay nothing over anything else', async () => {
    const over = (await slidesIn(lang, size)).flatMap(({ path, placed }) =>
      placed.flatMap((one, at) =>
        placed
          .slice(at + 1)
          .filter(
            (other) =>
              meet(one.taken, other.taken) &&
              !(other.kind === 'chart' && ON_CHART.has(one.name)) &&
              !(one.kind === 'chart' && ON_CHART.has(other.name)),
          )
          .map((other) => `${path} ${said(one)} × ${said(other)}`),
      ),
    );
    expect(over).toEqual([]);
  });

  it('cut no word of a title', async () => {
    const cut = (await slidesIn(lang, size)).flatMap(({ path, placed }) =>
      placed
        .filter(({ name }) => name === 'Title')
        .flatMap(({ paragraphs }) => paragraphs)
        .filter(({ lines, text }) => {
          const words = Array.from(
            new Intl.Segmenter(lang, { granularity: 'word' }).segment(text),
          ).map(({ index }) => index);
          let from = 0;
          return lines.some((line) => {
            const isCut = from > 0 && !words.includes(from);
            from += line.length;
            return isCut;
          });
        })
        .map(({ lines }) => `${path} ${lines.join(' | ')}`),
    );
    expect(cut).toEqual([]);
  });
});
