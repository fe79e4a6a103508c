import type { Edition, Quantity } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { entriesOf, type Placed } from './place.ts';

const LONGEST = 12;
const REACH = 4000;
const CLAUSE_END = /[，；。！？,;\n]/;
const SENTENCE_END = /[。！？\n]/;

const bare = (text: string): string => text.replace(/\s/g, '');
const numeralAt = ({ start, quote, numeral }: Quantity): number =>
  start + Math.max(0, quote.indexOf(numeral));

/** Where the sentence, clause or paragraph begins that `at` lies in: none is looked for farther off than `REACH`. */
function beginOf(text: string, at: number, ends: RegExp): number {
  let begin = Math.min(at, text.length);
  const least = Math.max(0, begin - REACH);
  while (begin > least && !ends.test(text.charAt(begin - 1))) begin -= 1;
  return begin;
}

/** The sentence of the Chinese text that a quantity stands in. */
function sentenceAt(zh: string, at: number): string {
  let end = at;
  const most = Math.min(zh.length, at + REACH);
  while (end < most && !SENTENCE_END.test(zh.charAt(end))) end += 1;
  return zh.slice(beginOf(zh, at, SENTENCE_END), end);
}

/** The nearest figure before this one in its sentence that it could be a part of; a percentage is of something else. */
function wholeBefore({ it, measure }: Placed<Quantity>): Quantity | undefined {
  const at = numeralAt(it);
  const from = beginOf(measure.text.zh, at, SENTENCE_END);
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
  const { zh } = measure.text;
  const clause = zh.slice(beginOf(zh, numeralAt(it), CLAUSE_END), numeralAt(it));
  if (it.partOf !== undefined || !clause.trim().startsWith('其中')) return [];
  const whole = wholeBefore(placed);
  return whole ? [createFault('partNotLinked', path, { id: whole.id })] : [];
}

/** A period holds for the sentence it stands in, or for the paragraph it opens. */
function checkPeriod({ it, measure, path }: Placed<Quantity>): Fault[] {
  if (!it.period) return [];
  const { zh } = measure.text;
  const [period, at] = [bare(it.period.zh), numeralAt(it)];
  const paragraph = bare(zh.slice(beginOf(zh, at, /\n/), at));
  const governs = paragraph.startsWith(period) || bare(sentenceAt(zh, at)).includes(period);
  if (governs || !bare(zh).includes(period)) return [];
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
