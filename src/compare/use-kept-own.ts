import { useEffect } from 'react';
import { currentView, go, onMove } from '../state/address.ts';

const ownNow = () => {
  const { comparing, compared, comparisonName } = currentView();
  return { comparing, own: { compared, comparisonName } };
};

/**
 * Back leaves an open comparison in one step, with what was picked and how it was called: both are changed in place as long as
 * it is open, and are no steps of their own, unless all is cleared or a measure lies over it.
 */
export const useKeptOwn = (): void => {
  useEffect(() => {
    let { own } = ownNow();
    const stop = onMove(() => {
      const now = ownNow();
      if (now.comparing) own = now.own;
    });
    return () => {
      stop();
      if (!ownNow().comparing) go(own, { replace: true });
    };
  }, []);
};
