import type { Edition, Quantity } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import type { FaultCode } from '../fault-sentences.ts';
import { findNumeral, type Reading, readAt } from '../reading.ts';
import { unitOf } from '../unit.ts';
import { entriesOf, type Placed } from './place.ts';

/** The fields that are computed again from the words, each with the fault of a difference. */
const RECOMPUTED = {
  value: 'valueMismatch',
  hedge: 'hedgeMismatch',
  hedgeWord: 'hedgeWordMismatch',
  direction: 'directionMismatch',
  comparison: 'comparisonMismatch',
  cumulative: 'cumulativeMismatch',
} as const satisfies Partial<Record<keyof Quantity & keyof Reading, FaultCode>>;

/** The text a quantity is read in, and where its quote starts there. */
type Context = { readonly text: string; readonly start: number };

const bare = (text: string): string => text.replace(/\s/g, '');

/** 自平台上线运行以来 makes a running total of a figure, with or without 累计. */
const isSince = ({ period }: Quantity): boolean => /^自.+以来$/.test(period?.zh ?? '');

function compare({ it, path }: Placed<Quantity>, found: Reading): Fault[] {
  const reading = { ...found, cumulative: found.cumulative || isSince(it) };
  const fields = Object.keys(RECOMPUTED) as (keyof typeof RECOMPUTED)[];
  return fields
    .filter((field) => it[field] !== reading[field])
    .map((field) =>
      createFault(RECOMPUTED[field], `${path}.${field}`, {
        found: it[field],
        read: reading[field],
      }),
    );
}

/** A quote that leaves out the hedge word beside it would turn a bound into an exact number. */
function checkCut(
  { it, path }: Placed<Quantity>,
  reading: Reading,
  { text, start }: Context,
): Fault[] {
  if (start <= reading.start && reading.end <= start + it.quote.length) return [];
  const words = text.slice(reading.start, reading.end);
  return [createFault('quoteCutsQuantity', `${path}.quote`, { quote: it.quote, words })];
}

/** What the grammar cannot say must not be shown as if it were exact. */
function checkHedge(
  { it: { numeral }, path }: Placed<Quantity>,
  { unknownHedge }: Reading,
): Fault[] {
  if (unknownHedge === '') return [];
  return [createFault('unknownHedge', `${path}.hedge`, { numeral, words: unknownHedge })];
}

function checkUnit({ it: { unit }, path }: Placed<Quantity>, { counter }: Reading): Fault[] {
  if (counter !== '') return [];
  const expected = unitOf(unit).counters.join(' / ');
  return [createFault('unitMismatch', `${path}.unit`, { unit, expected })];
}

function checkPeriod({ it: { period }, measure, path }: Placed<Quantity>): Fault[] {
  if (!period || bare(measure.text.zh).includes(bare(period.zh))) return [];
  return [createFault('periodNotStated', `${path}.period.zh`, { period: period.zh })];
}

/** Where the quantity is read: in the text, or in the quote alone when the quote is not where it should be. */
function contextOf({ it: { quote, start }, measure }: Placed<Quantity>): Context {
  const inPlace = measure.text.zh.startsWith(quote, start);
  return inPlace ? { text: measure.text.zh, start } : { text: quote, start: 0 };
}

function checkQuantity(placed: Placed<Quantity>): Fault[] {
  const { quote, numeral, unit } = placed.it;
  const [run, second] = findNumeral(quote, numeral);
  const at = `${placed.path}.numeral`;
  if (!run) return [createFault('numeralNotInQuote', at, { numeral, quote })];
  if (second) return [createFault('numeralAmbiguous', at, { numeral, quote })];
  const context = contextOf(placed);
  const { start } = context;
  const moved = { ...run, start: start + run.start, end: start + run.end };
  const reading = readAt(context.text, moved, unit);
  return [
    ...compare(placed, reading),
    ...checkCut(placed, reading, context),
    ...checkHedge(placed, reading),
    ...checkUnit(placed, reading),
    ...checkPeriod(placed),
  ];
}

/**
 * Every quantity says what its words say when they are read again from scratch, in their place in the
 * text: a hedge just outside the quote counts.
 */
export function checkReading(edition: Edition): Fault[] {
  return entriesOf(edition, 'quantities').flatMap(checkQuantity);
}
