import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { go } from '../state/address.ts';
import { FilterNothing } from './FilterNothing.tsx';
import { useFiltered } from './filter-results.ts';

/** What can be done with what the filter leaves: choose its figures everywhere; or, with nothing left, ask for less. */
export const FilterWayOn = ({ edition }: { edition: Edition }) => {
  const { t } = filterRoom.useSay();
  const { measures, figures } = useFiltered(edition);
  if (!measures.length) return <FilterNothing edition={edition} />;
  if (!figures.length) return null;
  const keys = figures.map(({ quantity: { id } }) => choiceKey({ kind: 'quantity', id }));
  return (
    <button type="button" className="button filter-choose" onClick={() => go({ chosen: keys })}>
      {t('summary.choose', { count: figures.length })}
    </button>
  );
};
