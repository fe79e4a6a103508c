import { Guard } from '../components/Guard.tsx';
import type { Edition } from '../domain/edition.ts';
import { filterPart } from './filter-piece.ts';

const FilterForm = filterPart('FilterForm');

type Props = { edition: Edition; onDone?: () => void };

/** All that a reader can filter by, with counts. It comes in a piece of its own once the page is live. */
export const FilterPanel = ({ edition, onDone }: Props) => (
  <Guard>
    <FilterForm edition={edition} onDone={onDone} />
  </Guard>
);
