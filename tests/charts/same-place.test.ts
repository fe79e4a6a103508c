import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/charts/context.ts';
import type { Sketched } from '../../src/charts/marks.ts';
import { samePlace } from '../../src/charts/same-place.ts';
import { pickKey } from '../../src/charts/series.ts';
import type { Rect, Shape } from '../../src/charts/shapes.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { PANELS } from '../../src/state/view.ts';
import { drawn } from './drawings.ts';

const isHit = (shape: Shape): shape is Rect =>
  shape.kind === 'rect' && shape.fill === 'transparent';

/** The transparent rectangles by which marks are hit, and the keys of the marks. */
const hitsOf = ({ option }: Drawing) =>
  (option.series as Sketched[])
    .flatMap(({ sketch }) => sketch?.() ?? [])
    .flatMap(({ pick, shapes }) =>
      shapes.filter(isHit).map((hit) => ({ key: pickKey(pick), hit })),
    );

const keyAt = (drawing: Drawing, { x, y }: { x: number; y: number }): string | undefined =>
  hitsOf(drawing)
    .filter(
      ({ hit }) => x >= hit.x && x <= hit.x + hit.width && y >= hit.y && y <= hit.y + hit.height,
    )
    .at(-1)?.key;

/** What a picture for a phone is drawn for, and what a phone of 320 px has, for which the chart is laid out anew. */
const PICTURE = 380;
const PHONES = [288] as const;

const CASES = LANGS.flatMap((lang) =>
  PANELS.flatMap((panel) => PHONES.map((width) => ({ panel, lang, width }))),
);

describe.each(CASES)('a tap on the picture of $panel in $lang, $width px', (one) => {
  const picture = drawn(one.panel, one.lang, PICTURE);
  const live = drawn(one.panel, one.lang, one.width);

  it('falls on the same mark of the chart that follows it', () => {
    const hits = hitsOf(picture);
    expect(hits.length).toBeGreaterThan(0);
    for (const { hit } of hits)
      for (const [across, down] of [
        [0.5, 0.5],
        [0.1, 0.9],
        [0.9, 0.1],
      ] as const) {
        const place = { x: hit.x + hit.width * across, y: hit.y + hit.height * down };
        expect(keyAt(live, samePlace(picture, live, place))).toBe(keyAt(picture, place));
      }
  });
});

it('would fall on another without it', () => {
  const [picture, live] = [drawn('bodies', 'zh', PICTURE), drawn('bodies', 'zh', 448)];
  const missed = hitsOf(picture).filter(({ key, hit }) => {
    const place = { x: hit.x + hit.width / 2, y: hit.y + hit.height / 2 };
    return keyAt(live, place) !== key;
  });
  expect(missed.length).toBeGreaterThan(0);
});

it('leaves a place on no mark as it is', () => {
  const [picture, live] = [drawn('bodies', 'en', PICTURE), drawn('bodies', 'en', 358)];
  expect(samePlace(picture, live, { x: -5, y: -5 })).toEqual({ x: -5, y: -5 });
});
