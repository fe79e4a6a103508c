import { useCallback, useEffect, useState } from 'react';
import { useSay } from '../i18n/say.ts';
import { currentView } from '../state/address.ts';
import type { SearchProps, SearchSheet } from './SearchSheet.tsx';

/** Fetches the search sheet. */
export const bringSearch = async () => (await import('./SearchSheet.tsx')).SearchSheet;

const FIELDS = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;

/** "/" outside of text fields, Ctrl+K or ⌘K anywhere. */
const opensSearch = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isTyping(event.target);
};

/** The sheet is fetched when it is first opened; what did not come is asked for again. */
const useSheet = () => {
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');
  const [Sheet, setSheet] = useState<typeof SearchSheet | null>(null);
  useEffect(() => {
    if (state !== 'open') return;
    bringSearch().then(
      (sheet) => setSheet(() => sheet),
      () => setState('failed'),
    );
  }, [state]);
  return {
    Shown: state === 'open' ? Sheet : null,
    isFailed: state === 'failed',
    open: useCallback(() => setState('open'), []),
    close: useCallback(() => setState('closed'), []),
  };
};

const useOpenKeys = (open: () => void): void => {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      // What is searched before an audience is not for it to see, and leads away from the slide.
      if (currentView().slide === null) open();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [open]);
};

const bringSearchAhead = (): void => void bringSearch().catch(() => undefined);

/** Opens the search by a click or a key. */
export const SearchButton = (props: SearchProps) => {
  const { t } = useSay();
  const { Shown, isFailed, open, close } = useSheet();
  useOpenKeys(open);
  return (
    <>
      <button
        type="button"
        className="button search-button"
        aria-label={t('searchButton.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
        onPointerEnter={bringSearchAhead}
        onFocus={bringSearchAhead}
      >
        {t('searchButton.open')} <kbd>/</kbd>
      </button>
      <span role="status">{isFailed ? t('searchButton.failed') : ''}</span>
      {Shown ? <Shown {...props} onClose={close} /> : null}
    </>
  );
};
