import { addressOf, currentView, linkOf } from './address.ts';
import { plainView, type View } from './view.ts';

const ENCODED = /(?:%[89A-F][0-9A-F])+/gi;
/** Letters that can neither end a link nor turn its direction. */
const LETTER = /^[\p{Script=Han}\p{Script=Latin}\p{N}]$/u;

const lettersOf = (encoded: string): string => {
  try {
    return Array.from(decodeURIComponent(encoded), (letter) =>
      LETTER.test(letter) ? letter : encodeURIComponent(letter),
    ).join('');
  } catch {
    return encoded;
  }
};

/** An address as people read it: Chinese and accented letters as such, all else as it was. */
export const readable = (address: string): string => address.replace(ENCODED, lettersOf);

/**
 * The whole address of this page with some of a view, in this language; everything else is left out. Null where
 * others could not open it.
 */
export const pageAddress = (part: Partial<View> = {}, at?: string): string | null => {
  const { lang } = currentView();
  const view = { ...plainView(lang), ...part };
  const hash = at ? `#${at}` : '';
  const link = linkOf(new URL(`${addressOf(view)}${hash}`, window.location.href).href);
  return link && readable(link);
};
