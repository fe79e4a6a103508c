import { type RefObject, useLayoutEffect, useState } from 'react';
import { drawnFor, isGoodScale, shownStill } from './still.ts';

/**
 * The width to lay a chart out for. On a phone that of the picture that it takes the place of, scaled as that was: nothing
 * moves under the thumb that has brought it to life.
 */
export const useLaidOut = (
  box: RefObject<HTMLElement | null>,
  width: number,
  isLive: boolean,
): number => {
  const [picture, setPicture] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width may show another picture
  useLayoutEffect(() => {
    const still = isLive && box.current ? shownStill(box.current) : undefined;
    if (still) setPicture(still.classList.contains('still-narrow') ? drawnFor(still) : 0);
  }, [box, width, isLive]);
  return picture > 0 && isGoodScale(width / picture) ? picture : width;
};
