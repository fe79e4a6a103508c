const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether somebody types there, so that a letter is a letter. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
