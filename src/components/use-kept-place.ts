import { useEffect, useLayoutEffect, useRef } from 'react';
import { isBeneath } from './beneath.ts';

type Place = { readonly element: Element; readonly top: number };

/** Long enough for every part of the page to have taken its turn, on a slow and busy machine too, in ms. */
const SETTLED = 8000;

const SIGNS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * The first of some elements whose head is in the upper part of the window, for what is over it may change its height;
 * else the first that reaches below the upper third. And where it stands.
 */
const placeNow = (selector: string): Place | null => {
  const { innerHeight } = window;
  const all = [...document.querySelectorAll(selector)].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }));
  const { element } =
    all.find(({ box }) => box.top >= 0 && box.top < innerHeight * 0.6) ??
    all.find(({ box }) => box.bottom > innerHeight / 3) ??
    {};
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
      if (isBeneath(place.element)) return;
      const moved = place.element.getBoundingClientRect().top - place.top;
      if (place.element.isConnected && Math.abs(moved) > 1) window.scrollBy(0, moved);
    };
    const observer = new ResizeObserver(keep);
    const stop = () => {
      observer.disconnect();
      window.clearTimeout(end);
      for (const sign of SIGNS) window.removeEventListener(sign, movedOn);
    };
    // A reader who moves on is not held back; who reads on in what lies over the page has not moved on.
    const movedOn = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('dialog, [role="dialog"]'))) stop();
    };
    const end = window.setTimeout(stop, SETTLED);
    for (const sign of SIGNS) window.addEventListener(sign, movedOn, { passive: true });
    keep();
    observer.observe(document.body);
    return stop;
  }, [change]);
};
