import type { Quantity } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import type { Say } from '../i18n/say.ts';

/** What the text says of a quantity's base. */
const baseOf = ({ comparison, direction, period }: Quantity, t: Say): string | null => {
  if (comparison === 'yearOnYear') return period ? t('note.yearOnYear') : t('note.yearOnYearOnly');
  if (direction === 'none') return null;
  return period ? t('note.noBase') : t('note.noBaseNoPeriod');
};

/** What the text says of a quantity's period and base, and that it says nothing where it does. */
export const noteOf = (quantity: Quantity, lang: Lang, t: Say): string => {
  const base = baseOf(quantity, t);
  const { period, cumulative } = quantity;
  if (period) return formatIn(lang).clauses([period[lang], ...(base ? [base] : [])]);
  return base ?? (cumulative ? t('note.soFar') : t('note.none'));
};
