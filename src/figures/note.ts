import type { Quantity } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import type { Say } from '../i18n/say.ts';

/** What the text says of a quantity's period and base, and that it says nothing where it does. */
export const noteOf = (quantity: Quantity, lang: Lang, t: Say): string => {
  if (quantity.period) return quantity.period[lang];
  if (quantity.comparison === 'yearOnYear') return t('note.yearOnYear');
  if (quantity.direction !== 'none') return t('note.noBase');
  return quantity.cumulative ? t('note.soFar') : t('note.none');
};
