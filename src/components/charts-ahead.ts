type SeenBox = Pick<
  IntersectionObserverEntry,
  'intersectionRect' | 'boundingClientRect' | 'rootBounds'
>;

/** The work of charts that are seen and not touched yet. */
const seen = new Map<Element, () => void>();
let isWarm = false;
let isAsked = false;

/** What an idle moment must have left, ms: less, as between the frames of a scroll, and a drawing would hold them up. */
const ENOUGH = 30;

const takeNext = (deadline: IdleDeadline): void => {
  isAsked = false;
  const [next] = seen;
  if (next && deadline.timeRemaining() > ENOUGH) {
    seen.delete(next[0]);
    next[1]();
  }
  ask();
};

const ask = (): void => {
  if (!isWarm || isAsked || seen.size === 0 || typeof window.requestIdleCallback !== 'function')
    return;
  isAsked = true;
  window.requestIdleCallback(takeNext);
};

/** Says that charts can be drawn: the engine is there and has drawn before. */
export const chartsAreReady = (): void => {
  isWarm = true;
  ask();
};

/** How much of a box must be seen, as a share of it; of one that is higher than the window, as a share of that. */
const MOST = 0.6;

const isMostlySeen = ({ intersectionRect, boundingClientRect, rootBounds }: SeenBox): boolean => {
  const most = Math.min(boundingClientRect.height, rootBounds?.height ?? Number.POSITIVE_INFINITY);
  return intersectionRect.height > 0 && intersectionRect.height >= most * MOST;
};

/**
 * Brings a chart to life before it is touched, once all that it needs is there: when most of its box is seen, in an idle moment
 * that is long enough, one chart at a time. Browsers that tell no idle moments leave it until it is touched.
 * @returns the way to take it back
 */
export const whenSeen = (box: Element, work: () => void): (() => void) => {
  const observer = new IntersectionObserver(
    (entries) => {
      const latest = entries.at(-1);
      if (latest && isMostlySeen(latest)) seen.set(box, work);
      else seen.delete(box);
      ask();
    },
    { threshold: [0, 0.2, 0.4, MOST] },
  );
  observer.observe(box);
  return () => {
    observer.disconnect();
    seen.delete(box);
  };
};
