const PAUSE = /[，；。：！？]\s*$/;
const CLOSED = /([、”’》）』」】]|的)\s*$/;
const OPENED = /^[“‘《（『「【]/;
const DIGIT_LAST = /[\d%]\s*$/;
const DIGIT_FIRST = /^\s*\d/;
const SPACE = /\s$|^.?\s/;
const NOT_HAN = /[^\u3400-\u9fff]/g;
/** Single characters that belong to the word after them, and to the word before. */
const HEADS = '不未无非首各每全超跨涉高对在与和或及';
const TAILS = '式性类化厅者率度量书型的';

/** From a pause, where a line ends best, to the middle of a word. */
const COST = { pause: 0, mark: 1, words: 2, beside: 3, tied: 6, within: 8 } as const;

const isOneOf = (characters: string, piece: string): boolean =>
  piece.length === 1 && characters.includes(piece);

const letters = (piece: string): string => piece.replace(NOT_HAN, '');

/**
 * How much it disturbs to break a Chinese line between two pieces. No list of words knows all compounds: single
 * characters side by side are taken for parts of one, and a numeral stays with its unit and the word before it.
 */
export function breakCost(before: string, after: string): number {
  if (PAUSE.test(before)) return COST.pause;
  if (CLOSED.test(before) || OPENED.test(after)) return COST.mark;
  const [last, next] = [letters(before), letters(after)];
  if ((DIGIT_LAST.test(before) && next) || (last && DIGIT_FIRST.test(after))) return COST.tied;
  if (SPACE.test(before) || !last || !next) return COST.mark;
  if (isOneOf(HEADS, last) || isOneOf(TAILS, next)) return COST.tied;
  if (isOneOf(TAILS, last) || isOneOf(HEADS, next)) return COST.words;
  if (last.length === 1 && next.length === 1) return COST.within;
  return last.length === 1 || next.length === 1 ? COST.beside : COST.words;
}

/** What it costs to break before a piece; a space belongs to the line before it. */
function costAt(parts: readonly string[], part: string, at: number): number {
  if (at === 0) return 0;
  if (part.trim() === '') return COST.within;
  const before = parts[at - 1] ?? '';
  return breakCost(before.trim() === '' ? (parts[at - 2] ?? '') + before : before, part);
}

/** Pieces put together so that a line may break between any two of what is left. */
export function joinTied(parts: readonly string[]): string[] {
  const out: string[] = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0 && costAt(parts, part, at) > COST.words) out.push((out.pop() ?? '') + part);
    else out.push(part);
  }
  return out;
}

/** How much the shortness of a line counts beside where it breaks. */
const RAGGED = 4;

type Way = { readonly cost: number; readonly from: number };

/**
 * The ends of lines, as numbers of pieces, in the way that disturbs least: breaks at sense, and lines of like length.
 * `widths` are those of the pieces with the space at their ends, so a line that would just fit without it does not. Null where it cannot be done in so many lines.
 */
export function bestBreaks(
  parts: readonly string[],
  widths: readonly number[],
  room: number,
  lines: number,
): number[] | null {
  const costs = parts.map((part, at) => costAt(parts, part, at));
  let ways: (Way | null)[] = [{ cost: 0, from: 0 }, ...parts.map(() => null)];
  const steps: (Way | null)[][] = [];
  for (let line = 0; line < lines; line++) {
    const next: (Way | null)[] = ways.map(() => null);
    for (const [from, way] of ways.entries()) {
      if (!way || (from === 0 && line > 0)) continue;
      let width = 0;
      for (let to = from + 1; to <= parts.length; to++) {
        width += widths[to - 1] ?? 0;
        if (width > room) break;
        const cost = way.cost + (costs[from] ?? 0) + RAGGED * ((room - width) / room) ** 2;
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY)) next[to] = { cost, from };
      }
    }
    steps.push(next);
    ways = next;
  }
  const ends: number[] = [];
  let at = parts.length;
  for (const step of steps.reverse()) {
    const way = step[at];
    if (!way) return null;
    ends.unshift(at);
    at = way.from;
  }
  return ends;
}
