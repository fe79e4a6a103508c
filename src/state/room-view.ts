import { currentView } from './address.ts';
import type { View } from './view.ts';

/** The view as a room has it: that of the address when it was last told to follow. */
export const roomView = () => {
  let held: View | undefined;
  const hearers = new Set<() => void>();
  return {
    current: (): View => {
      held ??= currentView();
      return held;
    },
    onMove: (heard: () => void) => {
      hearers.add(heard);
      return () => void hearers.delete(heard);
    },
    /** Takes up the address as it is now. */
    follow: (): void => {
      held = currentView();
      for (const heard of hearers) heard();
    },
  };
};
