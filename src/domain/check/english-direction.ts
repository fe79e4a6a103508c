import type { Quantity } from '../edition.ts';
import type { Span } from '../span.ts';

type Side = Exclude<Quantity['direction'], 'none'>;
type Near = { readonly side: Side; readonly distance: number };

/** Words that say which way a thing went. Words that mean too much besides (up, down, more) count only beside the number. */
const WORDS = {
  decrease:
    'fell|fall(?:s|en|ing)?|drop\\w*|declin\\w*|decreas\\w*|reduc\\w*|cut(?:s|ting)?|sav(?:e|ed|es|ings?)|lower\\w*|short(?:er|en\\w*)|less|fewer|shr[aiu]nk\\w*',
  increase:
    'rose|ris(?:e|es|en|ing)|increas\\w*|grew|grow\\w*|faster|speed\\w*|sped|quick\\w*|accelerat\\w*|higher|rais\\w*|improv\\w*|gain\\w*|boost\\w*|expan\\w*|enhanc\\w*',
} as const satisfies Record<Side, string>;
const BESIDE = {
  decrease: { before: 'down', after: 'down' },
  increase: { before: 'up', after: 'up|more' },
} as const satisfies Record<Side, { before: string; after: string }>;
const SIDES = Object.keys(WORDS) as readonly Side[];

const patternsOf = (side: Side) => ({
  before: new RegExp(`\\b(?:${WORDS[side]}|(?:${BESIDE[side].before})(?= (?:by )?$))\\b`, 'gi'),
  after: new RegExp(`(?<=^ )(?:${BESIDE[side].after})\\b|\\b(?:${WORDS[side]})\\b`, 'i'),
  anywhere: new RegExp(`\\b(?:${WORDS[side]}|${BESIDE[side].before})\\b`, 'i'),
});
const PATTERNS = { decrease: patternsOf('decrease'), increase: patternsOf('increase') } as const;

/** The words of direction nearest to the number on either side of it, within its clause. */
function nearest(before: string, after: string): Near | undefined {
  const found = SIDES.flatMap((side): Near[] => {
    const last = [...before.matchAll(PATTERNS[side].before)].at(-1);
    const next = PATTERNS[side].after.exec(after);
    return [
      ...(last ? [{ side, distance: before.length - last.index - last[0].length }] : []),
      ...(next ? [{ side, distance: next.index }] : []),
    ];
  });
  return found.sort((a, b) => a.distance - b.distance)[0];
}

/**
 * Whether the English says of a number that it went to `side`: by the nearest such word of its clause or,
 * when the clause has none, by any word of its sentence.
 */
export function saysDirection(
  text: string,
  side: Side,
  at: { readonly number: Span; readonly clause: Span; readonly sentence: Span },
): boolean {
  const before = text.slice(at.clause.start, at.number.start);
  const after = text.slice(at.number.end, at.clause.end);
  const near = nearest(before, after);
  if (near) return near.side === side;
  return PATTERNS[side].anywhere.test(text.slice(at.sentence.start, at.sentence.end));
}
