import { saveFile } from '../../site/save-file.ts';
import type { RunSheet } from '../../slides/run-sheet.ts';
import {
  LARGEST_FILE,
  parseRunSheet,
  type ReadSheet,
  serializeRunSheet,
} from '../../slides/run-sheet-file.ts';
import { linkOfRunSheet } from '../../slides/run-sheet-link.ts';
import { addressOf, currentView, linkOf } from '../../state/address.ts';

/** Hands the run-sheet to the reader as a small file. @returns its name */
export const saveSheet = (sheet: RunSheet): string => {
  const name = `run-sheet-${sheet.edition.replace(/[^a-z0-9-]+/gi, '-').slice(0, 60)}.json`;
  const file = new Blob([serializeRunSheet(sheet)], { type: 'application/json' });
  saveFile(file, name);
  return name;
};

/** Reads a file that somebody has chosen; one that cannot be a run-sheet is not even read. */
export const openSheetFile = async (file: File): Promise<ReadSheet> => {
  if (file.size > LARGEST_FILE) return { fault: { kind: 'tooLarge', size: file.size } };
  const text = await file.text().catch(() => null);
  return text === null ? { fault: { kind: 'notSheet' } } : parseRunSheet(text);
};

/**
 * The address of this view, without what is presented, with the run-sheet in it; null where that would be too long,
 * or others could not open it.
 */
export const sheetAddress = (sheet: RunSheet): string | null => {
  const part = linkOfRunSheet(sheet);
  const view = addressOf({ ...currentView(), slide: null, presenter: false });
  return part && linkOf(new URL(`${view}#${part}`, window.location.href).href);
};

/** Takes the sheet out of the address, once it has been read. */
export const dropFromAddress = (): void => {
  const { pathname, search } = window.location;
  try {
    window.history.replaceState(window.history.state, '', pathname + search);
  } catch {
    // The browser keeps the address as it is; to read the sheet again does no harm.
  }
};
