import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { isByTouch } from '../../components/by-touch.ts';

/** How long the controls stay when the pointer rests, ms. */
const REST = 3000;
/** And when a briefing begins where nothing but they say how it goes on, ms. */
const WELCOME = 4000;
/** The share of the width at either edge where a tap turns the page. */
const EDGE = 0.07;
/** The least way of a swipe, px. */
const SWIPE = 50;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a, input, textarea, select, .chart, .layer, .words-panel') !== null;

const isInBar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.briefing-bar') !== null;

/**
 * Controls that come with the pointer, or with a tap on nothing in particular: the slide makes room for them then and
 * must not move under a finger that is on a number. Pages that are turned by a swipe or a tap at an edge.
 */
export const usePointer = (step: (by: number) => void, onElsewhere: () => void) => {
  const [isShown, setShown] = useState(isByTouch);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isByPointer = useRef(false);
  const began = useRef<{ x: number; y: number } | null>(null);
  const swiped = useRef(false);
  useEffect(() => {
    timer.current = setTimeout(() => setShown(false), WELCOME);
    return () => clearTimeout(timer.current);
  }, []);
  const show = () => {
    setShown(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(false), REST);
  };
  return {
    isShown,
    /** Whether the pointer was used last, and not a key on what has focus. */
    isByPointer,
    onKeyDownCapture: ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') isByPointer.current = false;
    },
    onPointerMove: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') show();
    },
    onPointerDown: ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
      isByPointer.current = true;
      began.current = pointerType === 'touch' ? { x, y } : null;
      swiped.current = false;
      if (pointerType !== 'touch') show();
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const from = began.current;
      began.current = null;
      if (!from) return;
      const [x, y] = [clientX - from.x, clientY - from.y];
      if (Math.abs(x) < SWIPE || Math.abs(x) < Math.abs(y) * 1.5) return;
      swiped.current = true;
      step(x < 0 ? 1 : -1);
    },
    onClick: ({ clientX, target, currentTarget }: MouseEvent<HTMLElement>) => {
      if (isInBar(target)) show();
      if (swiped.current || isControl(target)) return;
      const { left, width } = currentTarget.getBoundingClientRect();
      const share = (clientX - left) / width;
      if (share < EDGE) step(-1);
      else if (share > 1 - EDGE) step(1);
      else {
        show();
        onElsewhere();
      }
    },
  };
};
