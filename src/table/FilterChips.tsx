import { useRef } from 'react';
import type { Edition } from '../domain/edition.ts';
import { type Filter, NO_FILTER } from '../domain/filter.ts';
import { type FilterLine, filterWords } from '../figures/filter-words.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { useView } from '../state/use-view.ts';
import { FilterUnknown } from './FilterUnknown.tsx';
import { askFor, useFiltered } from './filter-results.ts';

/** What to ask instead, so that one value is asked for no more. */
const without = (filter: Filter, field: FilterLine['field'], id: string): Partial<Filter> =>
  field === 'condition'
    ? { condition: null }
    : { [field]: filter[field].filter((one) => one !== id) };

const FilterChip = (props: { field: string; value: string; onRemove: () => void }) => {
  const { t } = filterRoom.useSay();
  const { field, value, onRemove } = props;
  return (
    <li className="filter-chip">
      <span className="filter-chip-field">{field}</span>{' '}
      <span className="filter-chip-value">{value}</span>
      <button type="button" aria-label={t('summary.remove', { field, value })} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
};

/** Each filter that is asked for, with a way to take it off, and one to take off all. Focus stays among them. */
export const FilterChips = ({ edition }: { edition: Edition }) => {
  const { t, lang } = filterRoom.useSay();
  const filter = useView((view) => view.filter);
  const { unknown } = useFiltered(edition);
  const clear = useRef<HTMLButtonElement>(null);
  const remove = (change: Partial<Filter>) => {
    clear.current?.focus();
    askFor(change);
  };
  return (
    <section className="filter-asked" aria-label={t('summary.label')}>
      <ul className="filter-chips" aria-label={t('summary.list')}>
        {filterWords(filter, edition, lang).flatMap(({ field, name, values }) =>
          values.map(({ id, said }) => (
            <FilterChip
              key={`${field}.${id}`}
              field={name}
              value={said}
              onRemove={() => remove(without(filter, field, id))}
            />
          )),
        )}
        <li>
          <button
            ref={clear}
            type="button"
            className="filter-clear as-link"
            onClick={() => askFor(NO_FILTER)}
          >
            {t('summary.clear')}
          </button>
        </li>
      </ul>
      <FilterUnknown ids={unknown} />
    </section>
  );
};
