import type { Edition } from '../domain/edition.ts';
import { figuresOf } from '../domain/figures.ts';
import { asksFigures } from '../domain/filter.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { useView } from '../state/use-view.ts';
import { useFiltered } from './filter-results.ts';

/** What the filter leaves: n of m measures, k of l figures; and how a row tells which of its figures those are. */
export const FilterResult = ({ edition }: { edition: Edition }) => {
  const { t } = filterRoom.useSay();
  const { measures, figures } = useFiltered(edition);
  const asksWithin = useView((view) => view.table === 'measures' && asksFigures(view.filter));
  const left = t('summary.result', {
    measures: measures.length,
    allMeasures: edition.measures.length,
    figures: figures.length,
    allFigures: figuresOf(edition).length,
  });
  const held = measures.reduce((sum, { quantities }) => sum + quantities.length, 0);
  return (
    <>
      {left}
      {asksWithin && held > figures.length ? (
        <span className="filter-aside">{t('summary.aside')}</span>
      ) : null}
    </>
  );
};
