import { type RefObject, useEffect } from 'react';

/**
 * Tells the style sheet of a place, by a custom property, how high what sticks to the top or foot of the page is now, in px;
 * 0 where it does not stick.
 */
export const useHeightOf = (
  selector: '.bar' | '.dock',
  place: RefObject<HTMLElement | null>,
  property: `--${string}`,
): void => {
  useEffect(() => {
    const bar = document.querySelector<HTMLElement>(selector);
    if (!bar) return;
    const observer = new ResizeObserver(() => {
      const isSticky = getComputedStyle(bar).position === 'sticky';
      place.current?.style.setProperty(property, `${isSticky ? bar.offsetHeight : 0}px`);
    });
    observer.observe(bar);
    return () => observer.disconnect();
  }, [selector, place, property]);
};
