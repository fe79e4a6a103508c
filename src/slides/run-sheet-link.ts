import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { RunSheet } from './run-sheet.ts';
import { parseRunSheet, type ReadSheet, serializeRunSheet } from './run-sheet-file.ts';

/** Longer addresses are cut by mail and chat programs. Signs of the part that a link adds. */
export const LONGEST_LINK = 4000;
/** What a link may unfold to, bytes: a guard against links made to fill the memory. */
const LARGEST = 256 * 1024;
const KEY = 'run=';

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array =>
  strToU8(atob(text.replace(/-/g, '+').replace(/_/g, '/')), true);

/** The part of a link after `#` that carries a sheet, packed: `run=eJy…`; null where it would be too long. */
export const linkOfRunSheet = (sheet: RunSheet): string | null => {
  const text = JSON.stringify(JSON.parse(serializeRunSheet(sheet)));
  const packed = KEY + toBase64Url(deflateSync(strToU8(text), { level: 9 }));
  return packed.length <= LONGEST_LINK ? packed : null;
};

const unpack = (packed: string): string | null => {
  try {
    return strFromU8(inflateSync(fromBase64Url(packed), { out: new Uint8Array(LARGEST) }));
  } catch {
    return null;
  }
};

/** The sheet that an address carries after its `#`; null where it carries none, a fault where it was damaged. */
export const runSheetInLink = (hash: string): ReadSheet | null => {
  const part = hash.replace(/^#/, '');
  if (!part.startsWith(KEY)) return null;
  const text = unpack(part.slice(KEY.length));
  const read = text === null ? null : parseRunSheet(text);
  return !read || read.fault?.kind === 'notJson' ? { fault: { kind: 'broken' } } : read;
};
