import { useEffect, useLayoutEffect, useRef } from 'react';
import { openLayer } from './layers.ts';

/** Has Back close what lies over the page and is no part of the address, as long as it is drawn. */
export const useLayer = (close: () => void): void => {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  // Before it is seen: Back may be pressed as soon as it is.
  useLayoutEffect(() => openLayer(() => latest.current()), []);
};
