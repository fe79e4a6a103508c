import { LANGS, type Lang } from '../domain/lang.ts';
import { keepParts, parseView, serializeView, type View } from './view.ts';

/**
 * Goes to a changed view; `replace` keeps the history as it is (for typing), `at` is the id of the place on
 * the page to which it leads.
 */
export type Go = (change: Partial<View>, options?: { replace?: boolean; at?: string }) => void;

export const MOVED = 'measures-board:moved';

/** How many steps of the history stand here for what lies over the page (layers.ts). */
export const layersHere = (): number =>
  (window.history.state as { readonly layers?: number } | null)?.layers ?? 0;

const spoken = (): string | undefined =>
  navigator.languages
    .map((tag) => tag.toLowerCase().slice(0, 2))
    .find((tag) => LANGS.some((lang) => lang === tag));

/** The first of the browser's languages that the board speaks; English for everyone else. */
const browserLang = (): Lang => LANGS.find((lang) => lang === spoken()) ?? 'en';

/** The language of a prerendered page; while developing there is none. */
const pageLang = (): Lang | undefined =>
  LANGS.find((lang) => lang === document.documentElement.dataset.page);

/** The built site has one file a language; while developing, and in the offline copy, one file serves both. */
const FILES: Readonly<Record<Lang, string>> = { zh: './', en: 'en.html' };
const fileOf = (lang: Lang): string =>
  import.meta.env.PROD && !__IS_ONE_FILE__ ? FILES[lang] : '';

/** The address of a view, relative to this page. */
export const addressOf = (view: View): string => `${fileOf(view.lang)}${serializeView(view)}`;

/** The query part of the view where the browser does not let this page change its address; null where it does. */
let held: string | null = null;

/** Whether the view is in the address, so that the history knows it. */
export const isInAddress = (): boolean => held === null;

/** An address as others can open it; null for one that only this device knows, such as that of a file. */
export const linkOf = (address: string): string | null =>
  /^https?:/.test(address) ? address : null;

/** A link to this very view; null where there is none. */
export const linkNow = (): string | null => linkOf(window.location.href);

let read: { search: string; view: View } | undefined;

/**
 * The view that the address holds now. The address is the only place where it is kept, wherever it can be. What two addresses
 * have in common is the same object in both views, so that only what has changed is drawn anew.
 */
export const currentView = (): View => {
  const search = held ?? window.location.search;
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

/**
 * Changes the address; false where the browser does not let it. Some refuse it, by an error, to files that another program
 * has handed them; when it is asked too often some refuse it by an error and some without a word.
 */
const moveTo = (address: string, replace: boolean): boolean => {
  const { href } = new URL(address, window.location.href);
  const { history } = window;
  try {
    // The step of a layer shows nothing of its own: the next one takes its place.
    if (replace) history.replaceState(history.state, '', href);
    else history[layersHere() > 0 ? 'replaceState' : 'pushState'](null, '', href);
  } catch {
    return false;
  }
  return window.location.href === href;
};

export const go: Go = (change, { replace = false, at } = {}) => {
  // The place in a text goes with the text.
  const left = change.measure === undefined ? {} : { passage: null };
  const next = { ...currentView(), ...left, ...change };
  const hash = at ? `#${at}` : window.location.hash;
  const search = serializeView(next);
  if (search !== (held ?? window.location.search) || hash !== window.location.hash) {
    held = moveTo(addressOf(next) + hash, replace) ? null : search;
    window.dispatchEvent(new Event(MOVED));
  }
  if (at) requestAnimationFrame(() => showPlace(at));
};

/** Calls back whenever the address has changed, by `go` or by Back and Forward. */
export const onMove = (heard: () => void): (() => void) => {
  const turned = () => {
    held = null;
    heard();
  };
  window.addEventListener('popstate', turned);
  window.addEventListener(MOVED, heard);
  return () => {
    window.removeEventListener('popstate', turned);
    window.removeEventListener(MOVED, heard);
  };
};
