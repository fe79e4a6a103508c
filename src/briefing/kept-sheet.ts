import { emptyRunSheet, type RunSheet } from '../slides/run-sheet.ts';
import { readRunSheet, serializeRunSheet } from '../slides/run-sheet-file.ts';

const keyOf = (edition: string): string => `measures-board.run-sheet.${edition}`;

const sheets = new Map<string, RunSheet>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** What is kept was written here, so that no limit of size applies; null for nothing and for nonsense. */
const heldAt = (key: string): RunSheet | null => {
  try {
    const held = window.localStorage.getItem(key);
    return (held && readRunSheet(JSON.parse(held)).sheet) || null;
  } catch {
    return null;
  }
};

const load = (edition: string): RunSheet => heldAt(keyOf(edition)) ?? emptyRunSheet(edition);

/** The run-sheet of an edition as it is kept on this device; an empty one where nothing or nonsense is kept. */
export const keptSheet = (edition: string): RunSheet => {
  const known = sheets.get(edition) ?? load(edition);
  sheets.set(edition, known);
  return known;
};

/** Keeps a run-sheet on this device; where storage is blocked or full, as long as the page is there. */
export const keepSheet = (edition: string, sheet: RunSheet): void => {
  sheets.set(edition, sheet);
  try {
    window.localStorage.setItem(keyOf(edition), serializeRunSheet(sheet));
  } catch {
    // It is still in memory.
  }
  tell();
};

/** Takes up what another window has kept. */
const changedElsewhere = ({ key }: StorageEvent): void => {
  for (const edition of sheets.keys())
    if (key === null || key === keyOf(edition)) sheets.set(edition, load(edition));
  tell();
};

/** Calls back whenever a run-sheet has changed, here or in another window. */
export const onSheet = (heard: () => void): (() => void) => {
  if (listeners.size === 0) window.addEventListener('storage', changedElsewhere);
  listeners.add(heard);
  return () => {
    listeners.delete(heard);
    if (listeners.size === 0) window.removeEventListener('storage', changedElsewhere);
  };
};

const mineKey = (edition: string): string => `${keyOf(edition)}.mine`;

/** Puts the kept sheet aside, so that one from a link can take its place. One that is aside already stays. */
export const putAside = (edition: string): void => {
  try {
    const storage = window.localStorage;
    if (storage.getItem(mineKey(edition)) === null)
      storage.setItem(mineKey(edition), serializeRunSheet(keptSheet(edition)));
  } catch {
    // Storage may be blocked: then nothing is kept from one visit to the next anyway.
  }
};

/** The sheet that was put aside; null for none. */
export const asideSheet = (edition: string): RunSheet | null => heldAt(mineKey(edition));

/** Brings back the sheet that was put aside. */
export const takeBack = (edition: string): void => {
  const mine = asideSheet(edition);
  if (!mine) return;
  window.localStorage.removeItem(mineKey(edition));
  keepSheet(edition, mine);
};
