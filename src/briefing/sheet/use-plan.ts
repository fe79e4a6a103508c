import { useMemo, useSyncExternalStore } from 'react';
import type { Edition } from '../../domain/edition.ts';
import type { Lang } from '../../domain/lang.ts';
import { type Plan, planOf } from '../../slides/run-sheet.ts';
import { moreSlidesOf, slidesOf } from '../../slides/slides.ts';
import { useView } from '../../state/use-view.ts';
import { askedNow } from './asked.ts';
import { isKept, keptSheet, onSheet } from './kept-sheet.ts';

/** Whether this device keeps what is written; where its storage is full or blocked, the page has it alone. */
export const useIsKept = (edition: string): boolean =>
  useSyncExternalStore(onSheet, () => isKept(edition));

/** The run of slides for what is on screen now, as the kept run-sheet has it. */
export const usePlan = (edition: Edition, lang: Lang): Plan => {
  const chosen = useView((view) => view.chosen);
  const compared = useView((view) => view.compared);
  const comparisonName = useView((view) => view.comparisonName);
  const filter = useView((view) => view.filter);
  const query = useView((view) => view.query);
  const measure = useView((view) => view.measure);
  const sheet = useSyncExternalStore(onSheet, () => keptSheet(edition.id));
  const slides = useMemo(() => {
    const view = { chosen, compared, comparisonName, filter, query, measure };
    const asked = askedNow(edition, view);
    return { run: slidesOf(edition, lang, asked), more: moreSlidesOf(edition, lang, asked) };
  }, [edition, lang, chosen, compared, comparisonName, filter, query, measure]);
  return useMemo(() => planOf(sheet, slides.run, slides.more), [sheet, slides]);
};
