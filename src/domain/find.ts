import type { Body, Edition, Measure } from './edition.ts';
import { claimId } from './evidence.ts';
import { bodiesOf, type Figure, figuresOf, measuresOf } from './figures.ts';
import { findPassages } from './find-passages.ts';
import {
  type BodyHit,
  type ClaimHit,
  elsewhere,
  type FigureHit,
  type Found,
  inLang,
  type MeasureHit,
  marked,
} from './found.ts';
import type { Lang } from './lang.ts';
import { type Marks, meetQuery } from './match.ts';
import type { Readings } from './pinyin.ts';
import { parseQuery, type Query } from './query.ts';
import { claimLabelsOf, namesOf, titlesOf, wordsOfQuantity } from './search-fields.ts';

type Search = {
  readonly edition: Edition;
  readonly query: Query;
  readonly lang: Lang;
  readonly readings: Readings | undefined;
};
type Ranked<Of> = { readonly hit: Of; readonly rank: number };

function bodyHit({ edition, query, lang, readings }: Search, body: Body): Ranked<BodyHit> | null {
  const { short, full } = namesOf(body);
  const met = meetQuery(query, [...short, ...full], readings);
  if (!met) return null;
  const name = inLang(short, lang);
  const fullName = inLang(full, lang);
  const shown = marked(fullName, met.marks);
  const also = elsewhere(name, [fullName, ...short, ...full], met.marks) ?? shown;
  const hit: BodyHit = {
    kind: 'body',
    choice: { kind: 'body', id: body.id },
    name: marked(name, met.marks),
    also: also.text === name.source ? null : also,
    measures: measuresOf(edition, body.id),
  };
  return { hit, rank: met.rank };
}

/** A measure is found by its title, by its number, or by a body behind it; in this order. */
function measureHit(search: Search, measure: Measure): Ranked<MeasureHit> | null {
  const { edition, query, lang, readings } = search;
  const titles = titlesOf(measure);
  const bodies = bodiesOf(edition, measure).map(namesOf);
  const names = bodies.flatMap(({ short }) => short);
  const others = [...names, ...bodies.flatMap(({ full }) => full)];
  const byTitle = meetQuery(query, titles, readings, others);
  const met = byTitle ?? meetQuery(query, others, readings);
  const isNumber = query.phrase.words === String(measure.number);
  if (!met && !isNumber) return null;
  const marks: Marks = met?.marks ?? new Map();
  const title = inLang(titles, lang);
  const inOrder = [...others].sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  const hit: MeasureHit = {
    kind: 'measure',
    choice: { kind: 'measure', id: measure.id },
    measure,
    name: marked(title, marks),
    also: elsewhere(title, [...titles, ...inOrder], marks),
  };
  return { hit, rank: isNumber ? 100 : (met?.rank ?? 0) - (byTitle ? 0 : 10) };
}

function figureHit(search: Search, { quantity, measure }: Figure): Ranked<FigureHit> | null {
  const { edition, query, lang, readings } = search;
  const { labels, said } = wordsOfQuantity(quantity);
  const bodies = bodiesOf(edition, measure).flatMap((body) => [...namesOf(body).short]);
  const around = [...titlesOf(measure), ...bodies];
  const met = meetQuery(query, [...labels, ...said], readings, around);
  if (!met) return null;
  const label = inLang(labels, lang);
  const value = inLang(said, lang);
  const hit: FigureHit = {
    kind: 'figure',
    choice: { kind: 'quantity', id: quantity.id },
    quantity,
    measure,
    name: marked(label, met.marks),
    value: marked(value, met.marks),
    also: met.marks.has(value) ? null : elsewhere(label, [...labels, ...said], met.marks),
  };
  return { hit, rank: met.rank };
}

function claimHits({ query, lang, readings }: Search, measure: Measure): Ranked<ClaimHit>[] {
  return measure.claims.flatMap((claim, at) => {
    const labels = claimLabelsOf(measure)[at] ?? [];
    const met = meetQuery(query, labels, readings, titlesOf(measure));
    if (!met) return [];
    const name = inLang(labels, lang);
    const hit: ClaimHit = {
      kind: 'claim',
      choice: { kind: 'claim', id: claimId(measure, claim) },
      measure,
      name: marked(name, met.marks),
      also: elsewhere(name, labels, met.marks),
    };
    return [{ hit, rank: met.rank }];
  });
}

/** Best first; what is met equally well stays in the order of the list. */
const inRank = <Of>(ranked: readonly (Ranked<Of> | null)[]): Of[] =>
  ranked
    .filter((one) => one !== null)
    .sort((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit);

/**
 * Everything in an edition that a query finds, shown in `lang` but looked for in both languages; null when there
 * is nothing to look for. Without readings, Chinese is not found by pinyin.
 */
export function findIn(
  edition: Edition,
  typed: string,
  lang: Lang,
  readings?: Readings,
): Found | null {
  const query = parseQuery(typed);
  if (!query) return null;
  const search = { edition, query, lang, readings };
  return {
    bodies: inRank(edition.bodies.map((body) => bodyHit(search, body))),
    measures: inRank(edition.measures.map((measure) => measureHit(search, measure))),
    figures: inRank(figuresOf(edition).map((figure) => figureHit(search, figure))),
    claims: inRank(edition.measures.flatMap((measure) => claimHits(search, measure))),
    ...findPassages(edition, query, lang, readings),
  };
}

/** The hits for nothing typed: every measure, in list order. */
export const allMeasures = (edition: Edition, lang: Lang): MeasureHit[] =>
  edition.measures.map((measure) => ({
    kind: 'measure',
    choice: { kind: 'measure', id: measure.id },
    measure,
    name: marked(inLang(titlesOf(measure), lang), new Map()),
    also: null,
  }));
