import type { Body, Measure } from './edition.ts';
import { type Field, meetTerm } from './match.ts';
import type { Readings } from './pinyin.ts';
import { parseQuery, type Term } from './query.ts';
import { claimLabelsOf, namesOf, textsOf, titlesOf, wordsOfQuantity } from './search-fields.ts';

const fieldsOf = (measure: Measure, bodies: readonly Body[]): readonly Field[] => [
  ...titlesOf(measure),
  ...bodies.flatMap((body) => [...namesOf(body).short, ...namesOf(body).full]),
  ...measure.quantities.flatMap((quantity) => [
    ...wordsOfQuantity(quantity).labels,
    ...wordsOfQuantity(quantity).said,
  ]),
  ...claimLabelsOf(measure).flat(),
  ...textsOf(measure),
];

/**
 * Whether a measure holds every word of a query, anywhere in its number, titles, bodies, labels, values or
 * full text, in either language; with readings also as pinyin, and by initials except in the full text.
 */
export const holdsQuery = (
  measure: Measure,
  bodies: readonly Body[],
  query: string,
  readings?: Readings,
): boolean => {
  const fields = fieldsOf(measure, bodies);
  const sought = parseQuery(query);
  const holds = (term: Term): boolean =>
    term.words === String(measure.number) ||
    fields.some((field) => meetTerm(field, term, readings));
  return !sought || holds(sought.phrase) || sought.terms.every(holds);
};
