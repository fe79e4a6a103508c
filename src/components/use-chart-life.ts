import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { Draw } from '../charts/charts.ts';
import { whenSeen } from './charts-ahead.ts';
import { afterPaint, inTurn } from './in-turn.ts';
import { isGoodScale, scaleOf, shownStill } from './still.ts';

const SIGNS_OF_USE = ['pointerenter', 'touchstart', 'focusin', 'click'] as const;

const isGoodStill = (box: HTMLElement): boolean => {
  const still = shownStill(box);
  return still !== undefined && isGoodScale(scaleOf(still));
};

const isInUse = (box: HTMLElement): boolean =>
  box.matches(':hover') || box.contains(document.activeElement);

let isTaken = false;

/** Whether this is the first chart in this task to ask. */
const isFirst = (): boolean => {
  if (isTaken) return false;
  isTaken = true;
  setTimeout(() => {
    isTaken = false;
  });
  return true;
};

/**
 * When a chart is drawn. It begins as the picture that the page came with, and comes to life when it is
 * about to be used: touched, pointed at, given focus, or seen in an idle moment; or when the picture is missing, too far
 * from the width of the box, or no longer true. Charts come one after another while the page is idle, so that they
 * do not hold it up; the one in the reader's hands comes to life before the next paint, and is drawn anew right after it.
 * So does one without a picture, as the reader has just asked for; of several such the first.
 *
 * @returns the drawing function to be drawn now, or null while the picture stands
 */
export const useChartLife = (box: RefObject<HTMLElement | null>, draw: Draw): Draw | null => {
  const [drawn, setDrawn] = useState<Draw | null>(null);
  const [first] = useState(() => draw);
  const show = useCallback((next: Draw) => setDrawn(() => next), []);
  const isStale = drawn ? drawn !== draw : first !== draw;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || (drawn && !isStale)) return;
    const used = () => show(draw);
    const inHand = isInUse(element);
    if (drawn) return inHand ? afterPaint(used) : inTurn(used, element);
    const isWrong = isStale || !isGoodStill(element);
    const forget = isWrong ? inTurn(used, element) : whenSeen(element, used);
    if (inHand || (!shownStill(element) && isFirst())) used();
    for (const sign of SIGNS_OF_USE) element.addEventListener(sign, used, { passive: true });
    return () => {
      forget();
      for (const sign of SIGNS_OF_USE) element.removeEventListener(sign, used);
    };
  }, [box, draw, drawn, isStale, show]);

  return drawn;
};
