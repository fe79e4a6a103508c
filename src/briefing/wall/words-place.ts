import type { Size } from '../slide/use-size.ts';

/** Where the words stand on a screen, and how large. */
export type WordsPlace = {
  /** At the head of the screen, not at its foot. */
  readonly isHigh: boolean;
  /** Of what is laid out for a slide: with it, but on a phone no smaller than can be read in the hand. */
  readonly scale: number;
  /** The most height, px of the screen; what has none scrolls. */
  readonly most: number;
};

/** What the words are told of, px from the top of the screen. */
export type Held = { readonly top: number; readonly bottom: number };

const SMALLEST = 0.5;
/** Under or over what they are told of. */
const GAP = 8;
/** Of the screen: as much as words have in any case, be what they are told of as high as the slide. */
const LEAST = 0.45;
/** And as much where nothing of them is on the slide. */
const USUAL = 0.6;

/** Puts the words where there is more room beside what they are told of, so that they do not cover it. */
export const placeWords = (held: Held | null, { height }: Size, slideScale: number): WordsPlace => {
  const scale = Math.max(SMALLEST, slideScale);
  if (!held) return { isHigh: false, scale, most: height * USUAL };
  const [above, below] = [held.top, height - held.bottom];
  const room = Math.max(above, below) - GAP;
  return { isHigh: above > below, scale, most: Math.max(height * LEAST, room) };
};
