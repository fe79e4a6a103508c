import { useSyncExternalStore } from 'react';
import { onThemeChosen, storedTheme, type Theme } from './theme.ts';

/** The reader's choice of theme. A prerendered page begins with following the device. */
export const useTheme = (): Theme =>
  useSyncExternalStore(onThemeChosen, storedTheme, () => 'system');
