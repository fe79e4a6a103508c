import { flushSync } from 'react-dom';
import { isBeneath } from './beneath.ts';

type Turn = {
  readonly work: () => void;
  readonly place: Element | undefined;
  /** How far off its place is, asked once until the page is scrolled: to ask lays out what the work before has changed. */
  distance?: number | undefined;
};

const waiting: Turn[] = [];
let scheduled = false;

const later = (run: () => void): void => {
  if (typeof window.requestIdleCallback === 'function')
    window.requestIdleCallback(run, { timeout: 100 });
  else window.setTimeout(run, 16);
};

/** Px from what is seen of the page to an element; 0 where some of it is seen. */
const distanceTo = (place: Element): number => {
  const { top, bottom } = place.getBoundingClientRect();
  return Math.max(0, top - window.innerHeight, -bottom);
};

/** What has no place is as far as can be. */
const distanceOf = (turn: Turn): number => {
  if (!turn.place) return Number.POSITIVE_INFINITY;
  turn.distance ??= distanceTo(turn.place);
  return turn.distance;
};

/** Where work was done last: what is inside it, as the chart of a panel, comes next, so that neither is long without the other. */
let last: Element | undefined;

/** The page beneath slides waits until it is seen again: it may then be as it was before. */
const isDue = ({ place }: Turn): boolean => !(place && isBeneath(place));

const takeNearest = (): Turn | undefined => {
  const due = waiting.filter(isDue);
  const least = Math.min(...due.map(distanceOf));
  const nearest = due.filter((turn) => distanceOf(turn) === least);
  const next = nearest.find(({ place }) => place && last?.contains(place)) ?? nearest[0];
  if (next) waiting.splice(waiting.indexOf(next), 1);
  last = next?.place;
  return next;
};

const schedule = (): void => {
  scheduled = waiting.some(isDue);
  if (scheduled) later(runNext);
};

const runNext = (): void => {
  try {
    takeNearest()?.work();
  } finally {
    schedule();
  }
};

/** Goes on with what has waited for a page to be seen again. */
export const goOn = (): void => {
  if (!scheduled) schedule();
};

if (typeof window !== 'undefined') {
  const askAnew = () => {
    for (const turn of waiting) turn.distance = undefined;
  };
  window.addEventListener('scroll', askAnew, { passive: true, capture: true });
  // On paper nothing can come later; what comes may ask for more.
  window.addEventListener('beforeprint', () => {
    while (waiting.length) flushSync(() => waiting.shift()?.work());
  });
}

/** Runs work in a task of its own right after the next paint. Returns the way to take it back. */
export const afterPaint = (work: () => void): (() => void) => {
  let task: number | undefined;
  const frame = requestAnimationFrame(() => {
    task = window.setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(task);
  };
};

/**
 * Runs work when the page is idle, one piece at a time: what is seen first, then what is near, then what has no
 * place. Returns the way to take it back.
 */
export const inTurn = (work: () => void, place?: Element): (() => void) => {
  const turn: Turn = { work, place };
  waiting.push(turn);
  goOn();
  return () => {
    const at = waiting.indexOf(turn);
    if (at >= 0) waiting.splice(at, 1);
  };
};
