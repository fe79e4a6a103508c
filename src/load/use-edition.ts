import { useCallback, useEffect, useState } from 'react';
import { type Loaded, loadNewestEdition } from './load-edition.ts';

/** The newest edition on offer, checked; and a way to read it again. */
export const useEdition = (): { loaded: Loaded; reload: () => void } => {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const read = useCallback(() => {
    let current = true;
    void loadNewestEdition().then((result) => {
      if (current) setLoaded(result);
    });
    return () => {
      current = false;
    };
  }, []);
  useEffect(read, [read]);
  return { loaded, reload: read };
};
