import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps focus within a window of the briefing when what had it goes away: a number with its slide, the cross with
 * its panel. It goes back to what had it before where that is still there, as to the number whose words were shown.
 */
export const useKeptFocus = (box: RefObject<HTMLElement | null>): void => {
  const before = useRef<readonly Element[]>([]);
  useEffect(() => {
    const came = ({ target }: FocusEvent) => {
      if (target instanceof Element) before.current = [target, ...before.current].slice(0, 4);
    };
    const element = box.current;
    element?.focus({ preventScroll: true });
    element?.addEventListener('focusin', came);
    return () => element?.removeEventListener('focusin', came);
  }, [box]);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement !== null) return;
    const there = before.current.find(
      (one) => one instanceof HTMLElement && box.current?.contains(one),
    );
    const stop = there instanceof HTMLElement ? there : box.current;
    stop?.focus({ preventScroll: true });
  });
};
