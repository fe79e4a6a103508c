import { parseChinese } from './chinese-numeral.ts';
import type { Span } from './span.ts';

/** A numeral where it stands in a text. */
export type FoundNumeral = Span & { readonly text: string };

const ARABIC =
  '(?:[0-9０-９]{1,3}(?:,[0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)?';
const CHINESE = '[〇零一二三四五六七八九十百千万亿两]+';
const SCALED = `${ARABIC}(?:[ \u3000]?[百千万亿]+)?(?:[ \u3000]?[%％])?`;
const NUMERAL = new RegExp(`百分之(?:${ARABIC}|${CHINESE})|${SCALED}|${CHINESE}`, 'g');

const PARTS = /^([0-9,.]+)[ \u3000]?([百千万亿]*)[ \u3000]?%?$/;
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
const LARGEST = 1e15;

const halfWidth = (text: string): string =>
  text.replace(/[０-９．％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

const power = (scale: string): number => [...scale].reduce((sum, c) => sum + (POWERS[c] ?? 0), 0);

function parseArabic(text: string): number | null {
  const [, digits = '', scale = ''] = PARTS.exec(text) ?? [];
  if (!GROUPED.test(digits)) return null;
  // The scale goes in as an exponent, so 10.8 万 is 108000 and not a neighbour of it.
  return Number(`${digits.replaceAll(',', '')}e${power(scale)}`);
}

/**
 * The value of a quantity's numeral: `45 万` 450000, `47.03亿` 4703000000, `千万` 10000000, `１２` 12.
 * A percentage gives its figure: `37.46%` 37.46. Null for anything else, and above 10^15.
 */
export function parseNumeral(text: string): number | null {
  const plain = halfWidth(text.trim()).replace(/^百分之/, '');
  const value = /^\d/.test(plain) ? parseArabic(plain) : parseChinese(plain);
  return value !== null && value <= LARGEST ? value : null;
}

/**
 * Every maximal run of numeral characters in a text, whatever it means there: amounts, years, ordinals
 * (一是) and parts of words (统一) alike. An Arabic run takes the scale and the % after it.
 */
export function findNumerals(text: string): FoundNumeral[] {
  return Array.from(text.matchAll(NUMERAL), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    text: run,
  }));
}
