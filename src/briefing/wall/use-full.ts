import { useSyncExternalStore } from 'react';
import { isFull } from './full-screen.ts';

const subscribe = (changed: () => void) => {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
};

/** Whether the page fills the screen, as it comes and goes. */
export const useFull = (): boolean => useSyncExternalStore(subscribe, isFull);
