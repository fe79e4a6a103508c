import { readRunSheet } from '../../slides/run-sheet-file.ts';

/** What storage has; null for nothing, or where it is blocked. */
export const textAt = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** What is kept was written here, so that no limit of size applies. */
export const readText = (text: string | null) => {
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
export const write = (key: string, text: string): boolean => {
  try {
    shelveNewer(key);
    window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};
