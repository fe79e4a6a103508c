import type { Quantity } from './edition.ts';
import { HEDGE_IDS, HEDGES, type Hedge } from './hedge.ts';
import { type FoundNumeral, findNumerals, parseNumeral } from './numeral.ts';
import type { Span } from './span.ts';
import { type UnitId, unitOf } from './unit.ts';

/**
 * What the words alone say about a quantity. It spans the stretch that says it: hedge word, numeral,
 * counter, hedge word (超 25 万人次).
 */
export type Reading = Span & {
  /** In base units; null when the numeral is not a number. */
  readonly value: number | null;
  readonly hedge: Hedge;
  readonly hedgeWord: string;
  /** The counter as written; '' when none of the unit's counters follows. */
  readonly counter: string;
  readonly direction: Quantity['direction'];
  readonly comparison: Quantity['comparison'];
  readonly cumulative: boolean;
  /** The numeral with its scale. */
  readonly numeral: Span;
};

type HedgePlace = 'before' | 'between' | 'after';

/** Where each hedge word stands: before the numeral, between numeral and counter, or after the counter. */
const HEDGE_PLACES: Readonly<Record<string, HedgePlace>> = {
  超: 'before',
  近: 'before',
  仅: 'before',
  余: 'between',
  以上: 'after',
  以内: 'after',
  内: 'after',
};

const DIRECTION_WORDS = {
  下降: 'decrease',
  减少: 'decrease',
  节约: 'decrease',
  降低: 'decrease',
  缩短: 'decrease',
  提速: 'increase',
  增长: 'increase',
  上升: 'increase',
  提升: 'increase',
  提高: 'increase',
  增加: 'increase',
} as const;

/** Words in which 超 and 近 are not a hedge: 最近 3 年, 附近 5 家. */
const NOT_A_HEDGE = /(?:最|附|邻|临|靠|新|高)[近超]$/;
const CLAUSE_END = /[，；。！？,;]/;

const hedgeOf = (word: string): Hedge =>
  HEDGE_IDS.find((id) => (HEDGES[id].words as readonly string[]).includes(word)) ?? 'exact';

const wordsAt = (place: HedgePlace): string[] =>
  Object.keys(HEDGE_PLACES).filter((word) => HEDGE_PLACES[word] === place);

const skipSpace = (text: string, at: number): number =>
  at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);

/** The longest of `words` that stands at `at`, after optional space; where it ends. */
function wordAfter(text: string, at: number, words: readonly string[]) {
  const start = skipSpace(text, at);
  const fitting = words.filter((word) => text.startsWith(word, start));
  const word = fitting.sort((a, b) => b.length - a.length)[0];
  return word === undefined ? { word: '', end: at } : { word, end: start + word.length };
}

function hedgeBefore(text: string, at: number) {
  const head = text.slice(0, at).trimEnd();
  const word = NOT_A_HEDGE.test(head) ? undefined : wordsAt('before').find((w) => head.endsWith(w));
  return word === undefined ? { word: '', start: at } : { word, start: head.length - word.length };
}

/** The clause up to the numeral, which is where its verb, its 同比 and its 累计 stand; 、 does not end it. */
const clauseBefore = (quote: string, at: number): string =>
  quote.slice(0, at).split(CLAUSE_END).at(-1) ?? '';

/**
 * Direction words are read for percentages only: 下降 26.84% says how a thing changed, whereas
 * 减少无效投资 8.4 亿元 is an amount (of what was avoided) and 缩短至 40 天 a level. The last word counts.
 */
function directionOf(clause: string, unit: UnitId): Quantity['direction'] {
  if (unit !== 'percent') return 'none';
  const words = Object.keys(DIRECTION_WORDS) as (keyof typeof DIRECTION_WORDS)[];
  const found = words.filter((word) => clause.includes(word));
  const last = found.sort((a, b) => clause.lastIndexOf(b) - clause.lastIndexOf(a))[0];
  return last ? DIRECTION_WORDS[last] : 'none';
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** The runs of the quote that are this numeral, white space aside. */
export function findNumeral(quote: string, numeral: string) {
  return findNumerals(quote).filter((run) => bare(run.text) === bare(numeral));
}

function counterAfter(quote: string, numeral: string, at: number, unit: UnitId) {
  if (unit === 'percent') return { word: /[%％]$|^百分之/.test(numeral) ? '%' : '', end: at };
  return wordAfter(quote, at, unitOf(unit).counters);
}

/** Reads the quantity whose numeral is the run `run` of a text. Offsets are those of the text. */
export function readAt(text: string, run: FoundNumeral, unit: UnitId): Reading {
  const before = hedgeBefore(text, run.start);
  const between = wordAfter(text, run.end, wordsAt('between'));
  const counter = counterAfter(text, run.text, between.end, unit);
  const after = wordAfter(text, counter.end, wordsAt('after'));
  const hedgeWord = between.word || after.word || before.word;
  const clause = clauseBefore(text, run.start);
  return {
    value: parseNumeral(run.text),
    hedge: hedgeOf(hedgeWord),
    hedgeWord,
    counter: counter.word,
    direction: directionOf(clause, unit),
    comparison: clause.includes('同比') ? 'yearOnYear' : null,
    cumulative: clause.includes('累计'),
    numeral: { start: run.start, end: run.end },
    start: before.start,
    end: after.end,
  };
}

/**
 * Reads a quantity from its quote alone, knowing only which numeral is meant and what it counts.
 * Null when the numeral is not a whole numeral of the quote.
 */
export function readQuantity(quote: string, numeral: string, unit: UnitId): Reading | null {
  const run = findNumeral(quote, numeral)[0];
  return run ? readAt(quote, run, unit) : null;
}
