import type { Quantity } from '../domain/edition.ts';
import { HEDGES } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import type { UnitId } from '../domain/unit.ts';
import { sayNumber } from '../domain/wording.ts';
import { figureText } from '../figures/said.ts';
import { sayIn } from '../i18n/say.ts';

/** A value with its hedge and the word for its direction, as it is said everywhere. */
export const saidValue = (quantity: Quantity, lang: Lang): string =>
  figureText(quantity, lang, sayIn(lang));

/** Words as a number format has them. */
const literal = (text: string): string => (text === '' ? '' : `"${text.replace(/"/g, '')}"`);

const NUMERAL = /[0-9][0-9,.]*/;

/** Sections for values above and below zero: a side of the axis is a direction, so no value has a sign. */
const bothSides = (section: string): string => `${section};${section}`;

/**
 * The number format that says a value with its hedge: `"超 "General"%"`. It stays with the data, so a value that
 * somebody edits keeps its hedge. Where the words scale the value (47.03 亿元) they are said for the stated value
 * only, and any other is said in full.
 */
export const labelFormat = (quantity: Quantity, lang: Lang): string => {
  const text = saidValue(quantity, lang);
  const [numeral = ''] = NUMERAL.exec(text) ?? [];
  const { value, hedge } = quantity;
  if (numeral !== '' && Number(numeral.replace(/,/g, '')) === value) {
    const at = text.indexOf(numeral);
    const number = numeral.includes(',') ? '#,##0' : 'General';
    const [before, after] = [text.slice(0, at), text.slice(at + numeral.length)];
    return bothSides(`${literal(before)}${number}${literal(after)}`);
  }
  const name = hedge === 'exact' ? '' : literal(`${HEDGES[hedge].name[lang]} `);
  return `[=${value}]${literal(text)};[=-${value}]${literal(text)};${name}#,##0`;
};

const SAMPLE = 88;

/** The number format of an axis in a unit that its words do not scale: `General"%"`, `General" days"`. */
export const tickFormat = (unit: UnitId, lang: Lang): string => {
  const [before = '', after = ''] = sayNumber(SAMPLE, unit, lang).split(String(SAMPLE));
  return bothSides(`${literal(before)}General${literal(after)}`);
};
