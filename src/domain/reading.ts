import type { Quantity } from './edition.ts';
import { type Hedge, hedgeWords } from './hedge.ts';
import { type FoundWord, hedgeAfter, hedgeBefore, wordAfter } from './hedge-finder.ts';
import { type FoundNumeral, findNumerals, parseNumeral } from './numeral.ts';
import type { Span } from './span.ts';
import { type UnitId, unitOf } from './unit.ts';
import { unknownHedge } from './unknown-hedge.ts';

/**
 * What the words alone say about a quantity. It spans the stretch that says it: hedge word, numeral,
 * counter, hedge word (超 25 万人次).
 */
export type Reading = Span & {
  /** In base units; null when the numeral is not a number. */
  readonly value: number | null;
  readonly hedge: Hedge;
  readonly hedgeWord: string;
  /** Words beside the numeral that make it approximate and that no hedge stands for; '' when there are none. */
  readonly unknownHedge: string;
  /** The counter as written; '' when none of the unit's counters follows. */
  readonly counter: string;
  readonly direction: Quantity['direction'];
  readonly comparison: Quantity['comparison'];
  readonly cumulative: boolean;
  /** The numeral with its scale. */
  readonly numeral: Span;
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

const CLAUSE_END = /[，；。！？,;]/;

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

function counterAfter(text: string, run: FoundNumeral, at: number, unit: UnitId): FoundWord {
  if (unit !== 'percent') return wordAfter(text, at, unitOf(unit).counters);
  const word = /[%％]$|^百分之/.test(run.text) ? '%' : '';
  return { word, start: at, end: at };
}

/** Reads the quantity whose numeral is the run `run` of a text. Offsets are those of the text. */
export function readAt(text: string, run: FoundNumeral, unit: UnitId): Reading {
  const before = hedgeBefore(text, run.start);
  const between = hedgeAfter(text, run.end, 'between');
  const counter = counterAfter(text, run, between.end, unit);
  const after = hedgeAfter(text, counter.end, 'after');
  const hedgeWord = between.word || after.word || before.word;
  const clause = clauseBefore(text, run.start);
  const around = { text, run, before, between, counter, after, noun: unitOf(unit).zh };
  return {
    value: parseNumeral(run.text),
    hedge: hedgeWords(hedgeWord)?.hedge ?? 'exact',
    hedgeWord,
    unknownHedge: unknownHedge(around),
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
