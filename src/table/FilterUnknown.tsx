import { filterRoom } from '../i18n/rooms/filter.ts';
import { currentView } from '../state/address.ts';
import { askFor } from './filter-results.ts';

const forget = (id: string): void =>
  askFor({ bodies: currentView().filter.bodies.filter((one) => one !== id) });

/** Says which bodies of an old link the list lacks, each with a way to take it out of the filter. */
export const FilterUnknown = ({ ids }: { ids: readonly string[] }) => {
  const { t } = filterRoom.useSay();
  if (!ids.length) return null;
  return (
    <ul className="filter-unknown">
      {ids.map((id) => (
        <li key={id}>
          {t('summary.unknown', { id })}{' '}
          <button
            type="button"
            className="as-link"
            aria-label={t('summary.forgetLabel', { id })}
            onClick={() => forget(id)}
          >
            {t('summary.forget')}
          </button>
        </li>
      ))}
    </ul>
  );
};
