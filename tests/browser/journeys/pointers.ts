import type { Locator, Page } from '@playwright/test';
import { expect } from '../base.ts';
import type { Hand, MarkInWords } from './hand.ts';
import { placesOf, type Words } from './words.ts';

type Touch = (thing: Locator) => Promise<void>;

/** Waits until something has come into sight and stands, as an eye does that looks for a mark in it. */
const settled = async (place: Locator): Promise<void> => {
  await place.scrollIntoViewIfNeeded();
  const top = () => place.evaluate((element) => element.getBoundingClientRect().top);
  let before = Number.NaN;
  await expect(async () => {
    const last = before;
    before = await top();
    expect(before).toBe(last);
  }).toPass({ intervals: [150] });
};

/** What a mouse and a thumb do alike, each with its own touch. */
const pointing = (page: Page, words: Words, touch: Touch) => {
  const { dialog, selection, table, panel, button } = placesOf(page, words);
  const say = words.page;
  return {
    page,
    press: touch,
    choose: touch,
    take: touch,
    closeMenu: touch,
    chooseRow: (row: Locator) => touch(row.locator('td').last()),
    pressInRow: (_: Locator, control: Locator) => touch(control),
    read: () => touch(selection.getByRole('button', { name: say('choice.read') })),
    clear: () => touch(selection.getByRole('button', { name: say('selection.clear') })),
    close: () => touch(dialog.getByRole('button', { name: say('drawer.close') }).first()),
    openSearch: () => touch(button(say('searchButton.open'))),
    readRow: (row: Locator) => touch(row.getByRole('link').first()),
    showTwin: (id: string) => touch(panel(id).getByRole('button', { name: say('panel.table') })),
    chooseMark: async ({ panel: id, seen }: MarkInWords) => {
      await settled(panel(id));
      await touch(panel(id).locator('svg:visible').getByText(seen, { exact: true }).first());
    },
    pick: async (list: Locator, option: string) => {
      await list.selectOption({ label: option });
    },
    type: async (field: Locator, words: string) => {
      await touch(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words);
    },
    table,
  } satisfies Partial<Hand> & { table: Locator };
};

export const mouse = (page: Page, words: Words): Hand => {
  const { table, ...hand } = pointing(page, words, (thing) => thing.click());
  return {
    ...hand,
    name: 'mouse',
    arrive: () => page.mouse.move(3, 3),
    sortBy: (column, how) =>
      table
        .getByRole('columnheader', { name: words.page(`table.columns.${column}`) })
        .getByRole('button')
        .click({ modifiers: how === 'then' ? ['Shift'] : [] }),
    // It stands beside the table.
    openFilter: () =>
      expect(table.getByRole('region', { name: words.filter('title') })).toBeVisible(),
    closeFilter: async () => {},
  };
};

export const thumb = (page: Page, words: Words): Hand => {
  const { table, ...hand } = pointing(page, words, (thing) => thing.tap());
  const { button } = placesOf(page, words);
  const openFilter = () => button(words.page('table.filter')).tap();
  const menu = button(words.page('table.sort'));
  return {
    ...hand,
    name: 'thumb',
    arrive: () => page.touchscreen.tap(3, 3),
    // A list has no heads: the menu does what they do.
    sortBy: async (id, how) => {
      const column = words.page(`table.sorts.${id}`);
      await menu.tap();
      const added = how === 'then' ? words.table('sort.add') : words.table('sort.first');
      await table.getByRole('combobox', { name: added }).selectOption({ label: column });
      const direction = words.table('sort.descending');
      if (how === 'descending') await button(words.table('sort.turn', { column, direction })).tap();
      await menu.tap();
    },
    openFilter,
    closeFilter: openFilter,
  };
};
