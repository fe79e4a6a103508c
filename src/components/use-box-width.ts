import { useCallback, useState } from 'react';

/** The inner width of a box in whole px, kept up to date; 0 while the box is not laid out. */
export function useBoxWidth(): readonly [
  number,
  (box: HTMLElement | null) => (() => void) | undefined,
] {
  const [width, setWidth] = useState(0);
  const watch = useCallback((box: HTMLElement | null) => {
    if (!box) return;
    const measure = () => setWidth(box.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [width, watch];
}
