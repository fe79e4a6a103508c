import type { Quantity } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import type { Condition } from '../domain/filter.ts';
import type { Lang } from '../domain/lang.ts';
import type { Certainty } from '../domain/order.ts';
import { saidText, sayNumber, sayQuantity } from '../domain/wording.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';

/** How far a figure is from a value, in orders of magnitude. */
const distance = ({ quantity }: Figure, value: number): number =>
  Math.abs(Math.log((quantity.value || 1e-9) / (value || 1e-9)));

/** The figure whose answer teaches most: a hedged one, as near to the value as any. */
const mostTelling = (figures: readonly Figure[], value: number): Figure | undefined => {
  const hedged = figures.filter(({ quantity }) => quantity.hedge !== 'exact');
  return [...(hedged.length ? hedged : figures)].sort(
    (a, b) => distance(a, value) - distance(b, value),
  )[0];
};

const bareWords = (quantity: Quantity, lang: Lang): string =>
  saidText(sayQuantity({ ...quantity, hedge: 'exact', hedgeWord: '' }, lang), lang);

const BETWEEN = /(?<=[0-9%])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[0-9])/gu;

/** A sentence with a space wherever digits and Chinese characters meet. */
const spaced = (sentence: string): string => sentence.replace(BETWEEN, ' ');

/** Why figures are answered as they are, by the example of one of them; null where it needs no saying. */
export const exampleWords = (
  figures: readonly Figure[],
  answer: Certainty,
  { value, unit, comparator }: Condition,
  lang: Lang,
): string | null => {
  const quantity = mostTelling(figures, value)?.quantity;
  if (!quantity || answer === 'certainly') return null;
  const t = filterRoom.sayIn(lang);
  const words = {
    said: saidText(sayQuantity(quantity, lang), lang),
    bare: bareWords(quantity, lang),
    asked: t(`reach.${comparator}`, { value: sayNumber(value, unit, lang) }),
  };
  const { hedge } = quantity;
  if (answer === 'certainlyNot') return spaced(t(`why.certainlyNot.${hedge}`, words));
  return hedge === 'exact' ? null : spaced(t(`why.possibly.${hedge}`, words));
};
