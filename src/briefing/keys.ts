/** What a key does while slides are shown. */
export type Act =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'full'
  | 'language'
  | 'overview'
  | 'help'
  | 'speaker';

const ACTS: ReadonlyMap<string, Act> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['n', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['p', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  [',', 'white'],
  ['f', 'full'],
  ['F5', 'full'],
  ['l', 'language'],
  ['g', 'overview'],
  ['o', 'overview'],
  ['?', 'help'],
  ['h', 'help'],
  ['s', 'speaker'],
]);

/** What a key does; null for none. F5 is what clickers send to begin, and would load the page anew. */
export const actOf = (key: string): Act | null =>
  ACTS.get(key) ?? (key.length === 1 ? (ACTS.get(key.toLowerCase()) ?? null) : null);

const TURNS: ReadonlySet<Act> = new Set(['next', 'previous']);

/** Whether an act goes on while its key is held down; all others would be undone as soon as done. */
export const mayRepeat = (act: Act): boolean => TURNS.has(act);

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
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
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS)) return true;
  if (OF_BUTTONS.includes(key) && target.closest('button, a[href], summary')) return true;
  return (
    OF_LISTS.includes(key) && target.closest('[role="listbox"]:focus-visible, [data-grid]') !== null
  );
};

/** Digits typed one after another: the number of the slide that Enter goes to. */
export const typeDigit = (typed: string, key: string): string | null =>
  /^[0-9]$/.test(key) ? `${typed}${key}`.slice(-3) : null;
