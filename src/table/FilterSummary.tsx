import { Guard } from '../components/Guard.tsx';
import type { Edition } from '../domain/edition.ts';
import { asksAnything } from '../domain/filter.ts';
import { useView } from '../state/use-view.ts';
import { filterPart } from './filter-piece.ts';

const FilterChips = filterPart('FilterChips');
const FilterResult = filterPart('FilterResult', () => null);
const FilterWayOn = filterPart('FilterWayOn', () => null);

/**
 * What is asked for, to stand above the table: each filter with a way to take it off, what they leave, and a way
 * on where they leave nothing. Nothing is drawn while nothing is asked; what is left is said to speech.
 */
export const FilterSummary = ({ edition }: { edition: Edition }) => {
  const isAsking = useView((view) => asksAnything(view.filter));
  return (
    <Guard>
      {isAsking ? <FilterChips edition={edition} /> : null}
      <div className="filter-left">
        <p className="filter-result" aria-live="polite">
          {isAsking ? <FilterResult edition={edition} /> : null}
        </p>
        {isAsking ? <FilterWayOn edition={edition} /> : null}
      </div>
    </Guard>
  );
};
