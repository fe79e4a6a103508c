import { describe, expect, it } from 'vitest';
import { contentWidth, STAGE_HEIGHT, stageFor } from '../../../src/briefing/slide/stage.ts';

describe('the stage', () => {
  it.each([
    ['16:9', 1920, 1080, { width: 1920, scale: 1, left: 0, top: 0 }],
    ['16:9, small', 1280, 720, { width: 1920, scale: 2 / 3, left: 0, top: 0 }],
    ['16:10', 1280, 800, { width: 1728, scale: 800 / 1080, left: 0, top: 0 }],
    ['4:3', 1024, 768, { width: 1440, scale: 768 / 1080, left: 0, top: 0 }],
    ['5:4 has air above and below', 1280, 1024, { width: 1440, scale: 8 / 9, left: 0, top: 32 }],
    ['a wall of two screens', 3840, 1080, { width: 3840, scale: 1, left: 0, top: 0 }],
    ['wider than any wall', 5000, 1080, { width: 3840, scale: 1, left: 580, top: 0 }],
    ['a phone on its side', 844, 390, { width: 2337, scale: 390 / 1080, left: 0.042, top: 0 }],
    ['a phone upright', 390, 844, { width: 1440, scale: 390 / 1440, left: 0, top: 275.75 }],
  ])('for %s', (_, width, height, stage) => {
    const got = stageFor(width, height);
    expect(got.width).toBe(stage.width);
    for (const key of ['scale', 'left', 'top'] as const)
      expect(got[key]).toBeCloseTo(stage[key], 3);
    expect(got.width * got.scale).toBeLessThanOrEqual(width + 0.5);
    expect(STAGE_HEIGHT * got.scale).toBeLessThanOrEqual(height + 0.001);
  });

  it('has a size for a window without one', () => {
    expect(stageFor(0, 0).scale).toBe(0);
    expect(stageFor(100, 0).width).toBe(3840);
  });

  it.each([
    [1440, 1312],
    [1728, 1504],
    [1920, 1696],
    [3840, 2160],
  ])('%i px wide holds lines of %i px', (width, content) => {
    expect(contentWidth(width)).toBe(content);
  });
});
