import { useLayoutEffect } from 'react';
import { goOn } from '../../components/in-turn.ts';
import { leaveFull, leavingFull } from './full-screen.ts';

const page = (): HTMLElement | null => document.getElementById('root');

/** How long the end of the full screen is waited for, ms: it may be shown as a movement, and must not keep the page away. */
const PATIENCE = 1000;
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

let holders = 0;
let isTaken = false;
let opener: Element | null = null;
/** Where the page was, px: a larger window may have nothing so far down. */
let place = { y: 0, width: 0 };

const goToPlace = (): void => {
  if (window.innerWidth === place.width && window.scrollY !== place.y)
    window.scrollTo({ top: place.y, behavior: 'instant' });
};

/** `data-beneath` is what base.css and `isBeneath` know it by. */
const takeAway = (): void => {
  isTaken = true;
  opener = document.activeElement;
  place = { y: window.scrollY, width: window.innerWidth };
  const root = page();
  root?.style.setProperty('contain-intrinsic-height', `${root.offsetHeight}px`);
  root?.setAttribute('data-beneath', '');
};

const giveBack = (): void => {
  isTaken = false;
  const root = page();
  root?.removeAttribute('data-beneath');
  root?.style.removeProperty('contain-intrinsic-height');
  if (document.activeElement === document.body && opener instanceof HTMLElement)
    opener.focus({ preventScroll: true });
  opener = null;
  goToPlace();
  goOn();
};

const letGo = async (): Promise<void> => {
  holders -= 1;
  // React's strict mode lets go only to take hold again.
  await null;
  if (holders) return;
  // Where it is not being left yet, as by the browser's Back, an empty screen would stand until it is.
  await Promise.race([leavingFull(), pause(PATIENCE)]);
  // Who begins again meanwhile has the page as it is: taken away.
  if (!holders && isTaken) giveBack();
  if (holders) return;
  const before = window.scrollY;
  await leaveFull();
  if (window.scrollY === before) goToPlace();
};

/**
 * Takes the page from under what covers it: as high as it was, but neither laid out nor painted, so that the full screen
 * comes and goes without drawing it for a size at which nobody sees it.
 * @returns lets go of it. When all have, the page is there again, what had the focus has it back, and the full screen is left
 */
export const hidePage = (): (() => void) => {
  holders += 1;
  if (!isTaken) takeAway();
  return () => void letGo();
};

/** Hides the page as long as a component that covers it is there; then the full screen is left, too. */
export const usePageHidden = (): void => {
  useLayoutEffect(hidePage, []);
};
