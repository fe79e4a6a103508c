import { type RefObject, useLayoutEffect } from 'react';

const STOPS =
  ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([disabled])';

const stopsIn = (dialog: HTMLElement): HTMLElement[] =>
  [...dialog.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());

/** Tab goes on inside the dialog: from its last stop to its first, and back. */
const turnTab = (dialog: HTMLElement, event: KeyboardEvent): void => {
  const stops = stopsIn(dialog);
  const ends = [stops[0], stops.at(-1)];
  const [next, edge] = event.shiftKey ? ends.reverse() : ends;
  const { activeElement } = document;
  if (dialog.contains(activeElement) && activeElement !== edge) return;
  event.preventDefault();
  next?.focus();
};

/** The dialogs that are open, the topmost last. */
const opened: { readonly dialog: HTMLElement; readonly rank: number }[] = [];

/** The rank of a measure, which may be read from a comparison that is open. */
export const OVER_A_COMPARISON = 1;
/** The rank of what lies over every dialog of the page. */
export const OVER_THE_PAGE = 2;

/** Puts a dialog over those of its rank and under those of a higher one, which it may come later than. */
const putOn = (dialog: HTMLElement, rank: number): void => {
  const above = opened.findIndex((one) => one.rank > rank);
  opened.splice(above < 0 ? opened.length : above, 0, { dialog, rank });
};

const takeOff = (dialog: HTMLElement): void => {
  const at = opened.findIndex((one) => one.dialog === dialog);
  if (at >= 0) opened.splice(at, 1);
};

/** Whether nothing lies over a dialog that covers the page. */
const isTopmost = (dialog: HTMLElement | null): boolean => opened.at(-1)?.dialog === dialog;

/** Whether something is not this dialog's to see to: another lies over it, or the target is in a modal one of the browser's. */
const isInAnother = (dialog: HTMLElement, target: EventTarget | null): boolean => {
  if (!isTopmost(dialog)) return true;
  const owner = target instanceof Element ? target.closest('dialog, [role="dialog"]') : null;
  return owner !== null && owner !== dialog && !opened.some((one) => one.dialog === owner);
};

/** Keeps the keyboard in the dialog until the function that it returns is called; Escape asks to close. */
const keepKeyboard = (dialog: HTMLElement, close: () => void, rank: number): (() => void) => {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isInAnother(dialog, event.target)) return;
    if (event.key === 'Tab') turnTab(dialog, event);
    // Held down, it would go on to close what lies beneath.
    if (event.key !== 'Escape' || event.repeat) return;
    event.stopPropagation();
    close();
  };
  const isOutside = (target: EventTarget | null) =>
    !(target instanceof Node && dialog.contains(target));
  // Focus may still be behind a dialog that is seen already: what is there must not take the key for its own.
  const pressedBehind = (event: KeyboardEvent) => {
    if (isOutside(event.target)) pressed(event);
  };
  const strayed = ({ target }: FocusEvent) => {
    if (isOutside(target) && !isInAnother(dialog, target)) stopsIn(dialog)[0]?.focus();
  };
  putOn(dialog, rank);
  document.addEventListener('keydown', pressedBehind, true);
  document.addEventListener('keydown', pressed);
  document.addEventListener('focusin', strayed);
  return () => {
    takeOff(dialog);
    document.removeEventListener('keydown', pressedBehind, true);
    document.removeEventListener('keydown', pressed);
    document.removeEventListener('focusin', strayed);
  };
};

/**
 * Makes a dialog that lies over the whole page modal as long as it is there: the keyboard stays inside, and focus
 * goes back to the opener. The browser's own `showModal` makes every element behind it inert and styles all of them
 * anew, which a slow machine feels. Mark the dialog `aria-modal`, and let its layer keep scrolling to itself.
 * @param openerOf what had focus, asked when the dialog opens; null where something else gives it back
 * @param rank what lies over all of a lower rank, however late those come
 */
export const useCovering = (
  dialog: RefObject<HTMLElement | null>,
  openerOf: () => HTMLElement | null,
  close: () => void,
  rank = 0,
): void => {
  // Before the dialog leaves the page, or focus would be lost with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, whatever is turned to later
  useLayoutEffect(() => {
    if (!dialog.current) return;
    const opener = openerOf();
    const letGo = keepKeyboard(dialog.current, close, rank);
    return () => {
      letGo();
      opener?.focus({ preventScroll: true });
    };
  }, []);
};
