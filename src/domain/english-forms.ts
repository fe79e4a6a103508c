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

/** The singular of a plural; the word itself where it is none, or so short that its start would be that of many (gas, news). */
const singular = (word: string): string => {
  if (/(ss|us|is)$/.test(word)) return word;
  return word
    .replace(/(..)ies$/, '$1y')
    .replace(/(.(s|x|ch|sh))es$/, '$1')
    .replace(/^(.{4,})s$/, '$1');
};

/** What a plural begins with where it is more than the word and an s. One authority is not the authorities. */
const stemOfPlural = (word: string): string[] =>
  /[^aeiou]y$/.test(word) && !OFFICES.includes(word) ? [word.replace(/y$/, 'ies')] : [];

/** A body by its other names: `tax bureau` may be a tax service. Nothing where no office is named with words before it. */
const otherOffices = (phrase: string): readonly string[] => {
  const [, before = '', last = ''] = /^(.+ )([a-z]+)$/.exec(phrase) ?? [];
  const office = singular(last);
  return OFFICES.includes(office) ? OFFICES.map((other) => `${before}${other}`) : [];
};

/**
 * Other words by which English may have what a reader looks for, as the starts of words: the singular of a plural, the
 * plural of a singular, words for the same thing; of a phrase, a body’s other names. Folded letters in and out.
 */
export function otherForms(word: string): readonly string[] {
  if (!WORD.test(word)) return otherOffices(word);
  const one = singular(word);
  const alike = ALIKE.filter((group) => group.includes(one)).flat();
  const forms = new Set([one, ...stemOfPlural(one), ...alike, ...alike.flatMap(stemOfPlural)]);
  forms.delete(word);
  return [...forms];
}
