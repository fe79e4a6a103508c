import { HEDGE_WORDS, type HedgePlace } from './hedge.ts';
import type { Span } from './span.ts';

/** A word where it stands in a text; '' and no length where there is none. */
export type FoundWord = Span & { readonly word: string };

/** How far from a numeral the words that hedge it are looked for. */
const REACH = 24;

/** Words in which 超 and 近 before a numeral, and 内 after a counter, are not a hedge: 最近 3 年, 7 家内资企业. */
const NOT_BEFORE = /[最附邻临靠新高亲拉赶反][近超]$/;
const NOT_AFTER = /^内[资地外部容陆贸需销控设涵]/;

const wordsAt = (place: HedgePlace): readonly string[] =>
  HEDGE_WORDS.filter((row) => row.place === place).flatMap(({ words }) => words);
const WORDS = {
  before: wordsAt('before'),
  between: wordsAt('between'),
  after: wordsAt('after'),
} as const;

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');

/** The longest of `words` that stands at `at`, after optional space. */
export function wordAfter(text: string, at: number, words: readonly string[]): FoundWord {
  const space = /^\s*/.exec(text.slice(at, at + REACH))?.[0].length ?? 0;
  const start = at + space;
  const word = longest(words.filter((one) => text.startsWith(one, start)));
  return word ? { word, start, end: start + word.length } : { word, start: at, end: at };
}

/** The hedge word that ends right before `at`, where a numeral begins. */
export function hedgeBefore(text: string, at: number): FoundWord {
  const from = Math.max(0, at - REACH);
  const head = text.slice(from, at).trimEnd();
  const found = NOT_BEFORE.test(head) ? [] : WORDS.before.filter((word) => head.endsWith(word));
  const word = longest(found);
  const end = from + head.length;
  return word ? { word, start: end - word.length, end } : { word, start: at, end: at };
}

/** The hedge word that stands at `at`, where a numeral or its counter ends. */
export function hedgeAfter(text: string, at: number, place: 'between' | 'after'): FoundWord {
  const found = wordAfter(text, at, WORDS[place]);
  const isOther = NOT_AFTER.test(text.slice(found.start, found.start + 2));
  return isOther ? { word: '', start: at, end: at } : found;
}
