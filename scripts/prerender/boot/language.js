/**
 * The language that a reader wants of a page: the one that the address names, else the first of the browser's
 * that the board speaks. `own` is that of the page at hand, which is not left for the browser's sake.
 * @param {readonly string[]} langs what the board speaks @param {string} [own]
 */
export const wantedLang = (langs, own) => {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const liked = own ?? spoken.find((tag) => langs.includes(tag)) ?? 'en';
  return langs.includes(asked) ? asked : liked;
};
