import type { Mark } from '../charts/context.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { saidText, sayQuantity } from '../domain/wording.ts';
import type { Say } from '../i18n/say.ts';
import { noteOf } from './note.ts';

/** A figure as charts take it: translated, said with its hedge, tied to its clause. */
export const toMark = ({ quantity, measure }: Figure, lang: Lang, t: Say): Mark => ({
  id: quantity.id,
  measure: measure.number,
  label: quantity.label[lang],
  note: noteOf(quantity, lang, t),
  value: quantity.value,
  hedge: quantity.hedge,
  said: sayQuantity(quantity, lang),
  quote: quantity.quote,
  caution: quantity.caution?.[lang],
});

/** "Visits to tax service halls 37.46%": a figure in one line, for summaries. */
export const spokenFigure = ({ quantity }: Figure, lang: Lang): string =>
  `${quantity.label[lang]} ${saidText(sayQuantity(quantity, lang), lang)}`;
