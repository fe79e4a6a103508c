import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/**
 * The inner width of a box in whole px, kept up to date; 0 while the box is not laid out. It is known before the first paint
 * where the box has no picture, which could stand there until then.
 */
export const useBoxWidth = (box: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element && !element.querySelector('.still > svg')) setWidth(element.clientWidth);
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
};
