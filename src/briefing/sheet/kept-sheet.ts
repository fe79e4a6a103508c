import { emptyRunSheet, type RunSheet } from '../../slides/run-sheet.ts';
import { serializeRunSheet } from '../../slides/run-sheet-file.ts';
import { readText, textAt, write } from './sheet-storage.ts';

/** Where the sheet of an edition is kept. */
export const keyOf = (edition: string): string => `measures-board.run-sheet.${edition}`;

/** A sheet and the text that storage had of it; a sheet that storage did not take is here alone. */
type Known = {
  readonly sheet: RunSheet;
  readonly text: string | null;
  readonly isHereAlone: boolean;
};

const sheets = new Map<string, Known>();
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of listeners) listener();
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

/** Whether storage has the run-sheet of an edition, or has nothing to have; false where it refused it. */
export const isKept = (edition: string): boolean => !sheets.get(edition)?.isHereAlone;

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
