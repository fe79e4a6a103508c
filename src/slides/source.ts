import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';

/** The document, and the entries in list order: 《…名单》，举措 3、4. Without entries the whole document. */
export const sourceLine = (
  edition: Edition,
  lang: Lang,
  numbers: readonly number[] = [],
): string => {
  const t = slidesWords.sayIn(lang);
  const title = edition.title[lang];
  const all = [...new Set(numbers)].sort((a, b) => a - b).map(String);
  if (all.length === 0 || all.length === edition.measures.length) return t('source', { title });
  return t('sourceOf', { title, numbers: formatIn(lang).list(all) });
};
