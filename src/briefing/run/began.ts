import { forget, remember, remembered } from './tab-memory.ts';

const KEY = 'measures-board.briefing.began';

/** Keeps a time for the next load. */
export const keepBegan = (began: number): void => remember(KEY, String(began));

/** When the briefing of this tab began, ms since 1970, so that its clock goes on after a reload. */
export const beganAt = (): number => {
  const now = Date.now();
  const held = Number(remembered(KEY));
  if (held > 0 && held <= now) return held;
  keepBegan(now);
  return now;
};

/** The next briefing begins its clock anew. */
export const forgetBegan = (): void => forget(KEY);
