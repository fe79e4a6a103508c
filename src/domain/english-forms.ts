/** Words for one thing among which readers choose freely: each is found by the others, too. */
const ALIKE: readonly (readonly string[])[] = [
  ['visit', 'traffic', 'footfall'],
  ['lawsuit', 'litigation'],
  ['firm', 'company', 'enterprise'],
  ['center', 'centre'],
  ['cny', 'rmb', 'yuan'],
];

/** What public bodies are called: few readers know which is a bureau and which an administration. */
const OFFICES: readonly string[] = [
  'bureau',
  'office',
  'service',
  'administration',
  'authority',
  'agency',
  'department',
];

const WORD = /^[a-z]{3,}$/;

/** The singular of a plural; the word itself where it is none. */
const singular = (word: string): string => {
  if (/(ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/s$/, '');
};

/** What a plural begins with where it is more than the word and an s. */
const stemOfPlural = (word: string): string[] =>
  /[^aeiou]y$/.test(word) ? [word.replace(/y$/, 'ies')] : [];

/**
 * Other words by which English may have what a reader looks for, as the starts of words: the singular of a plural, the
 * plural of a singular, words for the same thing. What a body is called is one of many only beside words of its own
 * (`tax bureau`). Folded letters in and out; nothing for what is not one word of letters.
 */
export function otherForms(word: string, isAlone: boolean): readonly string[] {
  if (!WORD.test(word)) return [];
  const one = singular(word);
  const groups = isAlone ? ALIKE : [...ALIKE, OFFICES];
  const alike = groups.filter((group) => group.includes(one)).flat();
  const forms = new Set([one, ...stemOfPlural(one), ...alike, ...alike.flatMap(stemOfPlural)]);
  forms.delete(word);
  return [...forms];
}
