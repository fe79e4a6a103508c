import { inTurn } from '../components/in-turn.ts';
import type { Edition } from '../domain/edition.ts';
import { prepareSearch } from '../domain/search.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';

/** The one search box. A search begun or cleared is a step in the history; the letters between are not. */
export const SearchBox = ({ edition }: { edition: Edition }) => {
  const { t } = useSay();
  const sought = useView((view) => view.query);
  const search = (query: string) => go({ query }, { replace: Boolean(query) === Boolean(sought) });
  return (
    <search className="search">
      <input
        type="search"
        value={sought}
        aria-label={t('table.search')}
        placeholder={t('table.searchPlaceholder')}
        onFocus={() => inTurn(() => prepareSearch(edition))}
        onChange={(event) => search(event.target.value)}
      />
    </search>
  );
};
