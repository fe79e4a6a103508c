import type { Lang } from './lang.ts';
import { type UnitId, unitOf } from './unit.ts';

/** A number split as a language says it: figure `47.03` and scale `亿`, or `4.703` and `billion`. */
type NumberWords = { readonly figure: string; readonly scale: string };

type Scale = { readonly from: number; readonly word: string };

const SCALES: Readonly<Record<Lang, readonly Scale[]>> = {
  zh: [
    { from: 1e8, word: '亿' },
    { from: 1e4, word: '万' },
  ],
  en: [
    { from: 1e9, word: 'billion' },
    { from: 1e6, word: 'million' },
  ],
};

/** How many decimals a scaled figure may need before the number is written out instead. */
const DECIMALS: Readonly<Record<Lang, number>> = { zh: 2, en: 3 };

/** Three digits at a time, before the point. */
const THOUSANDS = /\B(?=(\d{3})+$)/g;

const grouped = (digits: string): string => {
  const [whole = '', ...decimals] = digits.split('.');
  return [whole.replace(THOUSANDS, ','), ...decimals].join('.');
};

/** Where a number writes itself without an exponent. */
const isPlain = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= 1e-6 && Math.abs(value) < 1e21);

/** All its digits. The browser's own format costs a page up to 50 ms when it is first made, so only for what needs it. */
const digitsOf = (value: number): string =>
  isPlain(value)
    ? String(value)
    : value.toLocaleString('en-US', { maximumFractionDigits: 20, useGrouping: false });

const figure = (value: number, lang: Lang): string => {
  const digits = digitsOf(value);
  return (lang === 'en' ? grouped(digits) : digits).replace('-', '−');
};

const fits = (value: number, decimals: number): boolean =>
  Number(value.toFixed(decimals)) === value;

/** A plain value in a language's scales, never rounded: 35906 stays whole, 450000 is 45 万 and 450,000. */
export function numberWords(value: number, lang: Lang): NumberWords {
  const scale = SCALES[lang].find(
    ({ from }) => Math.abs(value) >= from && fits(value / from, DECIMALS[lang]),
  );
  if (!scale) return { figure: figure(value, lang), scale: '' };
  return { figure: figure(value / scale.from, lang), scale: scale.word };
}

/** The English noun of a unit for a value: 1 day, 40 days. Empty for %, whose sign belongs to the figure, and for money. */
export function unitNoun(value: number, unit: UnitId): string {
  const { kind, en } = unitOf(unit);
  if (unit === 'percent' || kind === 'money') return '';
  return Math.abs(value) === 1 ? en.one : en.other;
}
