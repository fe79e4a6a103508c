import { useEffect, useRef } from 'react';
import { openLayer } from './layers.ts';

/** Has Back close what lies over the page and is no part of the address, as long as it is open. */
export const useLayer = (isOpen: boolean, close: () => void): void => {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => (isOpen ? openLayer(() => latest.current()) : undefined), [isOpen]);
};
