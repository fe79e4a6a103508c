/** What this tab remembers through a reload, as the windows do that it opens; null where storage is blocked. */
export const remembered = (key: string): string | null => {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Remembers a text for the next load, where the browser lets it. */
export const remember = (key: string, text: string): void => {
  try {
    window.sessionStorage.setItem(key, text);
  } catch {
    // Storage may be blocked: the next load then begins anew.
  }
};

export const forget = (key: string): void => {
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
};
