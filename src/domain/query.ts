import { otherForms } from './english-forms.ts';
import { foldText } from './fold.ts';
import { withoutInvisible } from './invisible.ts';

/**
 * One thing that is looked for, folded. `letters` is what it spells as pinyin, null if it can spell nothing;
 * it must spell `least` characters to be met. `others` are English words that may stand for it.
 */
export type Term = {
  readonly words: string;
  readonly letters: string | null;
  readonly least: number;
  readonly others: readonly string[];
};

/** What is looked for: all of it as one phrase, and its words one by one. */
export type Query = { readonly phrase: Term; readonly terms: readonly Term[] };

/** How long a query may be, in UTF-16 code units: what is typed beyond is not read. */
export const LONGEST_QUERY = 200;
const LONGEST_SPELLING = 64;

const lettersOf = (words: string): string | null => {
  const letters = words.replace(/[\s'-]/g, '');
  const canSpell = /[a-z]/.test(letters) && letters.length > 1;
  return canSpell && letters.length <= LONGEST_SPELLING ? letters : null;
};

/** Texts have the sign: `30 per cent` is 30%. */
const withSign = (typed: string): string => typed.replace(/(\d)\s*per ?cent\b/gi, '$1%');

const toTerm = (typed: string, least: number): Term => {
  const words = foldText(typed).text;
  return { words, letters: lettersOf(words), least, others: otherForms(words) };
};

/** One word of several must spell more than one character: a syllable by itself (`shui wu`) is met everywhere. */
const toWord = (typed: string): Term => toTerm(typed, 2);

/** Reads what was typed; null when there is nothing to look for. Nothing typed is ever a pattern. */
export function parseQuery(typed: string): Query | null {
  const read = withSign(withoutInvisible(typed.slice(0, LONGEST_QUERY)).trim());
  const phrase = toTerm(read, 1);
  if (!phrase.words) return null;
  const words = new Set(read.split(/\s+/));
  return { phrase, terms: [...words].map(toWord).filter((term) => term.words) };
}
