import { parseChinese } from './chinese-numeral.ts';
import { withoutInvisible } from './invisible.ts';
import { UNIT_IDS, type UnitId, type UnitKind, unitOf } from './unit.ts';

/** Why what a reader typed is no value to hold figures against. */
export const THRESHOLD_FAULTS = [
  'empty',
  'notANumber',
  /** A value with the words of some other unit: 30 天 where per cent are asked for. */
  'otherUnit',
  /** Values have no sign: that something fell is its direction. */
  'negative',
  'tooLarge',
] as const;
export type ThresholdFault = (typeof THRESHOLD_FAULTS)[number];

/** A value in base units (yuan, not 亿元; 30 for 30%), or why there is none. */
export type Threshold =
  | { readonly value: number; readonly fault: null }
  | { readonly value: null; readonly fault: ThresholdFault };

const LONGEST = 60;
const LARGEST = 1e15;
/** As many digits as a number surely keeps. */
const MOST_DIGITS = 15;

/** The scales as powers of ten. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** Letters that say a scale of money and counts; of days, `5m` might be months. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['bn', 9],
  ['tn', 12],
]);
const HAS_SHORT_SCALES: readonly UnitKind[] = ['money', 'count'];

type Words = { readonly before: readonly string[]; readonly after: readonly string[] };

/** What may stand around a number beside the words that the registry has for its unit. */
const WORDS_OF_KIND: Readonly<Record<UnitKind, Words>> = {
  ratio: { before: ['百分之'], after: ['percent', 'per cent'] },
  duration: { before: [], after: [] },
  money: {
    before: ['cny', 'rmb', '¥', '人民币'],
    after: ['元', '元人民币', '人民币', 'yuan', 'cny', 'rmb'],
  },
  count: { before: [], after: [] },
};

function wordsOf(unit: UnitId): Words {
  const { kind, counters, zh, en } = unitOf(unit);
  const { before, after } = WORDS_OF_KIND[kind];
  const named = counters.map((counter) => `${counter}${zh}`);
  const nouns = [en.one, en.other].map((noun) => noun.toLowerCase());
  return { before, after: [...after, ...counters, zh, ...named, ...nouns] };
}

const WORDS: ReadonlyMap<UnitId, Words> = new Map(UNIT_IDS.map((unit) => [unit, wordsOf(unit)]));

/** One form: half width, lower case, single spaces. Nothing is folded that might change a number (², ½). */
const tidy = (typed: string): string =>
  withoutInvisible(typed)
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('￥', '¥')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    .toLowerCase();

const FIGURE = /^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) ?(\D*)$/;

const isKept = (digits: string): boolean =>
  digits.replace('.', '').replace(/^0+|0+$/g, '').length <= MOST_DIGITS;

/** 千万 alone is ten million in the official text; of a reader, it may be that the digit is still to come. */
const STARTS_WITH_DIGIT = /^[零〇一二两三四五六七八九十]/;

/** The value of a number with its scale and nothing else; null for anything that is not one. */
function parseAmount(text: string, kind: UnitKind): number | null {
  const [, figure = '', scale = ''] = FIGURE.exec(text) ?? [];
  if (figure === '') return STARTS_WITH_DIGIT.test(text) ? parseChinese(text) : null;
  const short = HAS_SHORT_SCALES.includes(kind) ? SHORT_SCALES.get(scale) : undefined;
  const power = SCALES.get(scale) ?? short;
  const digits = figure.replaceAll(',', '');
  const value = Number(`${digits}e${power}`);
  return power === undefined || !(isKept(digits) || value > LARGEST) ? null : value;
}

/** A text without the words of a unit that stand around it, in every way there is, as it is too. */
function withoutWords(text: string, unit: UnitId): string[] {
  const { before, after } = WORDS.get(unit) ?? wordsOf(unit);
  const starts = ['', ...before].filter((word) => text.startsWith(word));
  const ends = ['', ...after].filter((word) => text.endsWith(word));
  return starts.flatMap((start) =>
    ends
      .filter((end) => start.length + end.length < text.length)
      .map((end) => text.slice(start.length, text.length - end.length)),
  );
}

/** The value of a number, alone or in the words of a unit. */
function parseInUnit(text: string, unit: UnitId): number | null {
  const amounts = withoutWords(text, unit);
  const values = amounts.map((amount) => parseAmount(amount.trim(), unitOf(unit).kind));
  return values.find((value) => value !== null) ?? null;
}

const namesUnit = (text: string, unit: UnitId): boolean =>
  withoutWords(text, unit).length > 1 && parseInUnit(text, unit) !== null;

const fault = (why: ThresholdFault): Threshold => ({ value: null, fault: why });

function faultOf(text: string, unit: UnitId): ThresholdFault {
  const unsigned = /^[-−–] ?(.+)$/.exec(text)?.[1];
  if (unsigned !== undefined && parseInUnit(unsigned, unit) !== null) return 'negative';
  const isOther = UNIT_IDS.some((other) => other !== unit && namesUnit(text, other));
  return isOther ? 'otherUnit' : 'notANumber';
}

/**
 * Reads what a reader types as a value of a unit, in either language: `30`, `30%`, `三十`, `1,000`, `5 亿元`,
 * `500 million`, `CNY 0.5bn`, `１２ 天`. Strict: what could be meant otherwise (`1,5`, `5 亿 2000`, `30-40`,
 * `about 30`) is a fault and never a guess. Comparing is the condition's business, so `≥ 30` is a fault too.
 */
export function parseThreshold(typed: string, unit: UnitId): Threshold {
  const text = typed.length > LONGEST ? '?' : tidy(typed);
  if (text === '') return fault('empty');
  const value = parseInUnit(text, unit);
  if (value === null) return fault(faultOf(text, unit));
  return value > LARGEST ? fault('tooLarge') : { value, fault: null };
}
