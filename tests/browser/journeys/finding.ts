import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { expect } from '../base.ts';
import { copied, inAddress, type Journey, order, type Walk } from './journey.ts';

const searchThreeWays: Journey = {
  name: 'an investor searches in Chinese, pinyin and English, finds nothing once, and is led on',
  walk: async ({ hand, page, words, at, say }) => {
    await hand.openSearch();
    const field = page.getByRole('combobox', { name: words.search('field') });
    for (const typed of ['海事局', 'haishiju', 'maritime']) {
      await hand.type(field, typed);
      await expect(at.results.first()).toContainText(say('厦门海事局', 'Maritime Safety'));
    }
    await hand.type(field, 'zebra');
    await expect(at.dialog).toContainText(words.search('nothing', { query: 'zebra' }));
    await expect(at.results).toHaveCount(0);
    await hand.press(at.dialog.locator('.search-examples button').first());
    await expect(at.results).not.toHaveCount(0);
    await hand.type(field, say('锂电池', 'battery'));
    await hand.take(
      at.results.filter({ hasText: say('在举措表中只看', 'Show in the table only') }),
    );
    await expect(at.dialog).toHaveCount(0);
    await expect(at.rows).toHaveCount(1);
    await expect(at.rows).toContainText(say('锂电池储能系统', 'lithium-battery'));
    await expect(at.table).toBeInViewport();
    await hand.type(page.getByRole('searchbox'), 'zebra');
    await expect(at.rows).toHaveCount(0);
    await hand.press(
      at.table.getByRole('button', { name: words.page('table.showAll', { total: 10 }) }),
    );
    await expect(at.rows).toHaveCount(10);
  },
};

/** How many figures an answer to the value condition has, as it is spoken. */
const answer = (
  { words, at }: Walk,
  id: 'certainly' | 'possibly' | 'certainlyNot',
  count: number,
) =>
  at.table.getByRole('checkbox', {
    name: `${words.filter(`answers.${id}`)} ${words.filter('counts.figures', { count })}`,
    exact: true,
  });

const filterByValue: Journey = {
  name: 'a reader asks for at least 30 and 35 per cent and is told what certainly and what possibly meets it',
  walk: async (walk) => {
    const { hand, page, words, at, say } = walk;
    await hand.press(at.navLink('table'));
    await hand.press(
      at.table.getByRole('button', { name: words.page('table.figures'), exact: true }),
    );
    await hand.openFilter();
    const value = at.table.getByRole('textbox', { name: words.filter('condition.value') });
    await hand.type(value, '30');
    await expect(at.rows).toHaveCount(3);
    await expect(answer(walk, 'certainly', 3)).toBeChecked();
    // Nearly 30 is less than 30, and 26.84 is less.
    await expect(answer(walk, 'certainlyNot', 2)).not.toBeChecked();
    await hand.type(value, '35');
    await expect(answer(walk, 'certainly', 2)).toBeChecked();
    await expect(answer(walk, 'possibly', 1)).toBeChecked();
    await hand.press(answer(walk, 'certainly', 2));
    await expect(at.rows).toHaveCount(1);
    await expect(at.rows).toContainText(say(/升超 ?30%/, /up ?over ?30%/));
    await hand.press(answer(walk, 'certainlyNot', 2));
    await expect(at.rows).toHaveCount(3);
    await hand.closeFilter();

    const shown = await at.rows.locator('.value').allTextContents();
    await hand.press(at.button(words.page('exports.open')));
    const coming = page.waitForEvent('download');
    await hand.press(at.button(words.exports('files.figures')));
    const text = await readFile(await (await coming).path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(
      rows.map((row) => row[words.exports('columns.said')]?.replace(/\s|^[升降上下]+/g, '')),
    ).toEqual(shown.map((said) => said.replace(/\s|^[升降]/g, '')));
    expect(rows.every((row) => row[words.exports('columns.quote')])).toBe(true);
  },
};

const setOutATable: Journey = {
  name: 'an analyst sorts by two columns, takes one off, groups by body and copies the table',
  walk: async (walk) => {
    const { hand, page, words, at, say } = walk;
    await hand.press(at.navLink('table'));
    await hand.sortBy('figures', 'descending');
    await expect.poll(() => order(walk)).toEqual([3, 2, 4, 6, 7, 8, 9, 1, 10, 5]);
    await hand.sortBy('title', 'then');
    await expect.poll(() => inAddress(page, 'sort')).toBe('-figures title');
    await hand.press(at.button(words.page('table.layout')));
    const columns = at.table.getByRole('group', { name: words.page('table.layout') });
    await hand.press(columns.getByRole('checkbox', { name: words.page('table.columns.bodies') }));
    await expect.poll(() => inAddress(page, 'columns')).toBe('number title figures firsts');
    await hand.pick(
      columns.getByRole('combobox', { name: words.table('layout.group') }),
      words.table('layout.groups.body'),
    );
    await expect(at.rows).toHaveCount(21);
    await hand.closeMenu(at.button(words.page('table.layout')));
    await hand.press(at.button(words.page('table.copy')));
    await expect(at.table).toContainText(say(/已复制 \d+ 行/, /\d+ rows copied/));
    const lines = (await copied(page)).split('\n');
    expect(lines[0]).toContain(say('标题', 'Title'));
  },
};

export const FINDING: readonly Journey[] = [searchThreeWays, filterByValue, setOutATable];
