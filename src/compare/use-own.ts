import { useMemo } from 'react';
import { type OwnSpec, ownSpec } from '../comparisons/own.ts';
import type { Edition } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';

/** The reader's comparison as the address holds it, in the language of this part of the page. */
export const useOwn = (edition: Edition): OwnSpec => {
  const { lang } = useSay();
  const ids = useView((view) => view.compared);
  const name = useView((view) => view.comparisonName);
  return useMemo(() => ownSpec(edition, ids, name, lang), [edition, ids, name, lang]);
};
