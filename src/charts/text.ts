import { bestBreaks, joinTied } from './break-cost.ts';
import type { Weight } from './ink.ts';

const LONE_SURROGATE = /\p{Cs}/gu;
/** U+2060: breaks a word for a machine and is not seen by the reader. */
const JOINER = '\u2060';
const DUNDER = /_(?=_)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * A string of a dataset as it may enter a chart: words like `__proto__` are broken (zrender keeps text
 * widths in a plain object), control characters and lone surrogates are taken out (they end SVG export).
 */
export const chartText = (text: string): string =>
  text.replace(CONTROL, ' ').replace(LONE_SURROGATE, '').replace(DUNDER, `_${JOINER}`);

const WIDE =
  /[\u1100-\u115f\u2190-\u2193\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{3fffd}]/u;
const INVISIBLE = /\p{Mn}|\p{Cf}/u;

/** Widths in em of Noto Sans, which is among the widest: a box may be too large, hardly too small. */
const WIDTHS: readonly (readonly [string, number])[] = [
  [' ', 0.24],
  ["ijl|'.,:;!", 0.28],
  ['ftrI()[]-/"“”‘’', 0.37],
  ['csvxyz', 0.51],
  ['0123456789aegkFJL+=$', 0.56],
  ['mwMW%@—…', 0.9],
  ['ABCDEGHKNOPQRSTUVXYZ&', 0.67],
];
const EM = new Map(WIDTHS.flatMap(([letters, em]) => [...letters].map((one) => [one, em])));
const OTHER = 0.615;
const BOLDER = 1.055;
const QUOTES = '“”‘’—…·';

/** What a letter takes, em; `isFullWidth` where it takes a whole square whatever its weight. */
type LetterWidth = { readonly em: number; readonly isFullWidth: boolean };

const measureLetter = (letter: string): LetterWidth => {
  if (WIDE.test(letter)) return { em: 1, isFullWidth: true };
  return { em: INVISIBLE.test(letter) ? 0 : (EM.get(letter) ?? OTHER), isFullWidth: false };
};

/** A text is measured letter by letter many times before its lines stand; to ask what a letter is takes longest. */
const known = new Map<string, LetterWidth>();

const widthOf = (letter: string): LetterWidth => {
  const before = known.get(letter);
  if (before) return before;
  const width = measureLetter(letter);
  known.set(letter, width);
  return width;
};

/** Estimated width in px. Nothing is measured, so a layout is the same in Node and in every browser. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const chinese = WIDE.test(text);
  const bolder = weight === 600 ? BOLDER : 1;
  let em = 0;
  for (const letter of text) {
    const { em: own, isFullWidth } = widthOf(letter);
    em += isFullWidth || (chinese && QUOTES.includes(letter)) ? 1 : own * bolder;
  }
  return em * size;
}

const CLOSERS = /^[，。、；：！？）》”’」』】%…,.;:!?)\]]/;
const OPENERS = /[（《“‘「『【([]$/;

/** One for all: to make it takes longer than to ask it. */
let segmenter: Intl.Segmenter | undefined;

/** Words where the browser knows them; else single characters and runs of Latin. */
const wordsIn = (text: string): readonly string[] => {
  if (typeof Intl.Segmenter !== 'function') return text.match(/[A-Za-z0-9.,]+|\s+|./gsu) ?? [];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(text), (one) => one.segment);
};

/** The pieces between which a line may break: words of either language, punctuation kept with them. */
function pieces(text: string): string[] {
  const out: string[] = [];
  for (const segment of wordsIn(text)) {
    const last = out.at(-1);
    const latin = /[\p{L}\p{N}-]$/u.test(last ?? '') && /^[-'’]/.test(segment);
    const glued = last !== undefined && (CLOSERS.test(segment) || OPENERS.test(last) || latin);
    if (glued) out[out.length - 1] = last + segment;
    else if (/-$/.test(last ?? '')) out[out.length - 1] = last + segment;
    else out.push(segment);
  }
  return out;
}

/** The phrases of a Chinese text: a line had better break only between them. */
export const phrasesIn = (text: string): readonly string[] => joinTied(pieces(text));

function fill(parts: readonly string[], room: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && textWidth((line + part).trimEnd(), size, weight) > room) {
      lines.push(line.trim());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trim()].filter((one) => one !== '');
}

/** Pieces that are wider than the room are taken apart letter by letter. */
const splitWide = (parts: readonly string[], room: number, size: number, weight: Weight) =>
  parts.flatMap((part) => (textWidth(part, size, weight) > room ? [...part] : [part]));

/** How many lines `wrapText` would make, for those who only want to know whether there is room. */
export const countLines = (
  text: string,
  room: number,
  size: number,
  weight: Weight = 400,
): number => fill(splitWide(pieces(text), room, size, weight), room, size, weight).length;

/** Chinese in as many lines as it takes, broken at sense; null where that does not work out to the px. */
function senseLines(
  parts: readonly string[],
  room: number,
  count: number,
  width: (text: string) => number,
): string[] | null {
  const ends = bestBreaks(parts, parts.map(width), room, count);
  const lines = ends?.map((end, at) =>
    parts
      .slice(at ? ends[at - 1] : 0, end)
      .join('')
      .trim(),
  );
  return lines?.every((line) => line !== '' && width(line) <= room) ? lines : null;
}

/**
 * The text in lines that fit `room` px: Chinese broken at sense, other languages with as even a right edge as the number
 * of lines allows.
 */
export function wrapText(text: string, room: number, size: number, weight: Weight = 400): string[] {
  const parts = splitWide(pieces(text), room, size, weight);
  const lines = fill(parts, room, size, weight);
  if (lines.length < 2) return lines;
  const width = (part: string) => textWidth(part, size, weight);
  const sense = WIDE.test(text) ? senseLines(parts, room, lines.length, width) : null;
  if (sense) return sense;
  for (let tight = room * 0.5; tight < room; tight += 4) {
    const even = fill(parts, tight, size, weight);
    if (even.length <= lines.length) return even;
  }
  return lines;
}
