type Lockable = { readonly lock?: (keys: string[]) => Promise<void>; readonly unlock?: () => void };

const keyboard = (): Lockable | undefined =>
  (navigator as Navigator & { readonly keyboard?: Lockable }).keyboard;

/** Phones may know no full screen at all. */
export const isFull = (): boolean => Boolean(document.fullscreenElement);

let isHeld = false;

/** In the full screen Escape closes what is open before it leaves, where the browser can leave that to the page. */
export const keepEscape = async (): Promise<void> => {
  const lock = keyboard()?.lock;
  if (!isFull() || !lock) return;
  isHeld = await lock.call(keyboard(), ['Escape']).then(
    () => true,
    () => false,
  );
};

/** Whether the page hears Escape by itself, and need not infer it from the end of the full screen. */
export const hearsEscape = (): boolean => isHeld;

/** Fills the screen where the browser allows it, which is only upon a click or a key; elsewhere nothing happens. */
export const enterFull = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen();
    await keepEscape();
  } catch {
    // Refused: the slides fill the window instead.
  }
};

let leaving: Promise<void> | undefined;

/** The end of the full screen, while it is being left. */
export const leavingFull = (): Promise<void> | undefined => leaving;

/** Leaves the full screen, if the page fills it. */
export const leaveFull = async (): Promise<void> => {
  keyboard()?.unlock?.();
  isHeld = false;
  if (!isFull()) return;
  leaving ??= document
    .exitFullscreen()
    .catch(() => undefined)
    .finally(() => {
      leaving = undefined;
    });
  await leaving;
};
