import type { Edition } from '../domain/edition.ts';
import type { Filter } from '../domain/filter.ts';
import type { Filtered, HoldsQuery } from '../domain/filtering.ts';
import { filteredRows, holdsBy } from '../figures/shown-rows.ts';
import { useReadingsFor } from '../figures/use-readings.ts';
import { currentView, go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';

/** Whether a measure holds what is typed, by pinyin too as soon as the readings have come. */
export const useHolds = (): HoldsQuery => holdsBy(useReadingsFor(useView((view) => view.query)));

/** What the filter and the search of the view leave of an edition. */
export const useFiltered = (edition: Edition): Filtered => {
  const filter = useView((view) => view.filter);
  const query = useView((view) => view.query);
  return filteredRows(edition, filter, query, useReadingsFor(query));
};

/** Asks for something else in some fields of the filter. Each time is a step in the history unless it replaces the last. */
export const askFor = (change: Partial<Filter>, replace = false): void =>
  go({ filter: { ...currentView().filter, ...change } }, { replace });
