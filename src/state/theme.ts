/** The reader's choice of theme; `system` follows the device. Kept on the device, not in the address. */
export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'measures-board.theme';
const dark = '(prefers-color-scheme: dark)';

/** The choice of this page, for where storage is blocked. */
let chosen: Theme | undefined;

/** The stored choice; `system` where storage is empty, blocked or holds something else. */
export const storedTheme = (): Theme => {
  if (chosen) return chosen;
  try {
    const held = window.localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === held) ?? 'system';
  } catch {
    return 'system';
  }
};

const store = (theme: Theme): void => {
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be blocked or full: the choice then lasts as long as the page.
  }
};

/** Puts a theme on the page. */
export const showTheme = (theme: Theme): void => {
  const shown = theme === 'system' ? (window.matchMedia(dark).matches ? 'dark' : 'light') : theme;
  document.documentElement.dataset.theme = shown;
};

const CHOSEN = 'measures-board:theme';

/** Calls back when the reader has chosen another theme. */
export const onThemeChosen = (heard: () => void): (() => void) => {
  window.addEventListener(CHOSEN, heard);
  return () => window.removeEventListener(CHOSEN, heard);
};

/** Stores and shows a choice. */
export const chooseTheme = (theme: Theme): void => {
  chosen = theme;
  store(theme);
  showTheme(theme);
  window.dispatchEvent(new Event(CHOSEN));
};

/** Shows the stored theme and keeps following the device while the choice is `system`. */
export const startTheme = (): void => {
  showTheme(storedTheme());
  window.matchMedia(dark).addEventListener('change', () => showTheme(storedTheme()));
};
