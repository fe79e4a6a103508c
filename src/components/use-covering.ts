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

/** The dialogs that are open, the last opened last. */
const opened: HTMLElement[] = [];

/** Whether something belongs to another dialog, opened over this one, which sees to itself; what belongs to none, to the last. */
const isInAnother = (dialog: HTMLElement, target: EventTarget | null): boolean => {
  const owner = target instanceof Element ? target.closest('dialog, [role="dialog"]') : null;
  return owner === null ? opened.at(-1) !== dialog : owner !== dialog;
};

/** Keeps the keyboard in the dialog until the function that it returns is called; Escape asks to close. */
const keepKeyboard = (dialog: HTMLElement, close: () => void): (() => void) => {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isInAnother(dialog, event.target)) return;
    if (event.key === 'Tab') turnTab(dialog, event);
    // Held down, it would go on to close what lies beneath.
    if (event.key !== 'Escape' || event.repeat) return;
    event.stopPropagation();
    close();
  };
  const strayed = ({ target }: FocusEvent) => {
    const isInside = target instanceof Node && dialog.contains(target);
    if (!isInside && !isInAnother(dialog, target)) stopsIn(dialog)[0]?.focus();
  };
  opened.push(dialog);
  document.addEventListener('keydown', pressed);
  document.addEventListener('focusin', strayed);
  return () => {
    opened.splice(opened.indexOf(dialog), 1);
    document.removeEventListener('keydown', pressed);
    document.removeEventListener('focusin', strayed);
  };
};

/**
 * Makes a dialog that lies over the whole page modal as long as it is there: the keyboard stays inside, and focus
 * goes back to the opener. The browser's own `showModal` makes every element behind it inert and styles all of them
 * anew, which a slow machine feels. Mark the dialog `aria-modal`, and let its layer keep scrolling to itself.
 * @param openerOf what had focus, asked when the dialog opens
 */
export const useCovering = (
  dialog: RefObject<HTMLElement | null>,
  openerOf: () => HTMLElement | null,
  close: () => void,
): void => {
  // Before the dialog leaves the page, or focus would be lost with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, whatever is turned to later
  useLayoutEffect(() => {
    if (!dialog.current) return;
    const opener = openerOf();
    const letGo = keepKeyboard(dialog.current, close);
    return () => {
      letGo();
      opener?.focus({ preventScroll: true });
    };
  }, []);
};
