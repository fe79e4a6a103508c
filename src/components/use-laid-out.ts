import { type RefObject, useLayoutEffect, useState } from 'react';
import { drawnFor, isGoodScale, shownStill } from './still.ts';

/**
 * The width to lay a chart out for; null until it is live and that is known, which is before the next paint. On a phone that of
 * the picture that it takes the place of, scaled as that was: nothing moves under the thumb that has brought it to life.
 */
export const useLaidOut = (
  box: RefObject<HTMLElement | null>,
  width: number,
  isLive: boolean,
): number | null => {
  const [picture, setPicture] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width may show another picture
  useLayoutEffect(() => {
    if (!isLive) return;
    const still = box.current ? shownStill(box.current) : undefined;
    const drawn = still?.classList.contains('still-narrow') ? drawnFor(still) : 0;
    setPicture((before) => (still || before === null ? drawn : before));
  }, [box, width, isLive]);
  if (picture === null) return null;
  return picture > 0 && isGoodScale(width / picture) ? picture : width;
};
