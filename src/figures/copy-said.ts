import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { officialHash } from '../domain/official-text.ts';
import { VERSION } from '../domain/version.ts';
import { sayIn } from '../i18n/say.ts';

/** Which edition, shown by which version of the board, with which official text: by this two copies are told apart. */
export const copyOfBoard = (edition: Edition) => ({
  id: edition.id,
  version: VERSION,
  hash: officialHash(edition),
});

/** The same in words, for the foot of the page and of everything that leaves it. */
export const copySaid = (edition: Edition, lang: Lang): string =>
  sayIn(lang)('method.copy', copyOfBoard(edition));
