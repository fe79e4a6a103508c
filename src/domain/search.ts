import type { Body, Measure } from './edition.ts';
import { LANGS } from './lang.ts';

/** One form for what is looked for and what is searched: full-width forms, case and spaces do not matter. */
const fold = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
const unspaced = (words: string): string => words.replaceAll(' ', '');

/** What can be searched of a measure, folded once: in lower case, and once more without spaces. */
type Haystack = { readonly spaced: string; readonly close: string };
const haystacks = new WeakMap<Measure, Haystack>();

const haystackOf = (measure: Measure, bodies: readonly Body[]): Haystack => {
  const known = haystacks.get(measure);
  if (known) return known;
  const spaced = fold(wordsOf(measure, bodies));
  const made = { spaced, close: unspaced(spaced) };
  haystacks.set(measure, made);
  return made;
};

const wordsOf = (measure: Measure, bodies: readonly Body[]): string =>
  LANGS.flatMap((lang) => [
    measure.title[lang],
    measure.text[lang],
    ...bodies.flatMap((body) => [body.name[lang], body.short[lang]]),
    ...measure.quantities.map((quantity) => quantity.label[lang]),
    ...measure.claims.map((claim) => claim.label[lang]),
  ])
    .concat(String(measure.number))
    .join('\n');

/**
 * Whether a measure holds every word of a query, anywhere in its titles, bodies, labels or full text, in
 * either language. Plain inclusion: it works inside Chinese text, and nothing typed is ever a pattern.
 */
export const holdsQuery = (measure: Measure, bodies: readonly Body[], query: string): boolean => {
  const terms = fold(query).split(' ').filter(Boolean);
  const { spaced, close } = haystackOf(measure, bodies);
  return terms.every((term) => spaced.includes(term) || close.includes(term));
};
