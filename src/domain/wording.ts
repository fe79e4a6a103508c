import type { Quantity } from './edition.ts';
import { HEDGES, hedgeWords } from './hedge.ts';
import type { Lang } from './lang.ts';
import { numberWords, unitNoun } from './number-words.ts';
import { oncePer } from './once.ts';
import { readQuantity } from './reading.ts';
import { type UnitId, type UnitKind, unitOf } from './unit.ts';

/** One part of a quantity as it is said. */
export type SaidPart = {
  readonly kind: 'hedge' | 'currency' | 'numeral' | 'unit';
  readonly text: string;
};

/** A quantity as it is said, in reading order: 超 · 45 · 万家; over · 450,000 · business entities. */
export type Said = readonly SaidPart[];

const part = (kind: SaidPart['kind'], text: string): SaidPart => ({ kind, text });
const spoken = (parts: readonly SaidPart[]): Said => parts.filter(({ text }) => text !== '');

/** `45 万` is figure 45 and scale 万; 千万 has no figure to split from its scale. */
const SCALED_FIGURE = /^([0-9０-９][0-9０-９.．,]*)\s*([百千万亿]*)\s*([%％]?)$/;

function splitNumeral(numeral: string) {
  const [, digits, scale = '', percent = ''] = SCALED_FIGURE.exec(numeral.trim()) ?? [];
  if (digits === undefined) return { figure: numeral.trim(), scale: '' };
  return { figure: `${digits}${percent}`, scale };
}

function sayChinese(quantity: Quantity): Said {
  const { quote, numeral, unit, hedgeWord } = quantity;
  const reading = readQuantity(quote, numeral, unit);
  const { figure, scale } = splitNumeral(numeral);
  const counter = unit === 'percent' ? '' : (reading?.counter ?? '');
  const hedge = part('hedge', hedgeWord);
  const number = [part('numeral', figure), part('unit', scale + counter)];
  const place = hedgeWords(hedgeWord)?.place ?? 'before';
  if (place === 'after') return spoken([...number, hedge]);
  if (place === 'before') return spoken([hedge, ...number]);
  return spoken([part('numeral', figure), part('unit', scale), hedge, part('unit', counter)]);
}

/** The English words of a hedge; 仅 is the one word of the text that says more than exactness. */
const englishHedge = ({ hedge, hedgeWord }: Quantity): string => {
  const row = hedgeWords(hedgeWord);
  if (row?.hedge === hedge && row.en) return row.en;
  return hedge === 'exact' ? '' : HEDGES[hedge].name.en;
};

function sayEnglish(quantity: Quantity): Said {
  const { value, unit } = quantity;
  const { figure, scale } = numberWords(value, 'en');
  return spoken([
    part('hedge', englishHedge(quantity)),
    part('currency', unitOf(unit).kind === 'money' ? unitOf(unit).en.one : ''),
    part('numeral', unit === 'percent' ? `${figure}%` : figure),
    part('unit', [scale, unitNoun(value, unit)].filter(Boolean).join(' ')),
  ]);
}

const SAYERS = { zh: oncePer(sayChinese), en: oncePer(sayEnglish) };

/**
 * How a quantity is said. Chinese uses the numeral, counter and hedge word as the text writes them;
 * English computes them from value, unit and hedge.
 */
export function sayQuantity(quantity: Quantity, lang: Lang): Said {
  return SAYERS[lang](quantity);
}

const JOINT = /([0-9０-９%％])(?=\p{Script=Han})|(\p{Script=Han})(?=[0-9０-９])/gu;

/** The parts as one string, spaced as the language wants: 超 45 万家, 千万余元, CNY 4.703 billion. */
export function saidText(said: Said, lang: Lang): string {
  const texts = said.map(({ text }) => text);
  return lang === 'en' ? texts.join(' ') : texts.join('').replace(JOINT, '$1$2 ');
}

type Say = (words: string, value: number, unit: UnitId) => string;

/** 40 天, 1000 万元, 30%: the counter as the text would write it after the numeral. */
const withCounter: Say = (words, _value, unit) => {
  const [counter = ''] = unitOf(unit).counters;
  return counter === '%' || /[万亿]$/.test(words) ? `${words}${counter}` : `${words} ${counter}`;
};
const withNoun: Say = (words, value, unit) => `${words} ${unitNoun(value, unit)}`;
const plain: Say = (words) => words;

const NUMBER_SAYERS: Readonly<Record<UnitKind, Readonly<Record<Lang, Say>>>> = {
  ratio: {
    zh: withCounter,
    en: (words, value, unit) => (unit === 'percent' ? `${words}%` : withNoun(words, value, unit)),
  },
  duration: { zh: withCounter, en: withNoun },
  money: { zh: withCounter, en: (words, _value, unit) => `${unitOf(unit).en.one} ${words}` },
  count: { zh: plain, en: plain },
};

/**
 * A plain value in base units, as an axis tick says it: 1 亿元 / CNY 100 million, 10 万 / 100,000, 30%, 40 天 / 40 days.
 * Counts carry no noun: it stands on the axis once.
 */
export function sayNumber(value: number, unit: UnitId, lang: Lang): string {
  const { figure, scale } = numberWords(value, lang);
  const words = scale ? `${figure} ${scale}` : figure;
  return NUMBER_SAYERS[unitOf(unit).kind][lang](words, value, unit);
}
