import { useMemo } from 'react';
import type { Edition } from '../domain/edition.ts';
import { type ShownRows, shownRows } from '../figures/shown-rows.ts';
import { useReadingsFor } from '../figures/use-readings.ts';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';

const NONE: readonly never[] = [];

/** What both tables show of an edition, as the view asks for it. */
export const useShown = (edition: Edition): ShownRows => {
  const { lang } = useSay();
  const table = useView((view) => view.table);
  const sort = useView((view) => view.sort);
  const filter = useView((view) => view.filter);
  const query = useView((view) => view.query);
  const onlyChosen = useView((view) => view.onlyChosen);
  const chosen = useView((view) => (view.onlyChosen ? view.chosen : NONE));
  const readings = useReadingsFor(query);
  return useMemo(
    () => shownRows(edition, { table, sort, filter, query, chosen, onlyChosen }, lang, readings),
    [edition, table, sort, filter, query, chosen, onlyChosen, lang, readings],
  );
};
