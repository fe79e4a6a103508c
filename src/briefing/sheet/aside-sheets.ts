import type { RunSheet } from '../../slides/run-sheet.ts';
import { readRunSheet, serializeRunSheet } from '../../slides/run-sheet-file.ts';
import { keepSheet, keptSheet, keyOf } from './kept-sheet.ts';
import { textAt, write } from './sheet-storage.ts';

/** A run-sheet that has given way to another, and when, ms since 1970. */
export type AsideSheet = { readonly at: number; readonly sheet: RunSheet };

/** The oldest is let go. */
const MOST = 5;
const asideKey = (edition: string): string => `${keyOf(edition)}.aside`;

/** Those that storage did not take. */
const hereAlone = new Map<string, readonly AsideSheet[]>();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const readAside = (value: unknown): AsideSheet[] => {
  if (!isRecord(value) || typeof value.at !== 'number') return [];
  const { sheet } = readRunSheet(value.sheet);
  return sheet ? [{ at: value.at, sheet }] : [];
};

const readAll = (text: string | null): readonly AsideSheet[] => {
  try {
    const held: unknown = text ? JSON.parse(text) : [];
    return Array.isArray(held) ? held.flatMap(readAside) : [];
  } catch {
    return [];
  }
};

/** The run-sheets that have been put aside, the last one first. */
export const asideSheets = (edition: string): readonly AsideSheet[] =>
  hereAlone.get(edition) ?? readAll(textAt(asideKey(edition)));

/** Keeps a list of sheets aside in place of the one that is. Where storage does not take it, in memory. */
export const keepAside = (edition: string, list: readonly AsideSheet[]): void => {
  const held = list.map(({ at, sheet }) => ({ at, sheet: JSON.parse(serializeRunSheet(sheet)) }));
  if (write(asideKey(edition), JSON.stringify(held))) hereAlone.delete(edition);
  else hereAlone.set(edition, list);
};

const isSame = (one: RunSheet, other: RunSheet): boolean =>
  serializeRunSheet(one) === serializeRunSheet(other);

/** Puts the kept sheet aside for another; one that says nothing, or the same, needs no place. */
export const putAside = (edition: string, next: RunSheet): void => {
  const sheet = keptSheet(edition);
  if (sheet.entries.length === 0 || isSame(sheet, { ...next, edition })) return;
  const others = asideSheets(edition).filter((one) => !isSame(one.sheet, sheet));
  keepAside(edition, [{ at: Date.now(), sheet }, ...others].slice(0, MOST));
};

/** Brings a sheet back from aside, in exchange for the one that is kept. */
export const takeBack = (edition: string, back: AsideSheet): void => {
  putAside(edition, back.sheet);
  keepAside(
    edition,
    asideSheets(edition).filter(({ sheet }) => !isSame(sheet, back.sheet)),
  );
  keepSheet(edition, back.sheet);
};
