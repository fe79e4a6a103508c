import type { KeyboardEvent } from 'react';
import { LONGEST_QUERY } from '../domain/query.ts';
import { searchWords } from '../i18n/rooms/search.ts';
import type { Group, Option } from './options.ts';

type Props = {
  typed: string;
  groups: readonly Group[];
  active: Option | undefined;
  type: (words: string) => void;
  press: (event: KeyboardEvent) => void;
  close: () => void;
};

/** The field, which keeps the focus and names the active line of its list, and the way out. */
export const Field = ({ typed, groups, active, type, press, close }: Props) => {
  const { t } = searchWords.useSay();
  return (
    <div className="search-box">
      <input
        type="text"
        role="combobox"
        aria-label={t('field')}
        aria-expanded={groups.length > 0}
        aria-controls="search-results"
        aria-activedescendant={active?.id}
        aria-autocomplete="list"
        placeholder={t('placeholder')}
        value={typed}
        maxLength={LONGEST_QUERY}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      <button type="button" className="search-close" aria-label={t('close')} onClick={close}>
        <span className="search-kbd">Esc</span>
        <span className="search-close-word">{t('close')}</span>
      </button>
    </div>
  );
};
