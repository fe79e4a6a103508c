import type { Edition, Measure } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { LANGS, type Lang, type Text } from '../lang.ts';
import { findNumerals, parseNumeral } from '../numeral.ts';
import type { Span } from '../span.ts';
import { entriesOf } from './place.ts';

/** A number in words of ours: as written, and as it is compared (30% is not 30). */
type Written = Span & { readonly text: string; readonly key: string };
type Known = ReadonlySet<string>;
type Words = { readonly path: string; readonly text: Text };

const ENGLISH =
  /(?<![\p{L}\p{N}]|\d[.,])((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?: ?(%|per ?cent|thousand|million|billion|trillion))?/gu;
const POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
/** 第 7 项, 第 2、7 项; entry 7, entries 2 and 7. */
const ENTRY = {
  zh: { before: /第\s*(?:\d+\s*[、和至]\s*)*$/, after: /^\s*(?:[、和至]\s*\d+\s*)*[项条号]/ },
  en: {
    before: /\b(?:entr(?:y|ies)|measures?|nos?\.) (?:\d+(?:,| and| to|, and) )*$/i,
    after: /^/,
  },
} as const;

/** How far from a number the words that make it the number of an entry are looked for. */
const REACH = 40;

const keyOf = (value: number | string, isPercent: boolean): string =>
  `${value}${isPercent ? '%' : ''}`;

/** 十四五 is no number, but its 十四 is one: the 14th Five-Year Plan. */
const worthOf = (text: string): number | null =>
  parseNumeral(text) ?? parseNumeral(text.slice(0, -1));

const isEntry = (text: string, { start, end }: Span, lang: Lang): boolean =>
  ENTRY[lang].before.test(text.slice(Math.max(0, start - REACH), start)) &&
  ENTRY[lang].after.test(text.slice(end, end + REACH));

/** A numeral too large to be read stands for itself. */
const chineseNumbers = (text: string): Written[] =>
  findNumerals(text).map((run) => {
    const value = worthOf(run.text) ?? run.text;
    return { ...run, key: keyOf(value, /%$|^百分之/.test(run.text)) };
  });

const englishNumbers = (text: string): Written[] =>
  Array.from(text.matchAll(ENGLISH), ({ 0: run, 1: digits = '', 2: word = '', index }) => {
    const value = Number(`${digits.replaceAll(',', '')}e${POWERS[word] ?? 0}`);
    const key = keyOf(value, /^(?:%|per)/.test(word));
    return { text: run, key, start: index, end: index + run.length };
  });

/** The Arabic numerals of a wording, those that number entries of the list aside. */
function numbersIn(wording: string, lang: Lang, entries: number): Written[] {
  const text = wording.normalize('NFKC');
  const numbers = lang === 'zh' ? chineseNumbers(text) : englishNumbers(text);
  return numbers.filter(
    (run) => /\d/.test(run.text) && !(Number(run.key) <= entries && isEntry(text, run, lang)),
  );
}

/** What a measure's texts state in numbers: Arabic ones, and Chinese ones from ten up, which are more than parts of words. */
function statedIn({ title, text }: Measure): string[] {
  const runs = chineseNumbers(`${title.zh}\n${text.zh}`.normalize('NFKC'));
  return runs
    .filter((run) => /\d/.test(run.text) || Number.parseFloat(run.key) >= 10)
    .map(({ key }) => key);
}

const ownWords = (measure: Measure, m: number): Words[] => [
  ...measure.quantities.flatMap(({ label, caution }, i) => {
    const path = `measures[${m}].quantities[${i}]`;
    return [
      { path: `${path}.label`, text: label },
      ...(caution ? [{ path: `${path}.caution`, text: caution }] : []),
    ];
  }),
  ...measure.claims.map(({ label }, i) => ({
    path: `measures[${m}].claims[${i}].label`,
    text: label,
  })),
];

function checkNumbers(
  { path, text }: Words,
  known: Known,
  langs: readonly Lang[],
  entries: number,
) {
  return langs.flatMap((lang) =>
    numbersIn(text[lang], lang, entries)
      .filter(({ key }) => !known.has(key))
      .map(({ text: found }) => createFault('foreignNumber', `${path}.${lang}`, { found })),
  );
}

/** Numbers in our labels, cautions and translated titles are numbers of the list. */
function checkForeign(edition: Edition): Fault[] {
  const entries = edition.measures.length;
  const everywhere = [
    String(edition.year),
    ...entriesOf(edition, 'quantities').map(({ it }) => keyOf(it.value, it.unit === 'percent')),
  ];
  const titled = chineseNumbers(edition.title.zh.normalize('NFKC')).map(({ key }) => key);
  return [
    ...checkNumbers({ path: 'title', text: edition.title }, new Set(titled), ['en'], entries),
    ...edition.measures.flatMap((measure, m) => {
      const known = new Set([...everywhere, ...statedIn(measure)]);
      const title = { path: `measures[${m}].title`, text: measure.title };
      return [
        ...checkNumbers(title, known, ['en'], entries),
        ...ownWords(measure, m).flatMap((words) => checkNumbers(words, known, LANGS, entries)),
      ];
    }),
  ];
}

/** The four-digit years of a wording, in order, each once. */
const yearsIn = (text: string): string[] => {
  const runs = findNumerals(text.normalize('NFKC')).map((run) => worthOf(run.text));
  const years = runs.filter((value) => value !== null && value >= 1900 && value < 2100);
  return [...new Set(years.map(String))].sort();
};

/** A title that names years names that of the edition, in both languages. */
function checkTitleYear({ title, year }: Edition): Fault[] {
  if (yearsIn(title.zh).length === 0) return [];
  return LANGS.filter((lang) => !yearsIn(title[lang]).includes(String(year))).map((lang) =>
    createFault('yearNotInTitle', `title.${lang}`, {
      found: yearsIn(title[lang]).join(', ') || '—',
      expected: year,
    }),
  );
}

/** A period has the same years in both languages, and no other number than in Chinese. */
function checkPeriods(edition: Edition): Fault[] {
  return entriesOf(edition, 'quantities').flatMap(({ it: { period }, path }) => {
    if (!period) return [];
    const [expected = '', found = ''] = LANGS.map(
      (lang) => yearsIn(period[lang]).join(', ') || '—',
    );
    if (found !== expected) {
      return [createFault('periodYearMismatch', `${path}.period.en`, { found, expected })];
    }
    const known = new Set(chineseNumbers(period.zh.normalize('NFKC')).map(({ key }) => key));
    return checkNumbers({ path: `${path}.period`, text: period }, known, ['en'], 0);
  });
}

/** What is ours and not the document's brings in no number and no year of its own. */
export function checkOwnWords(edition: Edition): Fault[] {
  return [checkForeign, checkTitleYear, checkPeriods].flatMap((check) => check(edition));
}
