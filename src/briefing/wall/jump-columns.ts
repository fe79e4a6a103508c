import type { Size } from '../slide/use-size.ts';

/** The parts of the overview, px; the sizes are those of wall.css. */
const SIDE = { least: 24, share: 0.04 } as const;
const [HEAD_AND_FOOT, GAP, WORDS] = [176, 20, 78] as const;
/** Narrower, a picture tells nothing. */
const NARROWEST = 250;

/** In how few columns all slides are seen at once, so that each is as large as can be; null where they must scroll. */
export const jumpColumns = (count: number, { width, height }: Size): number | null => {
  const room = width - 2 * Math.max(SIDE.least, SIDE.share * width);
  const most = Math.floor((room + GAP) / (NARROWEST + GAP));
  for (let columns = 1; columns <= most; columns++) {
    const picture = (room + GAP) / columns - GAP;
    const rows = Math.ceil(count / columns);
    const row = (picture * 9) / 16 + WORDS;
    if (rows * (row + GAP) + GAP <= height - HEAD_AND_FOOT) return columns;
  }
  return null;
};
