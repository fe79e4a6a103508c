import { useMemo } from 'react';
import type { ChoiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import type { Readings } from '../domain/pinyin.ts';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import { type ShownRows, shownRows } from './shown-rows.ts';

const NONE: readonly ChoiceKey[] = [];

/** What the tables show now, in the language of this part of the page. Choosing alone changes nothing. */
export const useShownRows = (edition: Edition, readings?: Readings): ShownRows => {
  const { lang } = useSay();
  const table = useView((view) => view.table);
  const sort = useView((view) => view.sort);
  const filter = useView((view) => view.filter);
  const query = useView((view) => view.query);
  const onlyChosen = useView((view) => view.onlyChosen);
  const chosen = useView((view) => (view.onlyChosen ? view.chosen : NONE));
  return useMemo(
    () => shownRows(edition, { table, sort, filter, query, onlyChosen, chosen }, lang, readings),
    [edition, table, sort, filter, query, onlyChosen, chosen, lang, readings],
  );
};
