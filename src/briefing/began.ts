const KEY = 'measures-board.briefing.began';

/** When the briefing of this tab began, ms since 1970, so that its clock goes on after a reload. */
export const beganAt = (): number => {
  const now = Date.now();
  try {
    const held = Number(window.sessionStorage.getItem(KEY));
    if (held > 0 && held <= now) return held;
    window.sessionStorage.setItem(KEY, String(now));
  } catch {
    // Storage may be blocked: the clock then begins anew with every load.
  }
  return now;
};

/** Keeps a time for the next load. */
export const keepBegan = (began: number): void => {
  try {
    window.sessionStorage.setItem(KEY, String(began));
  } catch {
    // As above.
  }
};

/** The next briefing begins its clock anew. */
export const forgetBegan = (): void => {
  try {
    window.sessionStorage.removeItem(KEY);
  } catch {
    // As above.
  }
};
