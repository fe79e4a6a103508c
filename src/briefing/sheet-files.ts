import type { RunSheet } from '../slides/run-sheet.ts';
import {
  LARGEST_FILE,
  parseRunSheet,
  type ReadSheet,
  serializeRunSheet,
} from '../slides/run-sheet-file.ts';
import { linkOfRunSheet } from '../slides/run-sheet-link.ts';
import { addressOf, currentView } from '../state/address.ts';

/** How long a browser may take to fetch what it was handed, ms. */
const PATIENCE = 60_000;

/** Hands the run-sheet to the reader as a small file. @returns its name */
export const saveSheet = (sheet: RunSheet): string => {
  const name = `run-sheet-${sheet.edition.replace(/[^a-z0-9-]+/gi, '-').slice(0, 60)}.json`;
  const file = new Blob([serializeRunSheet(sheet)], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
  return name;
};

/** Reads a file that somebody has chosen; one that cannot be a run-sheet is not even read. */
export const openSheetFile = async (file: File): Promise<ReadSheet> => {
  if (file.size > LARGEST_FILE) return { fault: { kind: 'tooLarge', size: file.size } };
  const text = await file.text().catch(() => null);
  return text === null ? { fault: { kind: 'notSheet' } } : parseRunSheet(text);
};

/** The address of this view, without what is presented, with the run-sheet in it; null where that would be too long. */
export const sheetAddress = (sheet: RunSheet): string | null => {
  const part = linkOfRunSheet(sheet);
  const view = addressOf({ ...currentView(), slide: null, presenter: false });
  return part && new URL(`${view}#${part}`, window.location.href).href;
};

/** Takes the sheet out of the address, once it has been read. */
export const dropFromAddress = (): void => {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
};
