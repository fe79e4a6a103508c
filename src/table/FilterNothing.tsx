import type { Edition } from '../domain/edition.ts';
import { type Filter, NO_FILTER } from '../domain/filter.ts';
import { applyFilter, type HoldsQuery } from '../domain/filtering.ts';
import { type FilterLine, filterWords } from '../figures/filter-words.ts';
import { formatIn } from '../i18n/format.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import type { View } from '../state/view.ts';
import { useHolds } from './filter-results.ts';

type Asked = Pick<View, 'filter' | 'query'>;
/** A field that asks something, and the view without it. */
type Offer = Pick<FilterLine, 'name' | 'text'> & { readonly without: () => Asked };

const withoutField = (field: FilterLine['field'], filter: Filter): Filter => ({
  ...filter,
  [field]: NO_FILTER[field],
});

const useOffers = (edition: Edition): readonly Offer[] => {
  const { t, lang } = filterRoom.useSay();
  const filter = useView((view) => view.filter);
  const query = useView((view) => view.query);
  const fields = filterWords(filter, edition, lang).map(({ field, name, text }) => ({
    name,
    text,
    without: () => ({ filter: withoutField(field, filter), query }),
  }));
  if (!query) return fields;
  const name = t('fields.query');
  const text = t('line', { field: name, values: query });
  return [...fields, { name, text, without: () => ({ filter, query: '' }) }];
};

const useLeft = (edition: Edition, holds: HoldsQuery) => {
  const { t } = filterRoom.useSay();
  return ({ filter, query }: Asked): string => {
    const { measures, figures } = applyFilter(edition, filter, query, holds);
    if (!measures.length) return t('nothing.none');
    return t('nothing.left', {
      measures: t('counts.measures', { count: measures.length }),
      figures: t('counts.figures', { count: figures.length }),
    });
  };
};

/** Says what together leaves nothing, and offers to drop each, with what would then be left. */
export const FilterNothing = ({ edition }: { edition: Edition }) => {
  const { t, lang } = filterRoom.useSay();
  const offers = useOffers(edition);
  const leftBy = useLeft(edition, useHolds());
  const list = formatIn(lang).clauses(offers.map(({ text }) => text));
  return (
    <div className="filter-nothing">
      <p>{t(offers.length > 1 ? 'nothing.together' : 'nothing.alone', { list })}</p>
      <ul>
        {offers.map(({ name, text, without }) => {
          const left = leftBy(without());
          return (
            <li key={name}>
              <button
                type="button"
                className="button"
                aria-label={t('nothing.dropLabel', { line: text, left })}
                onClick={() => go(without())}
              >
                {t('nothing.drop', { field: name })}
              </button>{' '}
              <span className="filter-left-by" aria-hidden="true">
                {left}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
