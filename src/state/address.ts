import { LANGS, type Lang } from '../domain/lang.ts';
import { keepParts, parseView, serializeView, type View } from './view.ts';

/**
 * Goes to a changed view; `replace` keeps the history as it is (for typing), `at` is the id of the place on
 * the page to which it leads.
 */
export type Go = (change: Partial<View>, options?: { replace?: boolean; at?: string }) => void;

const MOVED = 'measures-board:moved';

const spoken = (): string | undefined =>
  navigator.languages
    .map((tag) => tag.toLowerCase().slice(0, 2))
    .find((tag) => LANGS.some((lang) => lang === tag));

/** The first of the browser's languages that the board speaks; English for everyone else. */
const browserLang = (): Lang => LANGS.find((lang) => lang === spoken()) ?? 'en';

/** The language of a prerendered page; while developing there is none. */
const pageLang = (): Lang | undefined =>
  LANGS.find((lang) => lang === document.documentElement.dataset.page);

/** The built site has one file a language; while developing one file serves both. */
const FILES: Readonly<Record<Lang, string>> = { zh: './', en: 'en.html' };
const fileOf = (lang: Lang): string => (import.meta.env.PROD ? FILES[lang] : '');

/** The address of a view, relative to this page. */
export const addressOf = (view: View): string => `${fileOf(view.lang)}${serializeView(view)}`;

let read: { search: string; view: View } | undefined;

/**
 * The view that the address holds now. The address is the only place where it is kept. What two addresses
 * have in common is the same object in both views, so that only what has changed is drawn anew.
 */
export const currentView = (): View => {
  const { search } = window.location;
  if (read?.search === search) return read.view;
  const view = parseView(search, pageLang() ?? browserLang());
  read = { search, view: read ? keepParts(read.view, view) : view };
  return read.view;
};

/** Shows a place on the page and takes its heading into focus, once what stood over it has gone. */
const showPlace = (id: string): void => {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
};

export const go: Go = (change, { replace = false, at } = {}) => {
  // The place in a text goes with the text.
  const left = change.measure === undefined ? {} : { passage: null };
  const next = { ...currentView(), ...left, ...change };
  const hash = at ? `#${at}` : window.location.hash;
  if (serializeView(next) !== window.location.search || hash !== window.location.hash) {
    window.history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(next) + hash);
    window.dispatchEvent(new Event(MOVED));
  }
  if (at) requestAnimationFrame(() => showPlace(at));
};

/** Calls back whenever the address has changed, by `go` or by Back and Forward. */
export const onMove = (heard: () => void): (() => void) => {
  window.addEventListener('popstate', heard);
  window.addEventListener(MOVED, heard);
  return () => {
    window.removeEventListener('popstate', heard);
    window.removeEventListener(MOVED, heard);
  };
};
