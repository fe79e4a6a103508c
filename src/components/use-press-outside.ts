import { type RefObject, useEffect, useRef } from 'react';

/** A box that, while it is open, calls back for a press anywhere outside of it. */
export const usePressOutside = (
  isOpen: boolean,
  close: () => void,
): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const heard = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', heard);
    return () => document.removeEventListener('pointerdown', heard);
  }, [isOpen, close]);
  return box;
};
