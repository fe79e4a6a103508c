import type { Quantity } from './edition.ts';
import type { Lang } from './lang.ts';

/** One part of a quantity as it is said. */
export type SaidPart = {
  readonly kind: 'hedge' | 'currency' | 'numeral' | 'unit';
  readonly text: string;
};

/** A quantity as it is said, in reading order: 超 · 45 · 万家; over · 450,000 · business entities. */
export type Said = readonly SaidPart[];

/**
 * How a quantity is said. Chinese uses the numeral, counter and hedge word as the text writes them;
 * English computes them from value, unit and hedge.
 */
export declare function sayQuantity(quantity: Quantity, lang: Lang): Said;

/** The parts as one string, spaced as the language wants: 超 45 万家, CNY 4.703 billion. */
export declare function saidText(said: Said, lang: Lang): string;
