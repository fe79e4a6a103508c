import { Suspense } from 'react';
import { Guard } from '../components/Guard.tsx';
import type { Edition } from '../domain/edition.ts';
import { lazyPart, useIsLive } from './filter-piece.ts';

const FilterForm = lazyPart('FilterForm');

type Props = { edition: Edition; onDone?: () => void };

/** All that a reader can filter by, with counts. It comes in a piece of its own once the page is live. */
export const FilterPanel = ({ edition, onDone }: Props) => {
  const isLive = useIsLive();
  return (
    <Guard>
      <Suspense>{isLive ? <FilterForm edition={edition} onDone={onDone} /> : null}</Suspense>
    </Guard>
  );
};
