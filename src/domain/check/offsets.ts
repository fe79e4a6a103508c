import type { Edition } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { entriesOf, type Placed } from './place.ts';

type Quoted = { readonly quote: string; readonly start: number };

function checkQuote({ it: { quote, start }, measure, path }: Placed<Quoted>): Fault[] {
  const { zh } = measure.text;
  const { length } = zh;
  if (start + quote.length > length) {
    return [createFault('offsetOutside', `${path}.start`, { start, length })];
  }
  const found = zh.slice(start, start + quote.length);
  return found === quote
    ? []
    : [createFault('quoteMismatch', `${path}.start`, { start, found, quote })];
}

/** Every quote stands in the Chinese text exactly where its offset says. */
export function checkOffsets(edition: Edition): Fault[] {
  const lists = ['quantities', 'numerals', 'claims'] as const;
  return lists.flatMap((list) => entriesOf(edition, list).flatMap(checkQuote));
}
