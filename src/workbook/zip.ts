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

/** A file of a zip: texts are written as UTF-8. */
export type ZipEntry = readonly [path: string, content: string | Uint8Array];

/** Files by their paths as the bytes of one zip. The same files on the same day give the same bytes. */
export const zipBytes = (files: readonly ZipEntry[], date: string): Uint8Array<ArrayBuffer> => {
  const entries = Object.fromEntries(
    files.map(([path, content]) => [
      path,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  return zipSync(entries, { level: 6, mtime: timeOf(date) }) as Uint8Array<ArrayBuffer>;
};

/** The same as a file of `type`. */
export const zipFile = (files: readonly ZipEntry[], date: string, type: string): Blob =>
  new Blob([zipBytes(files, date)], { type });
