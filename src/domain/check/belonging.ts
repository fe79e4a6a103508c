import type { Edition, Measure, Quantity } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { entriesOf, type Placed } from './place.ts';

const LONGEST = 12;
const CLAUSE_END = /[，；。！？,;\n]/;
const SENTENCE_END = /[。！？\n]/;

const bare = (text: string): string => text.replace(/\s/g, '');
const numeralAt = ({ start, quote, numeral }: Quantity): number =>
  start + Math.max(0, quote.indexOf(numeral));
const lastOf = (text: string, ends: RegExp): string => text.split(ends).at(-1) ?? '';

/** The sentence of the Chinese text that a quantity stands in. */
function sentenceAt({ zh }: Measure['text'], at: number): string {
  const head = lastOf(zh.slice(0, at), SENTENCE_END);
  return head + (zh.slice(at).split(SENTENCE_END)[0] ?? '');
}

/** The nearest figure before this one in its sentence that it could be a part of; a percentage is of something else. */
function wholeBefore({ it, measure }: Placed<Quantity>): Quantity | undefined {
  const at = numeralAt(it);
  const from = at - lastOf(measure.text.zh.slice(0, at), SENTENCE_END).length;
  const isWhole = (one: Quantity) =>
    one.unit === it.unit &&
    one.unit !== 'percent' &&
    one.partOf === undefined &&
    one.value >= it.value &&
    from <= numeralAt(one) &&
    numeralAt(one) < at;
  return measure.quantities.filter(isWhole).sort((a, b) => numeralAt(b) - numeralAt(a))[0];
}

/** A figure whose own clause begins with 其中 is a part of one of the same unit before it. */
function checkLinked(placed: Placed<Quantity>): Fault[] {
  const { it, measure, path } = placed;
  const clause = lastOf(measure.text.zh.slice(0, numeralAt(it)), CLAUSE_END).trim();
  if (it.partOf !== undefined || !clause.startsWith('其中')) return [];
  const whole = wholeBefore(placed);
  return whole ? [createFault('partNotLinked', path, { id: whole.id })] : [];
}

/** A period holds for the sentence it stands in, or for the paragraph it opens. */
function checkPeriod({ it, measure, path }: Placed<Quantity>): Fault[] {
  if (!it.period) return [];
  const period = bare(it.period.zh);
  const at = numeralAt(it);
  const paragraph = bare(lastOf(measure.text.zh.slice(0, at), /\n/));
  const isStated = bare(measure.text.zh).includes(period);
  const governs =
    bare(sentenceAt(measure.text, at)).includes(period) || paragraph.startsWith(period);
  if (!isStated || governs) return [];
  return [createFault('periodElsewhere', `${path}.period.zh`, { period: it.period.zh })];
}

function checkQuotes(edition: Edition): Fault[] {
  return entriesOf(edition, 'numerals')
    .filter(({ it }) => it.quote.length > LONGEST)
    .map(({ it, path }) =>
      createFault('numeralQuoteLong', `${path}.quote`, {
        length: it.quote.length,
        limit: LONGEST,
      }),
    );
}

/** Figures belong to the whole and the period that the words beside them give, and other numerals to short quotes. */
export function checkBelonging(edition: Edition): Fault[] {
  const quantities = entriesOf(edition, 'quantities');
  return [
    ...quantities.flatMap((placed) => [...checkLinked(placed), ...checkPeriod(placed)]),
    ...checkQuotes(edition),
  ];
}
