/** Reading and writing single values of an address. Nonsense is ignored, never an error. */
const LONGEST = 200;
/** More than anyone would choose; a longer list was not made by this page. */
const MOST = 200;

/** Whether a word is one of a closed set. */
export const isOneOf = <T extends string>(set: readonly T[], word: string): word is T =>
  (set as readonly string[]).includes(word);

/** A word of the reader's, cut where it is too long to have been meant; null for none. */
export const shortWord = (word: string | null): string | null =>
  word ? Array.from(word).slice(0, LONGEST).join('') : null;

/** The words of a list in their order, each once: `a+b` in an address. */
export const listOf = (word: string | null): readonly string[] =>
  [...new Set((word ?? '').split(' ').flatMap((one) => shortWord(one) ?? []))].slice(0, MOST);

/** Those words of a list that belong to a closed set, in the order of the set. */
export const someOf = <T extends string>(set: readonly T[], word: string | null): readonly T[] => {
  const words = listOf(word);
  return set.filter((one) => words.includes(one));
};

/** Writes a list; an empty one is left out. */
export const setList = (params: URLSearchParams, key: string, list: readonly string[]): void => {
  if (list.length) params.set(key, list.join(' '));
};
