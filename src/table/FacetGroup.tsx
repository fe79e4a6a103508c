import { memo, useState } from 'react';
import type { Edition } from '../domain/edition.ts';
import type { Facets } from '../domain/facets.ts';
import { FIGURE_FIELDS, type FilterField } from '../domain/filter.ts';
import { valueName } from '../figures/filter-words.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { currentView } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import { FacetTick } from './FacetTick.tsx';
import { askFor } from './filter-results.ts';

type Props<F extends FilterField> = {
  edition: Edition;
  field: F;
  facets: Facets[F];
};

/** As many as stand in a long list that nobody has opened. */
const SHOWN = 6;

/** What the counts of a field count: figures, where it asks something of the figures themselves. */
const countedIn = (field: FilterField): 'figures' | 'measures' =>
  FIGURE_FIELDS.some((one) => one === field) ? 'figures' : 'measures';

const toggle = (field: FilterField, value: string): void => {
  const held: readonly string[] = currentView().filter[field];
  const values = held.includes(value) ? held.filter((one) => one !== value) : [...held, value];
  askFor({ [field]: values });
};

const Group = <F extends FilterField>({ edition, field, facets }: Props<F>) => {
  const { t, lang } = filterRoom.useSay();
  const chosen: readonly string[] = useView((view) => view.filter[field]);
  const [isOpen, setOpen] = useState(false);
  const counted = countedIn(field);
  const isLong = facets.length > SHOWN + 1;
  const shown = facets.filter(
    ({ value }, at) => isOpen || !isLong || at < SHOWN || chosen.includes(value),
  );
  return (
    <fieldset className="facet">
      <legend>
        <span className="facet-name">{t(`fields.${field}`)}</span>{' '}
        <span className="facet-counted">{t(`counted.${counted}`)}</span>
      </legend>
      {shown.map(({ value, none, ...counts }) => (
        <FacetTick
          key={value}
          name={valueName(field, value, lang, edition)}
          count={counts[counted]}
          counted={counted}
          none={none}
          checked={chosen.includes(value)}
          onToggle={() => toggle(field, value)}
        />
      ))}
      {isLong ? (
        <button
          type="button"
          className="facet-more as-link"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('showFewer') : t('showAll', { count: facets.length })}
        </button>
      ) : null}
    </fieldset>
  );
};

/** One field of the filter: its values as ticks with counts, long lists shortened, what is chosen always shown. */
export const FacetGroup = memo(Group);
