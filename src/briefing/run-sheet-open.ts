import { useSyncExternalStore } from 'react';

let isOpen = false;
const hearers = new Set<() => void>();

const set = (open: boolean): void => {
  isOpen = open;
  for (const heard of hearers) heard();
};

/** Opens the run-sheet, from wherever on the page. */
export const openRunSheet = (): void => set(true);
export const closeRunSheet = (): void => set(false);

const onChange = (heard: () => void) => {
  hearers.add(heard);
  return () => void hearers.delete(heard);
};

/** Whether the run-sheet is open; never in a prerendered page, which is taken over as it stands. */
export const useRunSheetOpen = (): boolean =>
  useSyncExternalStore(
    onChange,
    () => isOpen,
    () => false,
  );
