import { useMemo } from 'react';
import { useView } from '../state/use-view.ts';

/** The marks that the reader has called up, as charts take them. */
export const useLit = (): ReadonlySet<string> => {
  const { figure } = useView().view;
  return useMemo(() => new Set(figure ? [figure] : []), [figure]);
};
