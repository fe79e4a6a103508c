import type { Edition, Measure } from './edition.ts';
import { bodiesOf, claimsOf, compareWords } from './figures.ts';
import type { Lang } from './lang.ts';

/** What measures can be sorted by. `number` is the place in the list, which is no ranking. */
export const MEASURE_KEYS = ['number', 'title', 'bodies', 'figures', 'firsts', 'honours'] as const;
export type MeasureKey = (typeof MEASURE_KEYS)[number];
export type MeasureSort = { readonly key: MeasureKey; readonly descending: boolean };

type Compare = (a: Measure, b: Measure) => number;

const byCount =
  (count: (measure: Measure) => number): Compare =>
  (a, b) =>
    count(a) - count(b);

const byWords =
  (words: (measure: Measure) => string, lang: Lang): Compare =>
  (a, b) =>
    compareWords(words(a), words(b), lang);

const ORDERS: Readonly<Record<MeasureKey, (edition: Edition, lang: Lang) => Compare>> = {
  number: () => byCount(({ number }) => number),
  title: (_, lang) => byWords(({ title }) => title[lang], lang),
  bodies: (edition, lang) =>
    byWords((measure) => bodiesOf(edition, measure)[0]?.short[lang] ?? '', lang),
  figures: () => byCount(({ quantities }) => quantities.length),
  firsts: () => byCount((measure) => claimsOf(measure).firsts.length),
  honours: () => byCount((measure) => claimsOf(measure).honours.length),
};

/**
 * Measures sorted by several keys, the first first; by bodies means by the first that is named. Words are in the
 * order of the language (Chinese by pinyin). Ties stay in the order in which they came.
 */
export const sortMeasures = (
  edition: Edition,
  measures: readonly Measure[],
  sorts: readonly MeasureSort[],
  lang: Lang,
): readonly Measure[] => {
  const compares = sorts.map(({ key, descending }) => {
    const compare = ORDERS[key](edition, lang);
    return { compare, sign: descending ? -1 : 1 };
  });
  return [...measures].sort((a, b) =>
    compares.reduce((order, { compare, sign }) => order || sign * compare(a, b), 0),
  );
};
