import { type ComponentType, lazy, useSyncExternalStore } from 'react';
import type { Edition } from '../domain/edition.ts';

type PartProps = {
  edition: Edition;
  /** Leads from the filter to what it leaves, where the one stands over the other. */
  onDone?: () => void;
};
type Part = ComponentType<PartProps>;
type Parts = typeof import('./FilterParts.tsx').FILTER_PARTS;

/** A part of the filter. All come in one piece, once the page is live: nobody can filter before that. */
export const lazyPart = (name: keyof Parts) =>
  lazy(async (): Promise<{ default: Part }> => {
    const { FILTER_PARTS } = await import('./FilterParts.tsx');
    return { default: FILTER_PARTS[name] };
  });

const never = () => () => {};

/** False in a prerendered page and while it is taken over, true from then on. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
