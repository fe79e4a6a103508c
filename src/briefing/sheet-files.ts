import type { RunSheet } from '../slides/run-sheet.ts';
import { serializeRunSheet } from '../slides/run-sheet-file.ts';
import { linkOfRunSheet } from '../slides/run-sheet-link.ts';
import { linkNow } from '../state/address.ts';

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

/** The address of this view with the run-sheet in it; null where that would be too long, or others could not open it. */
export const sheetAddress = (sheet: RunSheet): string | null => {
  const part = linkOfRunSheet(sheet);
  const link = linkNow();
  return part && link && `${link.replace(/#.*$/, '')}#${part}`;
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
