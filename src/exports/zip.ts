import { strToU8, zipSync } from 'fflate';

/** The years that a zip can hold; a clock may be set to any. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/** A day as 2026-11-23 in the reader's own time; the first that a zip knows where it cannot hold it. */
const timeOf = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year >= FIRST_YEAR && year <= LAST_YEAR
    ? new Date(year, month - 1, day, 12)
    : new Date(FIRST_YEAR, 0, 1, 12);
};

/** Texts by their paths as one zip of `type`. The same texts on the same day give the same bytes. */
export const zipFile = (
  files: readonly (readonly [path: string, text: string])[],
  date: string,
  type: string,
): Blob => {
  const entries = Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)]));
  const bytes = zipSync(entries, { level: 6, mtime: timeOf(date) });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
};
