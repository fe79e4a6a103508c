import { textWidth } from '../../src/charts/text.ts';

/** A run of text as it stands in a painted SVG, with the box that it is estimated to fill. */
export type SeenText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
const UNESCAPE: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
];

const plain = (escaped: string) =>
  UNESCAPE.reduce((text, [entity, letter]) => text.replaceAll(entity, letter), escaped);

const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function boxOf(tag: string, escaped: string): SeenText {
  const text = plain(escaped);
  const [, dx = '0', dy = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(tag) ?? [];
  const size = Number(/([\d.]+)px/.exec(attribute(tag, 'style'))?.[1]);
  const weight = /\b600\b/.test(attribute(tag, 'style')) ? 600 : 400;
  const width = textWidth(text, size, weight);
  const x = Number(attribute(tag, 'x')) + Number(dx);
  const y = Number(attribute(tag, 'y')) + Number(dy);
  const left = x - width * (ANCHORS[attribute(tag, 'text-anchor')] ?? 0);
  return { text, left, right: left + width, top: y - size * 0.5, bottom: y + size * 0.5 };
}

/** Every run of text of an SVG that a reader can see, in the order of painting. */
export const seenTexts = (svg: string): SeenText[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) =>
    boxOf(tag, text),
  );

const SLACK = 1;
const meet = (a: SeenText, b: SeenText) =>
  a.left < b.right - SLACK &&
  b.left < a.right - SLACK &&
  a.top < b.bottom - SLACK &&
  b.top < a.bottom - SLACK;

/** The pairs of texts that lie over one another, and the texts that the edge of the chart cuts. */
export function collisions(svg: string, width: number, height: number): string[] {
  const texts = seenTexts(svg);
  const pairs = texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.text} × ${b.text}`),
  );
  const cut = texts.filter(
    ({ left, right, top, bottom }) =>
      left < -SLACK || right > width + SLACK || top < -SLACK || bottom > height + SLACK,
  );
  return [...pairs, ...cut.map(({ text }) => `${text} × edge`)];
}
