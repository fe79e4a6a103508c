import { useMemo } from 'react';
import { useAfterPaint } from '../components/use-after-paint.ts';
import type { Edition } from '../domain/edition.ts';
import { facetsOf } from '../domain/facets.ts';
import { FIELDS_AS_READ } from '../figures/filter-words.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { useView } from '../state/use-view.ts';
import { ConditionGroup } from './ConditionGroup.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { useFiltered, useHolds } from './filter-results.ts';

type Props = { edition: Edition; onDone?: () => void };

/** The facets of the view. Counts follow a moment later: neither a tick nor a letter waits for them. */
const useFacets = (edition: Edition) => {
  const filterNow = useView((view) => view.filter);
  const queryNow = useView((view) => view.query);
  const now = useMemo(() => ({ filter: filterNow, query: queryNow }), [filterNow, queryNow]);
  const { filter, query } = useAfterPaint(now);
  const holds = useHolds();
  return useMemo(() => facetsOf(edition, filter, query, holds), [edition, filter, query, holds]);
};

/** At the end of a long filter: how much is left, and the way to it. */
const Done = ({ edition, onDone }: Required<Props>) => {
  const { t } = filterRoom.useSay();
  const { measures, figures } = useFiltered(edition);
  return (
    <button type="button" className="button primary filter-done" onClick={onDone}>
      {t('summary.show', {
        measures: t('counts.measures', { count: measures.length }),
        figures: t('counts.figures', { count: figures.length }),
      })}
    </button>
  );
};

/** The value condition, first because on a phone the rest is long, and every field with counts that follow the others. */
export const FilterForm = ({ edition, onDone }: Props) => {
  const { t } = filterRoom.useSay();
  const facets = useFacets(edition);
  return (
    <section className="filter-form" aria-label={t('title')}>
      <div className="filter-fields">
        <ConditionGroup edition={edition} />
        {FIELDS_AS_READ.map((field) => (
          <FacetGroup key={field} edition={edition} field={field} facets={facets[field]} />
        ))}
      </div>
      {onDone ? <Done edition={edition} onDone={onDone} /> : null}
    </section>
  );
};
