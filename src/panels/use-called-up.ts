import { useEffect } from 'react';
import type { Edition } from '../domain/edition.ts';
import { homeOf } from '../domain/home.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';

/** Escape lets a called-up figure go. Brings the panel with the mark of a called-up figure into sight, once the drawer is closed. */
export const useCalledUp = (edition: Edition): void => {
  const figure = useView((view) => view.figure);
  const measure = useView((view) => view.measure);
  useEffect(() => {
    if (!figure || measure) return;
    const panel = document.getElementById(homeOf(edition, figure));
    panel?.scrollIntoView({ block: 'center' });
    panel?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [edition, figure, measure]);
  useEffect(() => {
    if (!figure || measure) return;
    const clear = ({ key }: KeyboardEvent) => key === 'Escape' && go({ figure: null });
    window.addEventListener('keydown', clear);
    return () => window.removeEventListener('keydown', clear);
  }, [figure, measure]);
};
