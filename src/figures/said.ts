import type { Quantity } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { type Said, saidText, sayQuantity } from '../domain/wording.ts';
import type { Say } from '../i18n/say.ts';

/** A quantity as people meet it: where it is a change, with the word for its direction (降 37.46%, down 37.46%). */
export const sayFigure = (quantity: Quantity, lang: Lang, t: Say): Said => {
  const said = sayQuantity(quantity, lang);
  if (quantity.direction === 'none') return said;
  return [{ kind: 'hedge', text: t(`figure.${quantity.direction}`) }, ...said];
};

/** The same as one string. */
export const figureText = (quantity: Quantity, lang: Lang, t: Say): string =>
  saidText(sayFigure(quantity, lang, t), lang);
