import { emptyRunSheet, type RunSheet } from '../slides/run-sheet.ts';
import { readRunSheet, serializeRunSheet } from '../slides/run-sheet-file.ts';

const keyOf = (edition: string): string => `measures-board.run-sheet.${edition}`;
const mineKey = (edition: string): string => `${keyOf(edition)}.mine`;

/** A sheet and the text that storage had of it; a sheet that storage did not take is here alone. */
type Known = {
  readonly sheet: RunSheet;
  readonly text: string | null;
  readonly isHereAlone: boolean;
};

const sheets = new Map<string, Known>();
/** The sheets put aside that storage did not take. */
const asides = new Map<string, RunSheet>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

const textAt = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** What is kept was written here, so that no limit of size applies. */
const readText = (text: string | null) => {
  try {
    return text ? readRunSheet(JSON.parse(text)) : null;
  } catch {
    return null;
  }
};

/** Copies what a newer version of this program has kept to a key of its own. @throws where storage is full */
const shelveNewer = (key: string): void => {
  const text = window.localStorage.getItem(key);
  const fault = readText(text)?.fault;
  if (text === null || fault?.kind !== 'newer') return;
  const shelf = `${key}.v${fault.version}`;
  let free = shelf;
  for (let copy = 2; ![null, text].includes(textAt(free)); copy++) free = `${shelf}.${copy}`;
  window.localStorage.setItem(free, text);
};

/** Whether storage has taken a sheet. */
const write = (key: string, text: string): boolean => {
  try {
    shelveNewer(key);
    window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** Takes up what storage has; the same text stays the same sheet, and what is here alone stays. */
const readAnew = (edition: string): RunSheet => {
  const known = sheets.get(edition);
  if (known?.isHereAlone) return known.sheet;
  const text = textAt(keyOf(edition));
  if (known && known.text === text) return known.sheet;
  const sheet = readText(text)?.sheet ?? emptyRunSheet(edition);
  sheets.set(edition, { sheet, text, isHereAlone: false });
  return sheet;
};

/**
 * The run-sheet of an edition as it is kept on this device; an empty one where nothing or nonsense is kept.
 * While nobody listens, another window may have changed it unheard.
 */
export const keptSheet = (edition: string): RunSheet =>
  (listeners.size > 0 && sheets.get(edition)?.sheet) || readAnew(edition);

/** Keeps a run-sheet on this device; where storage is blocked or full, as long as the page is there. */
export const keepSheet = (edition: string, sheet: RunSheet): void => {
  const text = serializeRunSheet(sheet);
  sheets.set(edition, { sheet, text, isHereAlone: !write(keyOf(edition), text) });
  tell();
};

/** Takes up what another window has kept. */
const changedElsewhere = ({ key }: StorageEvent): void => {
  for (const edition of sheets.keys())
    if (key === null || key === keyOf(edition)) readAnew(edition);
  tell();
};

/** Calls back whenever a run-sheet has changed, here or in another window. */
export const onSheet = (heard: () => void): (() => void) => {
  if (listeners.size === 0) {
    window.addEventListener('storage', changedElsewhere);
    for (const edition of sheets.keys()) readAnew(edition);
  }
  listeners.add(heard);
  return () => {
    listeners.delete(heard);
    if (listeners.size === 0) window.removeEventListener('storage', changedElsewhere);
  };
};

/** The sheet that was put aside; null for none. */
export const asideSheet = (edition: string): RunSheet | null =>
  asides.get(edition) ?? readText(textAt(mineKey(edition)))?.sheet ?? null;

/** Puts a sheet aside in place of the one that is; null for none. Where storage does not take it, in memory. */
export const setAside = (edition: string, sheet: RunSheet | null): void => {
  asides.delete(edition);
  if (sheet) {
    if (!write(mineKey(edition), serializeRunSheet(sheet))) asides.set(edition, sheet);
    return;
  }
  try {
    window.localStorage.removeItem(mineKey(edition));
  } catch {
    // Where storage is blocked, nothing was there.
  }
};

/** Puts the kept sheet aside, so that one from a link can take its place. One that is aside already stays. */
export const putAside = (edition: string): void => {
  if (!asideSheet(edition)) setAside(edition, keptSheet(edition));
};

/** Brings back the sheet that was put aside. */
export const takeBack = (edition: string): void => {
  const mine = asideSheet(edition);
  if (!mine) return;
  setAside(edition, null);
  keepSheet(edition, mine);
};
