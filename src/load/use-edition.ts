import { useCallback, useState } from 'react';
import { type Loaded, loadNewestEdition } from './load-edition.ts';

/** The edition as it was first read, and a way to read it again. */
export const useEdition = (first: Loaded): { loaded: Loaded; reload: () => void } => {
  const [loaded, setLoaded] = useState(first);
  const reload = useCallback(() => void loadNewestEdition().then(setLoaded), []);
  return { loaded, reload };
};
