import { useEffect, useLayoutEffect, useRef } from 'react';

type Place = { readonly element: Element; readonly top: number };

/** Long enough for every part of the page to have taken its turn, in ms. */
const SETTLED = 3000;

/** The first of some elements that reaches below the upper third of the window, and where it stands. */
const placeNow = (selector: string): Place | null => {
  const line = window.innerHeight / 3;
  const all = [...document.querySelectorAll(selector)];
  const element = all.find((one) => one.getBoundingClientRect().bottom > line);
  return element ? { element, top: element.getBoundingClientRect().top } : null;
};

/**
 * Keeps what the reader looks at where it is while the page around it changes its height part by part.
 * `change` is what they have asked for, `selector` finds the parts of the page that can be looked at.
 */
export const useKeptPlace = (change: string, selector: string): void => {
  const seen = useRef<Place | null>(null);
  useEffect(() => {
    let waiting = 0;
    const look = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        seen.current = window.scrollY > 0 ? placeNow(selector) : null;
      }, 120);
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => {
      window.clearTimeout(waiting);
      window.removeEventListener('scroll', look);
    };
  }, [selector]);
  const before = useRef(change);
  useLayoutEffect(() => {
    const place = seen.current;
    if (before.current === change) return;
    before.current = change;
    if (!place) return;
    const keep = () => {
      const moved = place.element.getBoundingClientRect().top - place.top;
      if (Math.abs(moved) > 1) window.scrollBy(0, moved);
    };
    const observer = new ResizeObserver(keep);
    const stop = () => {
      observer.disconnect();
      window.clearTimeout(end);
      for (const sign of ['wheel', 'touchmove', 'keydown']) window.removeEventListener(sign, stop);
    };
    const end = window.setTimeout(stop, SETTLED);
    // A reader who moves on is not held back.
    for (const sign of ['wheel', 'touchmove', 'keydown'])
      window.addEventListener(sign, stop, { passive: true });
    keep();
    observer.observe(document.body);
    return stop;
  }, [change]);
};
