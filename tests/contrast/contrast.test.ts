import { describe, expect, it } from 'vitest';
import {
  contrast,
  faintOnes,
  laidOver,
  luminance,
  parseColor,
  type Rgba,
  ratioForText,
} from './contrast.ts';

const WHITE: Rgba = [255, 255, 255, 1];
const BLACK: Rgba = [0, 0, 0, 1];

describe('a colour', () => {
  it.each([
    ['rgb(20, 32, 42)', [20, 32, 42, 1]],
    ['rgba(20, 32, 42, 0.5)', [20, 32, 42, 0.5]],
    ['rgb(20 32 42 / 0.25)', [20, 32, 42, 0.25]],
    ['color(srgb 1 0.5 0 / 0.4)', [255, 127.5, 0, 0.4]],
    ['color(srgb 1e-3 0 0)', [0.255, 0, 0, 1]],
    ['none', [0, 0, 0, 0]],
    ['transparent', [0, 0, 0, 0]],
  ] as const)('is read: %s', (text, rgba) => {
    parseColor(text).forEach((channel, at) => {
      expect(channel).toBeCloseTo(rgba[at] ?? Number.NaN);
    });
  });

  it.each(['red', '#fff', 'url("#a")', 'color(display-p3 1 0 0)', 'rgb()', ''])(
    'that is none is refused: %s',
    (text) => expect(() => parseColor(text)).toThrow('not a computed colour'),
  );

  it.each([
    [[WHITE, BLACK], BLACK],
    [
      [WHITE, [0, 0, 0, 0.5]],
      [127.5, 127.5, 127.5, 1],
    ],
    [
      [BLACK, [255, 0, 0, 0.5], [0, 0, 255, 0.5]],
      [63.75, 0, 127.5, 1],
    ],
    [[[0, 0, 0, 0]], WHITE],
  ] as [Rgba[], Rgba][])('is laid over others', (colours, expected) => {
    expect(laidOver(colours)).toEqual(expected);
  });
});

describe('a contrast', () => {
  it.each([
    [BLACK, WHITE, 21],
    [WHITE, WHITE, 1],
    // The least grey on white that passes, and the first that does not.
    [[118, 118, 118, 1], WHITE, 4.54],
    [[119, 119, 119, 1], WHITE, 4.48],
    [[148, 148, 148, 1], WHITE, 3.03],
  ] as [Rgba, Rgba, number][])('is that of WCAG', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it('counts green most and blue least', () => {
    const [red, green, blue] = [
      [255, 0, 0, 1],
      [0, 255, 0, 1],
      [0, 0, 255, 1],
    ] as const;
    expect([red, green, blue].map(luminance)).toEqual([0.2126, 0.7152, 0.0722]);
  });

  it.each([
    [12.5, 400, 4.5],
    [23.9, 400, 4.5],
    [24, 400, 3],
    [18.66, 700, 3],
    [18.6, 700, 4.5],
    [18.66, 600, 4.5],
  ])('is asked of text of %f px and weight %i: %f', (size, weight, least) => {
    expect(ratioForText(size, weight)).toBe(least);
  });
});

describe('what stands out too little', () => {
  const grey = { what: 'grey', colour: 'rgb(119, 119, 119)', least: 4.5 };
  it.each([
    [[['rgb(255, 255, 255)']], ['grey: 4.48 of 4.5']],
    [[['rgb(0, 0, 0)']], []],
    [[['rgb(0, 0, 0)'], ['rgb(0, 0, 0)', 'rgba(255, 255, 255, 0.5)']], ['grey: 1.13 of 4.5']],
  ])('is named by its worst place', (under, faint) => {
    expect(faintOnes([{ ...grey, under }])).toEqual(faint);
  });
});
