import type { Mark } from '../charts/context.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import type { Say } from '../i18n/say.ts';
import { noteOf } from './note.ts';
import { figureText, sayFigure } from './said.ts';

/** A figure as charts take it: translated, said with its hedge, tied to its clause. */
export const toMark = ({ quantity, measure }: Figure, lang: Lang, t: Say): Mark => ({
  id: quantity.id,
  measure: measure.number,
  label: quantity.label[lang],
  note: noteOf(quantity, lang, t),
  value: quantity.value,
  hedge: quantity.hedge,
  said: sayFigure(quantity, lang, t),
  quote: quantity.quote,
  caution: quantity.caution?.[lang],
});

/** "Visits to tax service halls 37.46%": a figure in one line, for summaries. */
export const spokenFigure = ({ quantity }: Figure, lang: Lang, t: Say): string =>
  `${quantity.label[lang]} ${figureText(quantity, lang, t)}`;
