import type { Edition } from '../domain/edition.ts';
import { figuresOf } from '../domain/figures.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { useFiltered } from './filter-results.ts';

/** What the filter leaves: n of m measures, k of l figures. */
export const FilterResult = ({ edition }: { edition: Edition }) => {
  const { t } = filterRoom.useSay();
  const { measures, figures } = useFiltered(edition);
  return t('summary.result', {
    measures: measures.length,
    allMeasures: edition.measures.length,
    figures: figures.length,
    allFigures: figuresOf(edition).length,
  });
};
