import type { Body, Edition, Measure } from './edition.ts';
import { bodiesOf } from './figures.ts';
import { type Field, meetTerm } from './match.ts';
import { oncePer } from './once.ts';
import type { Readings } from './pinyin.ts';
import { parseQuery, type Query, type Term } from './query.ts';
import { claimLabelsOf, namesOf, textsOf, titlesOf, wordsOfQuantity } from './search-fields.ts';

/** Everything of a measure that can be searched but its bodies, short wordings first. */
const fieldsOf = oncePer((measure: Measure): readonly Field[] => [
  ...titlesOf(measure),
  ...measure.quantities.flatMap((quantity) => [
    ...wordsOfQuantity(quantity).labels,
    ...wordsOfQuantity(quantity).said,
  ]),
  ...claimLabelsOf(measure).flat(),
  ...textsOf(measure),
]);

const namesIn = oncePer((bodies: readonly Body[]): readonly Field[] =>
  bodies.flatMap((body) => [...namesOf(body).short, ...namesOf(body).full]),
);

/** Does ahead what the first search would have to do: reads all that can be searched. */
export const prepareSearch = (edition: Edition): void => {
  for (const measure of edition.measures) {
    fieldsOf(measure);
    namesIn(bodiesOf(edition, measure));
  }
};

// All measures are asked for the same words, one after the other.
let lastRead: { readonly typed: string; readonly query: Query | null } | undefined;

const read = (typed: string): Query | null => {
  if (lastRead?.typed !== typed) lastRead = { typed, query: parseQuery(typed) };
  return lastRead.query;
};

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
  const sought = read(query);
  if (!sought) return true;
  const isIn = (fields: readonly Field[], term: Term) =>
    fields.some((field) => meetTerm(field, term, readings));
  const holds = (term: Term): boolean =>
    term.words === String(measure.number) ||
    isIn(namesIn(bodies), term) ||
    isIn(fieldsOf(measure), term);
  return holds(sought.phrase) || sought.terms.every(holds);
};
