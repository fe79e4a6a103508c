import type { Measure, Quantity } from './edition.ts';
import { HEDGE_WORDS, HEDGES } from './hedge.ts';
import { unitNoun } from './number-words.ts';
import type { Span } from './span.ts';
import { unitOf } from './unit.ts';
import { type Said, type SaidPart, saidText, sayQuantity } from './wording.ts';

/** Other words of English that would hedge a number; a translation that uses one says what the text does not. */
const VAGUE = 'about|around|approximately|roughly|almost|(?:more|less|fewer) than|up to';
const NAMES = Object.values(HEDGES).map(({ name }) => name.en);
const OWN = HEDGE_WORDS.flatMap(({ en }) => en ?? []);
const HEDGED = new RegExp(`\\b(?:${[...NAMES, ...OWN, VAGUE].join('|')}) (?:CNY )?$`, 'i');
const INSIDE_BEFORE = /[\p{L}\p{N}][.,]?$|CNY $/u;
const INSIDE_AFTER = /^(?:[.,]?\p{N}|\p{L}|%| ?(?:thousand|million|billion)\b)/u;

const withoutNoun = (parts: Said, { value, unit }: Quantity): SaidPart[] =>
  parts.flatMap((part) => {
    if (part.kind !== 'unit') return [part];
    const text = part.text.slice(0, part.text.length - unitNoun(value, unit).length).trim();
    return text ? [{ ...part, text }] : [];
  });

/**
 * The exact words by which the English text must give a quantity: `over 250,000`, `CNY 4.703 billion`,
 * `within 40 days`. Nouns other than those of durations are left to the translation.
 */
function englishWording(quantity: Quantity): string {
  const said = sayQuantity(quantity, 'en');
  return saidText(
    unitOf(quantity.unit).kind === 'duration' ? said : withoutNoun(said, quantity),
    'en',
  );
}

/** Whether the words at `start` are a number of their own: no part of a longer one, no other hedge before it. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 10);
  return !INSIDE_BEFORE.test(before) && !HEDGED.test(before) && !INSIDE_AFTER.test(after);
}

const lower = (text: string): string => text.replace(/[A-Z]/g, (c) => c.toLowerCase());

/** Every place where the words stand as a whole number; upper and lower case count as the same. */
function findWords(words: string, text: string): Span[] {
  const [needle, hay] = [lower(words), lower(text)];
  const spans: Span[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const span = { start: at, end: at + needle.length };
    if (standsAlone(text, span)) spans.push(span);
  }
  return spans;
}

/** The places where the English text gives a quantity, those that the unit's noun follows first. */
function candidates(quantity: Quantity, words: string, text: string): readonly Span[] {
  const noun = unitNoun(quantity.value, quantity.unit);
  const isNamed = ({ end }: Span) => noun !== '' && text.startsWith(` ${noun}`, end);
  const places = findWords(words, text);
  return [...places.filter(isNamed), ...places.filter((place) => !isNamed(place))];
}

/** A quantity's words in the English text and where they stand; null when they do not. */
type EnglishPlace = {
  readonly id: string;
  readonly words: string;
  readonly span: Span | null;
};

/**
 * A measure's quantities with their places in the English text, in the order of the Chinese text. Each has a
 * place of its own: whole numbers with their hedges can only coincide, not overlap, so a start tells them apart.
 */
export function placesInEnglish({ quantities, text }: Measure): EnglishPlace[] {
  const taken = new Set<number>();
  const known = new Map<string, readonly Span[]>();
  return [...quantities]
    .sort((a, b) => a.start - b.start)
    .map((quantity) => {
      const words = englishWording(quantity);
      const key = `${words} ${quantity.unit}`;
      const places = known.get(key) ?? candidates(quantity, words, text.en);
      known.set(key, places);
      const span = places.find(({ start }) => !taken.has(start)) ?? null;
      if (span) taken.add(span.start);
      return { id: quantity.id, words, span };
    });
}
