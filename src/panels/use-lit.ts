import { useMemo } from 'react';
import { useView } from '../state/use-view.ts';

/** The mark that the reader has called up, as charts take it, if this panel draws it. */
export const useLit = (draws: (id: string) => boolean): ReadonlySet<string> => {
  const figure = useView((view) => (view.figure && draws(view.figure) ? view.figure : null));
  return useMemo(() => new Set(figure ? [figure] : []), [figure]);
};

/** Whether a figure is among those of a panel. */
export const isAmong =
  (figures: readonly { readonly quantity: { readonly id: string } }[]) =>
  (id: string): boolean =>
    figures.some(({ quantity }) => quantity.id === id);
