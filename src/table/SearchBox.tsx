import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';

/** The one search box. A search begun or cleared is a step in the history; the letters between are not. */
export const SearchBox = () => {
  const { t } = useSay();
  const { view, go } = useView();
  const search = (query: string) =>
    go({ query }, { replace: Boolean(query) === Boolean(view.query) });
  return (
    <search className="search">
      <input
        type="search"
        value={view.query}
        aria-label={t('table.search')}
        placeholder={t('table.searchPlaceholder')}
        onChange={(event) => search(event.target.value)}
      />
    </search>
  );
};
