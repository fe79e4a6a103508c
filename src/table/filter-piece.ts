import type { ReactNode } from 'react';
import { onDemand } from '../components/on-demand.tsx';
import type { Edition } from '../domain/edition.ts';

type PartProps = {
  edition: Edition;
  /** Leads from the filter to what it leaves, where the one stands over the other. */
  onDone?: () => void;
};
type Parts = typeof import('./FilterParts.tsx').FILTER_PARTS;

/** A part of the filter. All come in one piece, once the page is live: nobody can filter before that. */
export const filterPart = (name: keyof Parts, whenLost?: () => ReactNode) =>
  onDemand<PartProps>(async () => (await import('./FilterParts.tsx')).FILTER_PARTS[name], whenLost);
