import { describe, expect, it } from 'vitest';
import { besideMark, besidePointer } from '../../src/components/tip-place.ts';

const SIZES = { contentSize: [100, 50], viewSize: [400, 300] };
const at = (x: number, y: number, width = 20, height = 20) =>
  besideMark({ x, y, width, height }, SIZES);

describe('a tip beside the mark that the keyboard is on', () => {
  it.each([
    ['under it', at(10, 10), [10, 40]],
    ['in the chart at the right edge', at(380, 10), [300, 40]],
    ['over it at the bottom', at(10, 270), [10, 210]],
    ['at its right where it is as high as the chart', at(10, 10, 20, 280), [40, 10]],
    ['at its left where there is no room at the right', at(350, 10, 20, 280), [240, 10]],
    ['under it and out of the chart if it fills the chart', at(0, 0, 400, 300), [0, 310]],
  ])('stands %s', (_, spot, expected) => expect(spot).toEqual(expected));

  it('never hides the mark', () => {
    for (let x = 0; x <= 380; x += 20)
      for (let y = 0; y <= 280; y += 20) {
        const [left, top] = at(x, y);
        const isApart = left >= x + 20 || left + 100 <= x || top >= y + 20 || top + 50 <= y;
        expect(isApart).toBe(true);
      }
  });
});

describe('a tip beside the pointer', () => {
  it.each([
    [
      [10, 10],
      [30, 30],
    ],
    [
      [390, 290],
      [270, 220],
    ],
    [
      [200, 150],
      [220, 170],
    ],
  ])('stands behind or before it, inside the chart: %j', (pointer, expected) =>
    expect(besidePointer(pointer, SIZES)).toEqual(expected),
  );

  it('stays inside a chart that is smaller than the tip', () => {
    expect(besidePointer([5, 5], { contentSize: [500, 400], viewSize: [400, 300] })).toEqual([
      0, 0,
    ]);
  });
});
