import type { Edition, Measure, Quantity } from '../edition.ts';
import { placesInEnglish } from '../english-words.ts';
import { createFault, type Fault } from '../fault.ts';
import type { FaultCode } from '../fault-sentences.ts';
import { contains, type Span } from '../span.ts';
import { clauseAround, sentenceAround } from './english-clauses.ts';
import { saysDirection } from './english-direction.ts';

/** A quantity where the English text gives it. */
type Said = {
  readonly quantity: Quantity;
  readonly words: string;
  readonly number: Span;
  readonly clause: Span;
  readonly sentence: Span;
};

const YEAR_ON_YEAR =
  /\byear[ -](?:on|over)[ -]year\b|\b(?:than|with|over|on|from) (?:the|a) (?:previous year|year (?:before|earlier))\b/i;
const CHINESE_CLAUSE_END = /[，、；。：！？,;\n]/;

/**
 * The quantities in the order of the Chinese, where the English gives them. None when one is missing or misplaced,
 * which is a fault of its own: the places of the others are not sure then.
 */
function saidIn(measure: Measure): Said[] {
  const { text, quantities } = measure;
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const all = placesInEnglish(measure).flatMap(({ id, words, span }) => {
    const quantity = byId.get(id);
    if (!quantity || !span || !text.zh.startsWith(quantity.quote, quantity.start)) return [];
    const [clause, sentence] = [clauseAround(text.en, span), sentenceAround(text.en, span)];
    return [{ quantity, words, number: span, clause, sentence }];
  });
  return all.length === quantities.length ? all : [];
}

const isDirected = (text: string, { quantity: { direction }, ...at }: Said): boolean =>
  direction === 'none' || saysDirection(text, direction, at);

/** Whether the English puts "year on year" to a percentage: in its clause, or in a sentence where no other has it. */
function isCalledYearly(text: string, said: Said, all: readonly Said[]): boolean {
  if (said.quantity.unit !== 'percent') return false;
  const isTaken = (stretch: Span) =>
    all.some(({ quantity, number }) => quantity.comparison && contains(stretch, number));
  return [said.clause, said.sentence].some(
    (stretch) => YEAR_ON_YEAR.test(text.slice(stretch.start, stretch.end)) && !isTaken(stretch),
  );
}

function comparisonCode(text: string, said: Said, all: readonly Said[]): FaultCode | undefined {
  const { start, end } = said.sentence;
  if (!said.quantity.comparison) {
    return isCalledYearly(text, said, all) ? 'yearOnYearAdded' : undefined;
  }
  return YEAR_ON_YEAR.test(text.slice(start, end)) ? undefined : 'yearOnYearMissing';
}

function codesOf(text: string, said: Said, all: readonly Said[]): FaultCode[] {
  const direction: FaultCode | undefined = isDirected(text, said) ? undefined : 'englishDirection';
  return [direction, comparisonCode(text, said, all)].filter((code) => code !== undefined);
}

/** English may turn two figures of one clause around (served 20 firms in 10 fields), but not two of a unit. */
function mayTurn(zh: string, a: Quantity, b: Quantity): boolean {
  if (a.unit === b.unit) return false;
  const between = zh.slice(
    a.start + a.quote.indexOf(a.numeral),
    b.start + b.quote.indexOf(b.numeral),
  );
  return !CHINESE_CLAUSE_END.test(between);
}

/** The first quantity that comes earlier in the English than one that precedes it in the Chinese. */
const findTurned = (all: readonly Said[], { zh }: Measure['text']): Said | undefined =>
  all.find((said, i) =>
    all
      .slice(0, i)
      .some(
        ({ number, quantity }) =>
          number.start > said.number.start && !mayTurn(zh, quantity, said.quantity),
      ),
  );

function checkMeasure(measure: Measure, m: number): Fault[] {
  const all = saidIn(measure);
  const turned = findTurned(all, measure.text);
  const faultOf = (code: FaultCode, { quantity: { id, direction }, words }: Said) =>
    createFault(code, `measures[${m}].text.en`, { id, words, expected: direction });
  return [
    ...all.flatMap((said) =>
      codesOf(measure.text.en, said, all).map((code) => faultOf(code, said)),
    ),
    ...(turned ? [faultOf('englishOrder', turned)] : []),
  ];
}

/** The English text says of each figure what the Chinese says: which way, against what, and in the same order. */
export function checkEnglishText(edition: Edition): Fault[] {
  return edition.measures.flatMap(checkMeasure);
}
