import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { LANGS, type Lang } from '../domain/lang.ts';
import { parseView, serializeView, type View } from './view.ts';

/** Goes to a changed view; `replace` keeps the history as it is (for typing). */
export type Go = (change: Partial<View>, options?: { replace?: boolean }) => void;

const MOVED = 'measures-board:moved';

const subscribe = (heard: () => void): (() => void) => {
  window.addEventListener('popstate', heard);
  window.addEventListener(MOVED, heard);
  return () => {
    window.removeEventListener('popstate', heard);
    window.removeEventListener(MOVED, heard);
  };
};

const spoken = (): string | undefined =>
  navigator.languages
    .map((tag) => tag.toLowerCase().slice(0, 2))
    .find((tag) => LANGS.some((lang) => lang === tag));

/** The first of the browser's languages that the board speaks; English for everyone else. */
export const browserLang = (): Lang => LANGS.find((lang) => lang === spoken()) ?? 'en';

/** The view, read from the address. The address is the only place where it is kept. */
export const useAddressView = (): { view: View; go: Go } => {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const view = useMemo(() => parseView(search, browserLang()), [search]);
  const go = useCallback<Go>((change, { replace = false } = {}) => {
    const now = parseView(window.location.search, browserLang());
    const next = serializeView({ ...now, ...change });
    if (next === window.location.search) return;
    window.history[replace ? 'replaceState' : 'pushState'](null, '', next);
    window.dispatchEvent(new Event(MOVED));
  }, []);
  return useMemo(() => ({ view, go }), [view, go]);
};

export const ViewContext = createContext<{ view: View; go: Go } | null>(null);

/** The view and the way to change it. Throws outside the app's provider. */
export const useView = (): { view: View; go: Go } => {
  const held = useContext(ViewContext);
  if (!held) throw new Error('useView needs the ViewContext of the app around it');
  return held;
};
