import { useEffect } from 'react';

const isBusyElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open], [role="dialog"]') !== null ||
  (target instanceof HTMLElement && target.closest('input, textarea, select') !== null);

/** Does something on Escape, unless a dialog or a field has its own use for the key. */
export const useEscape = (onEscape: () => void, isActive: boolean): void => {
  useEffect(() => {
    if (!isActive) return;
    const heard = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusyElsewhere(event.target)) return;
      onEscape();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [onEscape, isActive]);
};
