import { type ChoiceKey, choiceKey, parseChoice } from '../domain/choice.ts';
import { LANGS, type Lang } from '../domain/lang.ts';

export type Blank = 'no' | 'black' | 'white';

/** What both windows of a briefing show: they are told of every change, and either may make it. */
export type Show = {
  readonly slide: string;
  readonly lang: Lang;
  readonly blank: Blank;
  /** What the official words are shown of; null for nothing. */
  readonly words: ChoiceKey | null;
  /** When it began, ms since 1970. */
  readonly began: number;
};

/** What one window tells the other: what it shows now, that it has come, or that the briefing is over. */
export type Message =
  | { readonly kind: 'show'; readonly show: Show }
  | { readonly kind: 'hello' }
  | { readonly kind: 'end' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const parseWords = (value: unknown): ChoiceKey | null => {
  const choice = typeof value === 'string' ? parseChoice(value.slice(0, 200)) : null;
  return choice && choiceKey(choice);
};

const parseShow = (value: unknown): Show | null => {
  if (!isRecord(value)) return null;
  const { slide, lang, blank, words, began } = value;
  const known = LANGS.find((one) => one === lang);
  if (typeof slide !== 'string' || slide.length > 200 || !known) return null;
  if (typeof began !== 'number' || !Number.isFinite(began)) return null;
  return {
    slide,
    lang: known,
    blank: blank === 'black' || blank === 'white' ? blank : 'no',
    words: parseWords(words),
    began,
  };
};

/** Reads what another window has sent; null for what no briefing sends. */
export const parseMessage = (value: unknown): Message | null => {
  if (!isRecord(value) || value.app !== 'measures-board') return null;
  if (value.kind === 'hello' || value.kind === 'end') return { kind: value.kind };
  const show = value.kind === 'show' ? parseShow(value.show) : null;
  return show && { kind: 'show', show };
};
