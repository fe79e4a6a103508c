import { type ChoiceKey, choiceKey, parseChoice } from '../../domain/choice.ts';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { LONGEST_ID } from './identity.ts';

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

/** When a show was decided, ms since 1970, and in which window. */
export type Stamp = { readonly at: number; readonly by: string };

/** Which briefing a message is of, '' for none yet, and whether the wall sends it. */
type Sender = { readonly briefing: string; readonly isWall: boolean };

/** What one window tells the others: what it shows now, that it has come, or that the briefing is over. */
export type Message = Sender &
  (
    | { readonly kind: 'show'; readonly show: Show; readonly stamp: Stamp }
    | { readonly kind: 'hello' }
    | { readonly kind: 'end' }
  );

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

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_ID;

const parseStamp = (value: unknown): Stamp | null => {
  if (!isRecord(value)) return null;
  const { at, by } = value;
  return typeof at === 'number' && Number.isSafeInteger(at) && isId(by) ? { at, by } : null;
};

/** Reads what another window has sent; null for what no briefing sends. */
export const parseMessage = (value: unknown): Message | null => {
  if (!isRecord(value) || value.app !== 'measures-board' || !isId(value.briefing)) return null;
  const sender = { briefing: value.briefing, isWall: value.isWall === true };
  if (value.kind === 'hello' || value.kind === 'end') return { kind: value.kind, ...sender };
  const show = value.kind === 'show' ? parseShow(value.show) : null;
  const stamp = show && parseStamp(value.stamp);
  return stamp && { kind: 'show', show, stamp, ...sender };
};
