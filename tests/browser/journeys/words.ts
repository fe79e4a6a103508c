import type { Page } from '@playwright/test';
import type { Lang } from '../../../src/domain/lang.ts';
import { compareWords } from '../../../src/i18n/rooms/compare.ts';
import { exportsWords } from '../../../src/i18n/rooms/exports.ts';
import { filterRoom } from '../../../src/i18n/rooms/filter.ts';
import { searchWords } from '../../../src/i18n/rooms/search.ts';
import { tableRoom } from '../../../src/i18n/rooms/table.ts';
import { sayIn } from '../../../src/i18n/say.ts';

/** The words of one language, room by room, by which a reader finds what to press. */
export const wordsIn = (lang: Lang) => ({
  page: sayIn(lang),
  compare: compareWords.sayIn(lang),
  exports: exportsWords.sayIn(lang),
  filter: filterRoom.sayIn(lang),
  search: searchWords.sayIn(lang),
  table: tableRoom.sayIn(lang),
});
export type Words = ReturnType<typeof wordsIn>;

/** Where things are on the page, in one language. */
export const placesOf = (page: Page, words: Words) => {
  const dialog = page.getByRole('dialog');
  const table = page.locator('#table');
  return {
    dialog,
    table,
    selection: page.getByRole('region', { name: words.page('selection.label'), exact: true }),
    tray: page.getByRole('region', { name: words.compare('tray.label'), exact: true }),
    headline: (words: string) => page.locator('.headline-figure', { hasText: words }),
    panel: (id: string) => page.locator(`#${id}`),
    rows: table.locator('tbody tr[data-row]'),
    rowOf: (words: string) => table.locator('tbody tr[data-row]', { hasText: words }),
    results: page.getByRole('dialog').getByRole('option'),
    navLink: (id: string) => page.locator(`.page-nav a[href="#${id}"]`),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    inDialog: (name: string) => dialog.getByRole('button', { name, exact: true }),
  };
};
export type Places = ReturnType<typeof placesOf>;
