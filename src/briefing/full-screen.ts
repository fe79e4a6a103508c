type Lockable = { readonly lock?: (keys: string[]) => Promise<void>; readonly unlock?: () => void };

const keyboard = (): Lockable | undefined =>
  (navigator as Navigator & { readonly keyboard?: Lockable }).keyboard;

export const isFull = (): boolean => document.fullscreenElement !== null;

/**
 * Fills the screen where the browser allows it, which is only upon a click or a key; elsewhere nothing happens.
 * Escape then closes what is open before it leaves the full screen, where the browser can leave that to the page.
 */
export const enterFull = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen();
    await keyboard()?.lock?.(['Escape']);
  } catch {
    // Refused: the slides fill the window instead.
  }
};

/** Leaves the full screen, if the page fills it. */
export const leaveFull = async (): Promise<void> => {
  keyboard()?.unlock?.();
  if (isFull()) await document.exitFullscreen().catch(() => undefined);
};
