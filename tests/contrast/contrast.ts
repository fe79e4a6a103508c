/** A colour as it is painted: red, green, blue from 0 to 255, alpha from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(([number]) => Number(number));

/**
 * Reads a colour as browsers compute it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`.
 * Throws for any other way of writing, for a colour that is not understood must not pass.
 */
export function parseColor(text: string): Rgba {
  if (text === 'none' || text === 'transparent') return [0, 0, 0, 0];
  const [red, green, blue, alpha = 1] = numbersIn(text);
  const isKnown = /^(rgba?|color)\(/.test(text) && blue !== undefined;
  if (!isKnown || red === undefined || green === undefined)
    throw new Error(`not a computed colour: ${text}`);
  if (!text.startsWith('color(')) return [red, green, blue, alpha];
  if (!text.startsWith('color(srgb ')) throw new Error(`not a computed colour: ${text}`);
  return [red * 255, green * 255, blue * 255, alpha];
}

/** A colour laid over others, the lowest first. What lies lowest is taken to be opaque. */
export const laidOver = (colours: readonly Rgba[]): Rgba =>
  colours.reduce<Rgba>(
    ([red, green, blue], [r, g, b, alpha]) => [
      r * alpha + red * (1 - alpha),
      g * alpha + green * (1 - alpha),
      b * alpha + blue * (1 - alpha),
      1,
    ],
    [255, 255, 255, 1],
  );

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The relative luminance of WCAG 2.2. */
export const luminance = ([red, green, blue]: Rgba): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** The contrast ratio of WCAG 2.2 between two opaque colours, from 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What WCAG 2.2 asks of text: 3 where it is large, as it is seen, in CSS px; else 4.5. */
export const ratioForText = (size: number, weight: number): number =>
  size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;

/** What WCAG 2.2 asks of everything else that has to be made out. */
export const RATIO_FOR_MARKS = 3;

/** Something painted: what it is, in which colour, and the colours that lie under it in one place, lowest first. */
export type Painted = {
  readonly what: string;
  readonly colour: string;
  readonly under: readonly (readonly string[])[];
  /** The least ratio that is asked. */
  readonly least: number;
};

/** What stands out too little, where it does so least; a line for each. */
export const faintOnes = (painted: readonly Painted[]): string[] =>
  painted.flatMap(({ what, colour, under, least }) => {
    const ratios = under.map((layers) => {
      const below = layers.map(parseColor);
      return contrast(laidOver([...below, parseColor(colour)]), laidOver(below));
    });
    const worst = Math.min(...ratios);
    return worst < least ? [`${what}: ${worst.toFixed(2)} of ${least}`] : [];
  });
