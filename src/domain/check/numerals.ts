import { auditMeasure } from '../audit.ts';
import type { Edition, Measure } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { findNumerals } from '../numeral.ts';
import { entriesOf } from './place.ts';

function checkAccounts(measure: Measure, m: number): Fault[] {
  return auditMeasure(measure).numerals.flatMap(({ text, start, accounts }) => {
    if (accounts.length === 1) return [];
    const code = accounts.length === 0 ? 'numeralUnaccounted' : 'numeralTwice';
    return [createFault(code, `measures[${m}].text.zh`, { numeral: text, start })];
  });
}

/** Every numeral of the text is accounted for exactly once, and no entry stands for a numeral that is not there. */
export function checkNumerals(edition: Edition): Fault[] {
  const empty = entriesOf(edition, 'numerals').filter(
    ({ it }) => findNumerals(it.quote).length === 0,
  );
  return [
    ...edition.measures.flatMap(checkAccounts),
    ...empty.map(({ it, path }) => createFault('noNumeral', `${path}.quote`, { quote: it.quote })),
  ];
}
