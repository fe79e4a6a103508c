import type { Edition } from '../domain/edition.ts';
import { figuresOf } from '../domain/figures.ts';
import { keepsFigure } from '../domain/filtering.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { useView } from '../state/use-view.ts';
import { useShown } from './use-shown.ts';

/** What the filter leaves: n of m measures, k of l figures; and how a row tells which of its figures those are. */
export const FilterResult = ({ edition }: { edition: Edition }) => {
  const { t } = filterRoom.useSay();
  const { measures: rows, filtered } = useShown(edition);
  const filter = useView((view) => view.filter);
  const areDrawn = useView(
    ({ table, columns }) => table === 'measures' && columns.includes('figures'),
  );
  const left = t('summary.result', {
    measures: filtered.measures.length,
    allMeasures: edition.measures.length,
    figures: filtered.figures.length,
    allFigures: figuresOf(edition).length,
  });
  const isMixed = rows.some(({ quantities }) =>
    quantities.some((one) => !keepsFigure(one, filter)),
  );
  return (
    <>
      {left}
      {areDrawn && isMixed ? <span className="filter-aside">{t('summary.aside')}</span> : null}
    </>
  );
};
