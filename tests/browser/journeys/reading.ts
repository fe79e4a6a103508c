import { expect } from '../base.ts';
import { copied, type Journey } from './journey.ts';

const checkANumber: Journey = {
  name: 'a journalist checks one number against the official words and cites it',
  walk: async ({ hand, page, lang, words, at, say }) => {
    await hand.choose(at.headline('37.46%'));
    await expect(at.selection).toContainText(
      say('办税厅入厅流量 降 37.46%', 'Visits to tax service halls down 37.46%'),
    );
    await hand.read();
    const drawer = page.getByRole('dialog', { name: say('举措 4', 'Measure 4') });
    await expect(drawer.locator(`.text-${lang} [data-lit]`)).toBeInViewport();
    await expect(drawer.locator('.text-zh [data-lit]')).toHaveText('37.46%');
    await expect(drawer.locator('.text-en [data-lit]')).toHaveText('37.46%');
    const row = drawer.locator('.figure-row[data-lit]');
    await expect(row).toContainText('入厅流量同比下降 37.46%');
    await expect(row).toContainText(say('提醒', 'Caution'));
    await hand.press(at.inDialog(words.page('drawer.copyLink')));
    await expect(at.dialog).toContainText(words.page('copy.done'));
    const link = await copied(page);
    expect(link).toContain('measure=4');
    expect(link).toContain('chosen=quantity.m04-hall-visits');
    await hand.close();
    await expect(at.dialog).toHaveCount(0);

    await hand.press(at.button(words.page('exports.open')));
    const style = words.exports('cite.gbt');
    await hand.press(at.button(words.exports('cite.copy', { style })));
    await expect
      .poll(() => copied(page))
      .toMatch(say(/“十佳”.*\[EB\/OL\].*http/, /“top ten”.*\[EB\/OL\].*en\.html/));
  },
};

const findByInitials: Journey = {
  name: 'an official finds the tax service by its initials, swj, and reads what it stands behind',
  walk: async ({ hand, page, words, at, say }) => {
    await hand.openSearch();
    await expect(page.getByRole('combobox', { name: words.search('field') })).toBeFocused();
    await page.keyboard.type('swj');
    await expect(at.results.first()).toContainText(say('市税务局', 'Tax Service'));
    await hand.take(at.results.first());
    await expect(at.dialog).toHaveCount(0);
    await expect(at.selection).toContainText(say('单位 市税务局', 'Body Tax Service'));
    await expect(at.table.locator('tr[data-lit="lit"]')).toHaveCount(1);
    await expect(at.panel('changes')).toContainText(say('所选 3 / 4', '3 of 4 chosen'));

    await hand.press(at.navLink('table'));
    await hand.readRow(at.rowOf(say('云枢纽', 'cloud hub')));
    await expect(page.getByRole('dialog', { name: say('举措 4', 'Measure 4') })).toBeVisible();
    await hand.press(
      at.dialog.getByRole('link', { name: words.page('drawer.nextLabel', { number: 5 }) }),
    );
    const next = page.getByRole('dialog', { name: say('举措 5', 'Measure 5') });
    await expect(next).toContainText(say('此条原文没有写数字', 'This entry states no figure'));
    await hand.close();
    await hand.clear();
    await expect(at.selection).toHaveCount(0);
  },
};

const turnAChart: Journey = {
  name: 'a reader goes through the sums of money and turns to the same numbers as a table',
  walk: async ({ hand, page, at, words, say }) => {
    await hand.press(at.navLink('money'));
    const money = at.panel('money');
    const funds = say('累计兑现资金', 'Funds paid out to firms');
    await hand.chooseMark({ panel: 'money', seen: say('47.03', '4.703'), said: funds });
    await expect(at.selection).toContainText(funds);
    const lit = money.getByRole('option', { selected: true });
    await expect(lit).toHaveAttribute('aria-label', say(/47\.03 亿元/, /CNY 4\.703 billion/));
    await expect(money.locator('svg [stroke="var(--sel)"]').first()).toBeVisible();

    await hand.showTwin('money');
    await expect(money.locator('table tbody tr')).toHaveCount(5);
    await expect(money.locator('tr[data-lit]')).toContainText(/47\.03 ?亿元/);
    const awarded = say('判决金额总计', 'Total awarded by judgment');
    await hand.choose(money.getByRole('button', { name: awarded, exact: true }));
    await expect(money).toContainText(say('所选 2 / 5', '2 of 5 chosen'));
    await hand.press(money.getByRole('button', { name: words.page('panel.chart'), exact: true }));
    await expect(lit).toHaveCount(2);
    await expect(lit.last()).toHaveAttribute('aria-label', say(/千万余元/, /over CNY 10 million/));
    expect(page.url()).not.toContain('table=');
  },
};

export const READING: readonly Journey[] = [checkANumber, findByInitials, turnAChart];
