import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Draw } from '../charts/charts.ts';
import { inTurn } from './in-turn.ts';

/** How far the picture may be scaled before a chart drawn for the real width takes its place. */
const TOLERANCE = 0.12;

const SIGNS_OF_USE = ['pointerenter', 'touchstart', 'focusin', 'click'] as const;

/** Scale of the picture that is shown in a box; null where there is none. */
const scaleOfStill = (box: HTMLElement): number | null => {
  const shown = [...box.querySelectorAll<SVGSVGElement>('.still > svg')].find(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  return shown ? shown.getBoundingClientRect().width / shown.viewBox.baseVal.width : null;
};

const isGoodStill = (box: HTMLElement): boolean => {
  const scale = scaleOfStill(box);
  return scale !== null && Math.abs(scale - 1) <= TOLERANCE;
};

/** Calls back when a box comes near the screen, and for all boxes before the page is printed. */
const onceNear = (box: HTMLElement, then: () => void): (() => void) => {
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && then(),
    { rootMargin: '200px' },
  );
  observer.observe(box);
  window.addEventListener('beforeprint', then);
  return () => {
    observer.disconnect();
    window.removeEventListener('beforeprint', then);
  };
};

/**
 * When a chart is drawn. It begins as the picture that the page came with, and comes to life when it is
 * about to be used: touched, pointed at, given focus; or when the picture is missing, too far from the
 * width of the box, or no longer true. What is out of sight waits until it is near, and charts come one
 * after another, so that no one of them holds up the page.
 *
 * @returns the drawing function to be drawn now, or null while the picture stands
 */
export const useChartLife = (box: RefObject<HTMLElement | null>, draw: Draw): Draw | null => {
  const [drawn, setDrawn] = useState<Draw | null>(null);
  const [first] = useState(() => draw);
  const show = useCallback((next: Draw) => setDrawn(() => next), []);
  const isStale = drawn ? drawn !== draw : first !== draw;

  useEffect(() => {
    const element = box.current;
    if (!element || (drawn && !isStale)) return;
    let cancel: (() => void) | undefined;
    const come = () => {
      cancel ??= inTurn(() => show(draw));
    };
    const needed = isStale || drawn || !isGoodStill(element);
    const forget = needed ? onceNear(element, come) : undefined;
    const used = () => show(draw);
    if (element.matches(':hover')) used();
    for (const sign of SIGNS_OF_USE) element.addEventListener(sign, used, { passive: true });
    return () => {
      cancel?.();
      forget?.();
      for (const sign of SIGNS_OF_USE) element.removeEventListener(sign, used);
    };
  }, [box, draw, drawn, isStale, show]);

  return drawn;
};
