import { describe, expect, it } from 'vitest';
import { jumpColumns } from '../../../src/briefing/wall/jump-columns.ts';
import { placeWords } from '../../../src/briefing/wall/words-place.ts';

const WALL = { width: 1920, height: 1080 };

describe('the words stand', () => {
  it.each([
    [{ top: 262, bottom: 410 }, false],
    [{ top: 661, bottom: 809 }, true],
  ])('where there is more room beside what they are told of: %o', (held, isHigh) => {
    const place = placeWords(held, WALL, 1);
    expect(place).toMatchObject({ isHigh, scale: 1 });
    const free = isHigh ? held.top : WALL.height - held.bottom;
    expect(place.most).toBeLessThan(free);
    expect(place.most).toBeGreaterThan(free - 20);
  });

  it('at the foot where nothing of them is on the slide', () => {
    expect(placeWords(null, WALL, 1)).toMatchObject({ isHigh: false, most: 648 });
  });

  it('with nearly half of the screen, be what they are told of as high as the slide', () => {
    expect(placeWords({ top: 100, bottom: 1000 }, WALL, 1).most).toBeCloseTo(486);
  });

  it('on a phone, upright, no smaller than can be read, and with more height than the slide has', () => {
    const phone = { width: 390, height: 844 };
    const place = placeWords({ top: 340, bottom: 380 }, phone, 390 / 1440);
    expect(place.scale).toBe(0.5);
    expect(place.most).toBeGreaterThan(390 * (1080 / 1440));
  });
});

describe('the overview', () => {
  it.each([
    [12, 5],
    [6, 3],
    [1, 2],
    [15, 5],
  ])('shows %i slides on a wall in %i columns', (count, columns) => {
    expect(jumpColumns(count, WALL)).toBe(columns);
  });

  it('scrolls where pictures would be too small', () => {
    expect(jumpColumns(12, { width: 390, height: 844 })).toBeNull();
    expect(jumpColumns(60, WALL)).toBeNull();
  });
});
