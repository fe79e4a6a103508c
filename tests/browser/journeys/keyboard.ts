import type { Locator, Page } from '@playwright/test';
import { expect } from '../base.ts';
import type { Hand, MarkInWords } from './hand.ts';
import { placesOf, type Words } from './words.ts';

/** More stops than a reader would bear. */
const PATIENCE = 90;
/** More arrows than any table or chart has cells or marks in a line. */
const ARROWS = 70;

const STOPS =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), [tabindex="0"]';

const isThere = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement));

/** Which way round the stops of the page, or of what is open over it, is the shorter. */
const shorterWay = (target: Locator): Promise<'Tab' | 'Shift+Tab'> =>
  target.evaluate((element, selector) => {
    const room = document.activeElement?.closest('dialog[open]') ?? document.body;
    const stops = [...room.querySelectorAll<HTMLElement>(selector)].filter(
      (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
    );
    const from = stops.indexOf(document.activeElement as HTMLElement);
    const to = stops.findIndex((stop) => stop === element || element.contains(stop));
    if (from < 0) return 'Tab';
    const onward = (to - from + stops.length) % stops.length;
    return onward <= stops.length - onward ? 'Tab' : 'Shift+Tab';
  }, STOPS);

/** Goes by Tab until the focus is on something, or in it. */
const reach = async (target: Locator): Promise<void> => {
  await target.waitFor();
  const { keyboard } = target.page();
  const key = (await isThere(target)) ? '' : await shorterWay(target);
  for (let press = 0; press < PATIENCE; press += 1) {
    if (await isThere(target)) return;
    await keyboard.press(key);
  }
  expect(await isThere(target), `${key} leads to ${target}`).toBe(true);
};

/** Presses an arrow until something holds, or it leads nowhere else. */
const arrowUntil = async (page: Page, key: string, holds: () => Promise<boolean>) => {
  for (let press = 0; press < ARROWS; press += 1) {
    if (await holds()) return true;
    const before = await whereOf(page);
    await page.keyboard.press(key);
    if ((await whereOf(page)) === before) return holds();
  }
  return false;
};

/** Where the keyboard is, the line of a list or the mark of a chart included. */
const whereOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const line = activeElement?.getAttribute('aria-activedescendant');
    const all = [...document.querySelectorAll('*')];
    return `${all.indexOf(activeElement as Element)} ${line}`;
  });

/** What is spoken of the mark or line that the keyboard is on. */
const spoken = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const line = id ? document.getElementById(id) : null;
    return line?.getAttribute('aria-label') ?? '';
  });

const walkToMark = async (page: Page, chart: Locator, { said }: MarkInWords) => {
  await reach(chart);
  await expect.poll(() => spoken(page)).not.toBe('');
  const isOn = async () => (await spoken(page)).startsWith(said);
  await page.keyboard.press('Home');
  if (await arrowUntil(page, 'ArrowDown', isOn)) return;
  await page.keyboard.press('End');
  expect(await arrowUntil(page, 'ArrowUp', isOn), `arrows lead to ${said}`).toBe(true);
};

/** Into the table and along its cells. */
const toCell = async (grid: Locator, isOn: () => Promise<boolean>, arrows: readonly string[]) => {
  await reach(grid);
  for (const arrow of arrows) if (await arrowUntil(grid.page(), arrow, isOn)) return;
  expect(await isOn(), 'arrows lead to the cell').toBe(true);
};

const toRow = (grid: Locator, row: Locator) =>
  toCell(grid, () => isThere(row), ['ArrowDown', 'ArrowUp']);

export const keyboard = (page: Page, words: Words): Hand => {
  const { table, panel } = placesOf(page, words);
  const grid = table.getByRole('grid');
  const press = (key: string) => page.keyboard.press(key);
  const on = async (thing: Locator, key: string) => {
    await reach(thing);
    await press(key);
  };
  const isTick = (control: Locator) =>
    control.evaluate((element) => element.matches('input[type="checkbox"]'));
  return {
    name: 'keyboard',
    page,
    arrive: () => press('Tab'),
    press: async (control) => on(control, (await isTick(control)) ? 'Space' : 'Enter'),
    choose: (thing) => on(thing, 'Space'),
    read: () => press('Enter'),
    clear: () => press('Escape'),
    close: () => press('Escape'),
    closeMenu: () => press('Escape'),
    openSearch: () => press('/'),
    type: async (field, typed) => {
      await reach(field);
      await press('ControlOrMeta+A');
      await page.keyboard.type(typed);
    },
    pick: async (list, option) => {
      await reach(list);
      const shown = () => list.locator('option:checked').textContent();
      for (let step = 0; step < ARROWS && (await shown())?.trim() !== option; step += 1)
        await press('ArrowDown');
      expect((await shown())?.trim()).toBe(option);
    },
    take: async (line) => {
      const id = await line.getAttribute('id');
      const field = page.locator(`[aria-activedescendant="${id}"]`);
      expect(await arrowUntil(page, 'ArrowDown', async () => (await field.count()) > 0)).toBe(true);
      await press('Enter');
    },
    chooseMark: async (mark) => {
      await walkToMark(page, panel(mark.panel).locator('.chart'), mark);
      await press('Space');
    },
    showTwin: async (id) => on(panel(id).locator('.chart'), 't'),
    chooseRow: async (row) => {
      await toRow(grid, row);
      await press('Space');
    },
    readRow: async (row) => {
      await toRow(grid, row);
      await press('Enter');
    },
    pressInRow: async (row, control) => {
      await toRow(grid, row);
      const inCell = row.getByRole('rowheader');
      await toCell(grid, () => isThere(inCell), ['ArrowRight', 'ArrowLeft']);
      await press('F2');
      await arrowUntil(page, 'ArrowRight', () => isThere(control));
      await press('Enter');
    },
    sortBy: async (column, how) => {
      const name = words.page(`table.columns.${column}`);
      const head = table.getByRole('columnheader', { name });
      const inHeads = grid.locator('thead');
      await toCell(grid, () => isThere(inHeads), ['ArrowUp']);
      await toCell(grid, () => isThere(head), ['ArrowRight', 'ArrowLeft']);
      await press(how === 'then' ? 'Shift+Enter' : 'Enter');
    },
    openFilter: () =>
      expect(table.getByRole('region', { name: words.filter('title') })).toBeVisible(),
    closeFilter: async () => {},
  };
};
