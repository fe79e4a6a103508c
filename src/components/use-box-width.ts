import { type RefObject, useEffect, useState } from 'react';

/** The inner width of a box in whole px, kept up to date; 0 while the box is not laid out. */
export const useBoxWidth = (box: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
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
