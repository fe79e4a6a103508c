import type { Edition, Measure } from '../edition.ts';
import { placesInEnglish } from '../english-words.ts';
import { createFault, type Fault } from '../fault.ts';
import { findNumerals, parseNumeral } from '../numeral.ts';
import { offsetsIn } from '../span.ts';
import { sayPath } from './path.ts';
import { entriesOf } from './place.ts';
import { walk } from './walk.ts';

/** Han characters, and the punctuation and full-width forms that come with them. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]+/u;

function checkEnglish(edition: Edition): Fault[] {
  return [...walk(edition)].flatMap(({ value, steps }) => {
    if (steps.at(-1) !== 'en' || typeof value !== 'string') return [];
    const found = CHINESE.exec(value)?.[0];
    return found ? [createFault('chineseInEnglish', sayPath(steps), { found })] : [];
  });
}

function checkEnglishNumbers(measure: Measure, m: number): Fault[] {
  return placesInEnglish(measure)
    .filter(({ span }) => span === null)
    .map(({ id, words }) =>
      createFault('englishNumberMissing', `measures[${m}].text.en`, { id, words }),
    );
}

/** Digits in the English text that no quantity puts there must be those of another numeral of the Chinese. */
function checkOnlyInEnglish(measure: Measure, m: number): Fault[] {
  const taken = new Set(
    placesInEnglish(measure).flatMap(({ span }) => (span ? offsetsIn(span) : [])),
  );
  const others = measure.numerals.flatMap(({ quote }) => findNumerals(quote));
  const known = new Set(others.map(({ text }) => parseNumeral(text)));
  return findNumerals(measure.text.en)
    .filter((run) => !taken.has(run.start) && !known.has(parseNumeral(run.text)))
    .map(({ text }) =>
      createFault('numberOnlyInEnglish', `measures[${m}].text.en`, { found: text }),
    );
}

function checkHeadline(edition: Edition): Fault[] {
  const quantities = entriesOf(edition, 'quantities');
  if (quantities.length === 0 || quantities.some(({ it }) => it.headline)) return [];
  return [createFault('headlineMissing', 'measures')];
}

/** The English is English and gives every quantity with its hedge and no other number; something opens the page. */
export function checkLanguages(edition: Edition): Fault[] {
  return [
    ...checkEnglish(edition),
    ...edition.measures.flatMap(checkEnglishNumbers),
    ...edition.measures.flatMap(checkOnlyInEnglish),
    ...checkHeadline(edition),
  ];
}
