import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { expect } from '../base.ts';
import { inAddress, type Journey } from './journey.ts';

const takeAWorkbook: Journey = {
  name: 'an analyst compares the changes, is told what stands apart and why, and takes a workbook',
  walk: async ({ hand, page, words, at, say }) => {
    await hand.press(at.navLink('table'));
    await hand.press(
      at.table.getByRole('button', { name: words.page('table.figures'), exact: true }),
    );
    const label = say('一般专利类案件审理周期', 'Trial time of ordinary patent cases');
    const row = at.rowOf(label);
    const compare = words.page('choice.compareLabel', { label });
    await hand.pressInRow(row, row.getByRole('button', { name: compare }));
    await expect(at.tray).toContainText('1');
    await hand.press(page.getByRole('link', { name: words.page('compare.open', { count: 1 }) }));
    await hand.press(at.dialog.getByRole('button', { name: words.compare('offers.changes') }));
    const axis = at.dialog.getByRole('region', {
      name: say('变化（百分比）', 'Changes (per cent)'),
    });
    await expect(axis.getByRole('option')).toHaveCount(4);
    await expect(axis).toContainText(say('期间未写明。', 'Period not stated.'));
    await expect(axis).toContainText(say('两边不能相抵', 'They do not cancel out'));
    const apart = at.dialog.getByRole('region', { name: words.compare('apart.title') });
    await expect(apart).toContainText(say(/40 ?天内/, /within ?40 ?days/));
    await expect(apart).toContainText(
      say('没有另一个以“天”计的数', 'No other figure here has the unit “days”'),
    );
    const falls = say('全市知产诉讼案件', 'IP lawsuits in the city');
    await hand.press(at.inDialog(words.compare('picked.down', { label: falls })));
    const name = say('四项变化', 'Four changes');
    await hand.type(at.dialog.getByRole('textbox', { name: words.compare('sheet.name') }), name);
    await expect.poll(() => inAddress(page, 'named')).toBe(name);

    await hand.press(at.inDialog(words.page('exports.open')));
    const coming = page.waitForEvent('download');
    await hand.press(at.inDialog(words.exports('files.workbook')));
    const book = read(await readFile(await (await coming).path()));
    const sheet = book.Sheets[words.exports('sheets.figures')];
    const rows = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet) : [];
    const said = rows.map((one) => String(one[words.exports('columns.said')]));
    expect(said).toEqual(
      say(
        ['40 天内', '降 37.46%', '降 26.84%', '降近 30%', '升超 30%'],
        ['within 40 days', 'down 37.46%', 'down 26.84%', 'down nearly 30%', 'up over 30%'],
      ),
    );
    await hand.closeMenu(at.inDialog(words.page('exports.open')));
    await expect(at.dialog).toBeVisible();
    await hand.close();
    await expect(at.dialog).toHaveCount(0);
    await expect(at.tray).toContainText('5');
  },
};

const linkSelection: Journey = {
  name: 'an analyst chooses a body and a figure, sees both lit everywhere, compares and lets go',
  walk: async ({ hand, page, words, at, say }) => {
    await hand.choose(at.headline('37.46%'));
    await expect(at.selection).toContainText(say('已选 1 项', '1 chosen'));
    await expect(at.panel('changes')).toContainText(say('所选 1 / 4', '1 of 4 chosen'));
    await hand.press(at.navLink('bodies'));
    const body = say('市工信局', 'Industry and IT');
    await hand.chooseMark({ panel: 'bodies', seen: body, said: body });
    await expect(at.selection).toContainText(
      say('关联 11 个数字（举措 2、4、8）', '11 figures linked, in no. 2, 4, 8'),
    );
    await expect(at.panel('money')).toContainText(say('所选 2 / 5', '2 of 5 chosen'));
    await expect(at.panel('levels')).toContainText(say('所选 0 / 2', '0 of 2 chosen'));
    await expect(at.table.locator('tr[data-lit]')).toHaveCount(3);
    await expect(page.locator('.headline-figure[data-lit]')).toHaveCount(2);

    const take = words.page('selection.remove', { name: body });
    await hand.press(at.selection.getByRole('button', { name: take }));
    await expect(at.selection).toContainText(say('已选 1 项', '1 chosen'));
    await hand.press(
      at.selection.getByRole('button', { name: words.page('choice.compare'), exact: true }),
    );
    const open = page.getByRole('link', { name: words.page('compare.open', { count: 1 }) });
    await expect(open).toBeVisible();
    for (const _ of ['compared', 'taken off', 'added', 'gone to', 'chosen']) await page.goBack();
    await expect(at.selection).toHaveCount(0);
    await expect(at.tray).toHaveCount(0);
  },
};

export const COMPARING: readonly Journey[] = [takeAWorkbook, linkSelection];
