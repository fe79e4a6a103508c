import type { Drawing } from '../charts/context.ts';
import { marksOf } from '../charts/marks.ts';
import type { Point } from '../charts/same-place.ts';
import type { Pick } from '../charts/series.ts';

/** From the middle of a thumb to what it means at the most, px. */
const REACH = 22;
/** A mark that is larger is hit without help; a small one beside it goes before it all the same. px */
const SMALL = 40;

/** What a thumb means: the nearest of the small marks within its reach. Undefined where there is none. */
export const underThumb = (drawing: Drawing, { x, y }: Point): Pick | undefined =>
  marksOf(drawing)
    .filter(({ box }) => Math.max(box.width, box.height) <= SMALL)
    .map(({ pick, box }) => ({
      pick,
      away: Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y),
    }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away)[0]?.pick;
