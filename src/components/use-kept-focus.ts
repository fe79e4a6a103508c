import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps focus within what lies over the page when what had it goes away: a number with its slide, the cross with its panel, a
 * button with what it took off. It goes back to what had it before where that is still there, as to the number whose words
 * were shown, else to the box, which must be able to have it.
 * @param isTakenAtOnce whether the box has the focus from the beginning
 */
export const useKeptFocus = (box: RefObject<HTMLElement | null>, isTakenAtOnce = true): void => {
  const before = useRef<readonly Element[]>([]);
  useEffect(() => {
    const came = ({ target }: FocusEvent) => {
      if (target instanceof Element) before.current = [target, ...before.current].slice(0, 4);
    };
    const element = box.current;
    if (isTakenAtOnce) element?.focus({ preventScroll: true });
    element?.addEventListener('focusin', came);
    return () => element?.removeEventListener('focusin', came);
  }, [box, isTakenAtOnce]);
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
