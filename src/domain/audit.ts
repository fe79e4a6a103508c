import type { Edition, Measure, NumeralReason } from './edition.ts';
import { type FoundNumeral, findNumerals } from './numeral.ts';
import { oncePer } from './once.ts';
import { readQuantity } from './reading.ts';
import { contains, type Span } from './span.ts';

/** What accounts for a numeral: a quantity, or the reason why it is none. */
type Account = 'quantity' | NumeralReason;

/** A numeral of the official text and all that accounts for it: one account when all is well. */
type AuditedNumeral = FoundNumeral & { readonly accounts: readonly Account[] };

/** How many numerals were found, and how many of them each account has; `twice` and `unaccounted` are faults. */
type AuditCounts = {
  readonly found: number;
  readonly quantities: number;
  readonly others: Readonly<Partial<Record<NumeralReason, number>>>;
  readonly unaccounted: number;
  readonly twice: number;
};

type MeasureAudit = AuditCounts & {
  readonly number: number;
  /** The numerals of the text; offsets are those of `text.zh`. */
  readonly numerals: readonly AuditedNumeral[];
};

export type EditionAudit = AuditCounts & {
  readonly measures: readonly MeasureAudit[];
  /** The numerals of the heading, the number column and the titles, none of which is a quantity. */
  readonly headings: readonly AuditedNumeral[];
};

type Entry = Span & { readonly account: Account };

function entriesOf({ quantities, numerals }: Measure): Entry[] {
  const counted = quantities.flatMap(({ quote, numeral, unit, start }): Entry[] => {
    const at = readQuantity(quote, numeral, unit)?.numeral;
    return at ? [{ start: start + at.start, end: start + at.end, account: 'quantity' }] : [];
  });
  const listed = numerals.map(({ quote, start, reason }) => ({
    start,
    end: start + quote.length,
    account: reason,
  }));
  return [...counted, ...listed];
}

function countNumerals(numerals: readonly AuditedNumeral[]): AuditCounts {
  const others: Partial<Record<NumeralReason, number>> = {};
  const single = numerals.flatMap(({ accounts }) => (accounts.length === 1 ? accounts : []));
  const reasons = single.filter((account) => account !== 'quantity');
  for (const reason of reasons) others[reason] = (others[reason] ?? 0) + 1;
  return {
    found: numerals.length,
    quantities: single.length - reasons.length,
    others,
    unaccounted: numerals.filter(({ accounts }) => accounts.length === 0).length,
    twice: numerals.filter(({ accounts }) => accounts.length > 1).length,
  };
}

/** Holds every numeral of a measure's Chinese text against its quantities and its listed numerals. */
export function auditMeasure(measure: Measure): MeasureAudit {
  const entries = entriesOf(measure);
  const numerals = findNumerals(measure.text.zh).map((run) => ({
    ...run,
    accounts: entries.filter((entry) => contains(entry, run)).map(({ account }) => account),
  }));
  return { number: measure.number, numerals, ...countNumerals(numerals) };
}

/** In a heading the edition's year is a year; any other numeral is part of a name (“十佳”, “三优”). */
function auditHeadings({ title, year, measures }: Edition): AuditedNumeral[] {
  const numbers = measures.map(({ number }) => String(number));
  const ordinals = numbers.map((text) => ({
    start: 0,
    end: text.length,
    text,
    accounts: ['ordinal'] as const,
  }));
  const named = [title.zh, ...measures.map((measure) => measure.title.zh)].flatMap(findNumerals);
  const rest = named.map((run) => ({
    ...run,
    accounts: [run.text === String(year) ? 'year' : 'name'] as const,
  }));
  return [...ordinals, ...rest];
}

/** Every numeral of an edition's official text, and what accounts for it. */
export const auditEdition = oncePer((edition: Edition): EditionAudit => {
  const measures = edition.measures.map(auditMeasure);
  const headings = auditHeadings(edition);
  const all = [...headings, ...measures.flatMap(({ numerals }) => numerals)];
  return { measures, headings, ...countNumerals(all) };
});
