import { Suspense } from 'react';
import { Guard } from '../components/Guard.tsx';
import type { Edition } from '../domain/edition.ts';
import { lazyPart, useIsLive } from './filter-piece.ts';

const FilterForm = lazyPart('FilterForm');

/** All that a reader can filter by, with counts. It comes in a piece of its own once the page is live. */
export const FilterPanel = ({ edition }: { edition: Edition }) => {
  const isLive = useIsLive();
  return (
    <Guard>
      <Suspense>{isLive ? <FilterForm edition={edition} /> : null}</Suspense>
    </Guard>
  );
};
