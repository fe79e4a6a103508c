import type { Edition } from '../domain/edition.ts';
import { type Figure, figuresOf } from '../domain/figures.ts';
import { type Field, meetTerm } from '../domain/match.ts';
import { axisIdOf } from '../domain/own-axis.ts';
import type { Readings } from '../domain/pinyin.ts';
import { parseQuery, type Term } from '../domain/query.ts';
import { titlesOf, wordsOfQuantity } from '../domain/search-fields.ts';

const fieldsOf = ({ quantity, measure }: Figure): readonly Field[] => [
  ...wordsOfQuantity(quantity).labels,
  ...wordsOfQuantity(quantity).said,
  ...titlesOf(measure),
];

/** The figures that hold every word of a query in label, value or title of their measure, in either language. */
export function findFigures(
  edition: Edition,
  query: string,
  readings?: Readings,
): readonly Figure[] {
  const sought = parseQuery(query);
  return figuresOf(edition).filter((figure) => {
    const holds = (term: Term): boolean =>
      term.words === String(figure.measure.number) ||
      fieldsOf(figure).some((field) => meetTerm(field, term, readings));
    return !sought || holds(sought.phrase) || sought.terms.every(holds);
  });
}

/** Which figures could stand on one axis with something that is picked already. */
export const canJoin = (
  edition: Edition,
  ids: readonly string[],
): ((figure: Figure) => boolean) => {
  const picked = figuresOf(edition).filter(({ quantity }) => ids.includes(quantity.id));
  const axes = new Set(picked.map(axisIdOf));
  return (figure) => axes.has(axisIdOf(figure)) && !ids.includes(figure.quantity.id);
};
