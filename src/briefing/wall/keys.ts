import { isField } from './fields.ts';

/** What a key does while slides are shown, its own key first. F5 is what clickers send to begin, and would load the page anew. */
const KEYS = {
  next: ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'],
  previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  black: ['b', '.'],
  white: ['w', ','],
  full: ['f', 'F5'],
  language: ['l'],
  overview: ['g', 'o'],
  help: ['?', 'h'],
  speaker: ['s'],
} as const;

export type Act = keyof typeof KEYS;

/** What closes whatever is open and then ends the briefing: the dialog hears it. */
export const END_KEY = 'Esc';

const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ' ': 'Space',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
};
const nameOf = (key: string): string => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** The keys of an act as people read them on a keyboard. */
export const keyNames = (act: Act): readonly string[] => KEYS[act].map(nameOf);

const ACTS: ReadonlyMap<string, Act> = new Map(
  (Object.keys(KEYS) as Act[]).flatMap((act) => KEYS[act].map((key) => [key, act] as const)),
);

/** What a key does; null for none. */
export const actOf = (key: string): Act | null =>
  ACTS.get(key) ?? (key.length === 1 ? (ACTS.get(key.toLowerCase()) ?? null) : null);

const TURNS: ReadonlySet<Act> = new Set(['next', 'previous']);

/** Whether an act goes on while its key is held down; all others would be undone as soon as done. */
export const mayRepeat = (act: Act): boolean => TURNS.has(act);

const OF_BUTTONS = [' ', 'Enter'];
const OF_LISTS = [
  ...OF_BUTTONS,
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  't',
];

/** Whether what has focus has a use of its own for a key: a field, a button, a chart that is walked through. */
export const isTaken = (key: string, target: EventTarget | null): boolean => {
  if (isField(target)) return true;
  if (!(target instanceof Element)) return false;
  if (OF_BUTTONS.includes(key) && target.closest('button, a[href], summary')) return true;
  return (
    OF_LISTS.includes(key) && target.closest('[role="listbox"]:focus-visible, [data-grid]') !== null
  );
};

/** Digits typed one after another: the number of the slide that Enter goes to. */
export const typeDigit = (typed: string, key: string): string | null =>
  /^[0-9]$/.test(key) ? `${typed}${key}`.slice(-3) : null;
