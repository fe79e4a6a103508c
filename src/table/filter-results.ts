import { useMemo } from 'react';
import type { Edition } from '../domain/edition.ts';
import type { Filter } from '../domain/filter.ts';
import { applyFilter, type Filtered, type HoldsQuery } from '../domain/filtering.ts';
import { holdsQuery } from '../domain/search.ts';
import { useReadings } from '../figures/use-readings.ts';
import { currentView, go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';

/** Whether a measure holds what is typed, by pinyin too as soon as the readings have come. */
export const useHolds = (): HoldsQuery => {
  const readings = useReadings(useView((view) => /[a-z]/i.test(view.query)));
  return useMemo(
    () => (measure, bodies, query) => holdsQuery(measure, bodies, query, readings),
    [readings],
  );
};

/** What the filter and the search of the view leave of an edition. */
export const useFiltered = (edition: Edition): Filtered => {
  const filter = useView((view) => view.filter);
  const query = useView((view) => view.query);
  const holds = useHolds();
  return useMemo(() => applyFilter(edition, filter, query, holds), [edition, filter, query, holds]);
};

/** Asks for something else in some fields of the filter. Each time is a step in the history unless it replaces the last. */
export const askFor = (change: Partial<Filter>, replace = false): void =>
  go({ filter: { ...currentView().filter, ...change } }, { replace });
