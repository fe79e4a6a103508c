import { type Folded, foldText } from './fold.ts';
import { type Readings, SPELLINGS, type Spelled, spelledIn } from './pinyin.ts';
import type { Query, Term } from './query.ts';
import type { Span } from './span.ts';

/** Where a wording stands decides how much it weighs, and whether initials are looked for in it. */
const TIERS = { name: 3, fullName: 2.9, label: 2, text: 1 } as const;
export type Tier = keyof typeof TIERS;

/** A wording that can be searched. */
export type Field = {
  readonly tier: Tier;
  readonly source: string;
  readonly folded: Folded;
  readonly isChinese: boolean;
};

/** Spans of the source that a query has met, and how well: the higher the better. */
export type Met = { readonly spans: readonly Span[]; readonly rank: number };
export type Marks = ReadonlyMap<Field, readonly Span[]>;

export const toField = (tier: Tier, source: string): Field => ({
  tier,
  source,
  folded: foldText(source),
  isChinese: /\p{Script=Han}/u.test(source),
});

/** How well a wording is met: by the words themselves, by full pinyin, by initials, by another word for them. */
const RANKS = {
  whole: 9,
  start: 8,
  word: 7,
  inside: 6,
  spelledStart: 6,
  spelled: 5,
  initialsStart: 4,
  initialsEnd: 3.5,
  initials: 3,
  insideWord: 2,
  other: 1.5,
} as const;

type Place = Span & { readonly rank: number };

const LATIN = /[a-z]/;
const DIGIT = /\d/;
const charAt = (text: string, at: number): string => text[at] ?? '';

/** Numbers are met from their first digit on, and very short Latin words from their first letter. */
const beginsWell = (text: string, at: number, words: string): boolean => {
  const [first = ''] = words;
  const before = charAt(text, at - 1);
  if (DIGIT.test(first))
    return !DIGIT.test(before) && !(before === '.' && DIGIT.test(charAt(text, at - 2)));
  return words.length > 2 || !LATIN.test(first) || !LATIN.test(before);
};

const rankOfPlace = (text: string, at: number, words: string): number => {
  if (words === text) return RANKS.whole;
  if (at === 0) return RANKS.start;
  if (!LATIN.test(charAt(words, 0)))
    return DIGIT.test(charAt(words, 0)) ? RANKS.word : RANKS.inside;
  return LATIN.test(charAt(text, at - 1)) ? RANKS.insideWord : RANKS.word;
};

function placesOf(text: string, words: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    if (beginsWell(text, at, words))
      places.push({ start: at, end: at + words.length, rank: rankOfPlace(text, at, words) });
  return places;
}

type Spelling = { readonly letters: string; readonly least: number };

/** A spelling must be long enough to be meant: everything has initials, and 是 is everywhere. */
const isMeant = (tier: Tier, { letters, least }: Spelling, { read }: Spelled): boolean =>
  tier === 'text' ? letters.length >= 4 && read >= 2 : read >= least;

const rankOfSpelled = (text: string, { start, end, spelling }: Spelled): number => {
  if (spelling === 'full') return start ? RANKS.spelled : RANKS.spelledStart;
  if (!start) return RANKS.initialsStart;
  return end === text.length ? RANKS.initialsEnd : RANKS.initials;
};

function spelledPlaces(
  { tier, folded, isChinese }: Field,
  term: Spelling,
  readings: Readings,
): Place[] {
  if (!isChinese) return [];
  for (const spelling of tier === 'text' ? (['full'] as const) : SPELLINGS) {
    const found = spelledIn(folded.text, term.letters, readings, spelling);
    const meant = found.filter((one) => isMeant(tier, term, one));
    if (meant.length)
      return meant.map((one) => ({ ...one, rank: rankOfSpelled(folded.text, one) }));
  }
  return [];
}

const toSource = ({ from, to }: Folded, { start, end }: Span): Span => ({
  start: from[start] ?? 0,
  end: to[end - 1] ?? 0,
});

const clearPlaces = (places: readonly Place[]): Place[] =>
  places.filter(({ rank }) => rank > RANKS.insideWord);

/** Where another word stands for what was looked for; several words are a name, and only looked for in names. */
const otherPlaces = ({ tier, folded }: Field, others: readonly string[]): Place[] =>
  others
    .filter((other) => !other.includes(' ') || TIERS[tier] > TIERS.label)
    .flatMap((other) => clearPlaces(placesOf(folded.text, other)))
    .map((place) => ({ ...place, rank: RANKS.other }));

/**
 * Places within longer Latin words are of no interest where the word itself stands, too, nor anywhere in a full text (port in
 * support); other words only where the word itself does not stand.
 */
function bestPlaces(
  field: Field,
  { words, letters, least, others }: Term,
  readings?: Readings,
): Place[] {
  const direct = placesOf(field.folded.text, words);
  const clear = clearPlaces(direct);
  if (clear.length) return clear;
  const spelled = letters && readings ? spelledPlaces(field, { letters, least }, readings) : [];
  if (spelled.length) return spelled;
  return direct.length && field.tier !== 'text' ? direct : otherPlaces(field, others);
}

/** Where a term stands in a wording: as it is, else as pinyin if there are readings. Null if nowhere. */
export function meetTerm(field: Field, term: Term, readings?: Readings): Met | null {
  const places = bestPlaces(field, term, readings);
  if (!places.length) return null;
  return {
    spans: places.map((place) => toSource(field.folded, place)),
    rank: TIERS[field.tier] * 10 + Math.max(...places.map(({ rank }) => rank)),
  };
}

type MetFields = { readonly marks: Map<Field, Span[]>; readonly rank: number };

const meetOne = (fields: readonly Field[], term: Term, readings?: Readings): MetFields | null => {
  const marks = new Map<Field, Span[]>();
  let rank = 0;
  for (const field of fields) {
    const met = meetTerm(field, term, readings);
    if (met) marks.set(field, [...met.spans]);
    rank = Math.max(rank, met?.rank ?? 0);
  }
  return marks.size ? { marks, rank } : null;
};

const joined = (all: readonly MetFields[]): Marks => {
  const marks = new Map<Field, Span[]>();
  for (const met of all)
    for (const [field, spans] of met.marks)
      marks.set(field, [...(marks.get(field) ?? []), ...spans]);
  return marks;
};

/**
 * Holds wordings against a query: the phrase in one of them, or else every word in one of them or of
 * `around`, which says what they belong to; at least one word is the wordings' own. Null if they do not hold it.
 */
export function meetQuery(
  { phrase, terms }: Query,
  own: readonly Field[],
  readings?: Readings,
  around: readonly Field[] = [],
): { readonly marks: Marks; readonly rank: number } | null {
  const whole = meetOne(own, phrase, readings);
  if (whole) return whole;
  const met = terms.map((term) => meetOne(own, term, readings));
  const mine = met.filter((one) => one !== null);
  const isHeld = terms.every((term, at) => met[at] || meetOne(around, term, readings));
  if (!mine.length || !isHeld) return null;
  // A phrase found in one piece goes before the same words found apart.
  const rank = mine.reduce((sum, one) => sum + one.rank, 0) / terms.length - 1;
  return { marks: joined(mine), rank };
}
