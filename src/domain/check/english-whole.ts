import type { Edition, Measure, Numeral } from '../edition.ts';
import { placesInEnglish } from '../english-words.ts';
import { createFault, type Fault } from '../fault.ts';
import { numberWords } from '../number-words.ts';
import { findNumerals, parseNumeral } from '../numeral.ts';
import { offsetsIn } from '../span.ts';

/** English letters for each Chinese character: a translation has 3 to 5, and these are far outside of that. */
const LEAST = 1.2;
const MOST = 8;
/** A text shorter than this may be a name, whose length says nothing. */
const SHORTEST = 8;
const SPELLED = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function checkLength({ zh, en }: Measure['text'], path: string): Fault[] {
  const characters = count(zh, /\p{Script=Han}/gu);
  const ratio = count(en, /\p{L}/gu) / characters;
  if (characters < SHORTEST || (ratio >= LEAST && ratio <= MOST)) return [];
  return [
    createFault('englishLength', path, { found: ratio.toFixed(1), least: LEAST, most: MOST }),
  ];
}

function checkEnd({ zh, en }: Measure['text'], path: string): Fault[] {
  if (!/[。！？][”’）]*\s*$/.test(zh) || /[.!?][)”’"']*\s*$/.test(en)) return [];
  return [createFault('englishUnfinished', path, { found: en.slice(-20) })];
}

/** The sizes of lists and the years that a numeral entry gives in digits. */
function digitsOf({ quote, reason }: Numeral): number[] {
  const runs = findNumerals(quote.normalize('NFKC')).filter(({ text }) => /^\d/.test(text));
  const isMeant =
    reason === 'listSize' ||
    ((reason === 'year' || reason === 'period') && /(?:19|20)\d\d/.test(quote));
  const values = isMeant ? runs.map(({ text }) => parseNumeral(text)) : [];
  return values.filter((value) => value !== null).filter((n) => reason === 'listSize' || n > 999);
}

/** Those of the values that stand in a text in digits or, being small, in letters. */
function writtenIn(text: string, values: ReadonlySet<number>): ReadonlySet<number> {
  const digits = new Set(findNumerals(text).map((run) => parseNumeral(run.text)));
  const isWritten = (value: number) => {
    const { figure, scale } = numberWords(value, 'en');
    const words = SPELLED[value - 1] ?? (scale && `${figure} ${scale}`);
    return digits.has(value) || (words !== '' && new RegExp(`\\b${words}\\b`, 'i').test(text));
  };
  return new Set([...values].filter(isWritten));
}

/** The English text with the quantities taken out of it, which would stand for a list of the same size. */
function withoutQuantities(measure: Measure): string {
  const taken = new Set(
    placesInEnglish(measure).flatMap(({ span }) => (span ? offsetsIn(span) : [])),
  );
  return Array.from({ length: measure.text.en.length }, (_, i) =>
    taken.has(i) ? ' ' : measure.text.en[i],
  ).join('');
}

function checkDigits(measure: Measure, path: string): Fault[] {
  const meant = measure.numerals.flatMap((numeral) =>
    digitsOf(numeral).map((found) => ({ quote: numeral.quote, found })),
  );
  const written = writtenIn(withoutQuantities(measure), new Set(meant.map(({ found }) => found)));
  return meant
    .filter(({ found }) => !written.has(found))
    .map((params) => createFault('englishDigitsMissing', path, params));
}

/** The English text is whole: as long as the Chinese asks for, with an end, and with sizes of lists and years. */
export function checkEnglishWhole(edition: Edition): Fault[] {
  return edition.measures.flatMap((measure, m) => {
    const path = `measures[${m}].text.en`;
    return [
      ...checkLength(measure.text, path),
      ...checkLength(measure.title, `measures[${m}].title.en`),
      ...checkEnd(measure.text, path),
      ...checkDigits(measure, path),
    ];
  });
}
