import { useLayoutEffect } from 'react';
import { leaveFull } from './full-screen.ts';

const page = (): HTMLElement | null => document.getElementById('root');

/** How long the end of the full screen is waited for, ms: it may be shown as a movement, and must not keep the page away. */
const PATIENCE = 1000;
const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

let holders = 0;
let opener: Element | null = null;

/** `data-beneath` is what base.css and `inTurn` know it by. */
const hide = (page: HTMLElement): void => {
  page.style.setProperty('contain-intrinsic-height', `${page.offsetHeight}px`);
  page.dataset.beneath = '';
};

const show = (page: HTMLElement): void => {
  delete page.dataset.beneath;
  page.style.removeProperty('contain-intrinsic-height');
};

const takeHold = (): void => {
  holders += 1;
  if (holders > 1) return;
  opener = document.activeElement;
  const beneath = page();
  if (beneath) hide(beneath);
};

const letGo = async (): Promise<void> => {
  holders -= 1;
  // React's strict mode lets go only to take hold again.
  await null;
  if (holders) return;
  await Promise.race([leaveFull(), pause(PATIENCE)]);
  if (holders) return;
  const beneath = page();
  if (beneath) show(beneath);
  if (document.activeElement === document.body && opener instanceof HTMLElement)
    opener.focus({ preventScroll: true });
};

/**
 * Takes the page from under what covers it: as high as it was, but neither laid out nor painted, so that the full screen
 * comes and goes without drawing it for a size at which nobody sees it.
 * @returns lets go of it. When all have, the full screen ends, the page is there again, and what had the focus has it back
 */
export const hidePage = (): (() => void) => {
  takeHold();
  return () => void letGo();
};

/** Hides the page as long as a component that covers it is there. */
export const usePageHidden = (): void => {
  useLayoutEffect(hidePage, []);
};
