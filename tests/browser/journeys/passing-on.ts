import { expect } from '../base.ts';
import { copied, inAddress, type Journey, order } from './journey.ts';

const changeLanguage: Journey = {
  name: 'a guest changes the language midway, on the page and over the words, and loses nothing',
  link: '&role=outcome&sort=-figures&chosen=quantity.m04-hall-visits&compare=m04-hall-visits+m03-ip-lawsuits',
  walk: async (walk) => {
    const { hand, page, at, say } = walk;
    // The link asks for some of the rows, which the page turns to once it has arrived.
    await expect(page.locator('.table-count')).toContainText(/^[1-9] (of|\/) 10 /);
    const before = await order(walk);
    const other = say('English', '中文');
    const visits = say('Visits to tax service halls down 37.46%', '办税厅入厅流量 降 37.46%');
    await hand.press(at.button(other));
    await expect(page.locator('html')).toHaveAttribute('lang', say('en', 'zh-CN'));
    const selection = page.getByRole('region', { name: say('Selection', '所选'), exact: true });
    await expect(selection).toContainText(visits);
    await expect(page.locator('#table-title')).toHaveText(say('The 10 measures', '10 项举措'));
    await expect.poll(() => order(walk)).toEqual(before);
    for (const [key, value] of [
      ['role', 'outcome'],
      ['sort', '-figures'],
      ['chosen', 'quantity.m04-hall-visits'],
      ['compare', 'm04-hall-visits m03-ip-lawsuits'],
    ] as const)
      expect(inAddress(page, key)).toBe(value);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', say('zh-CN', 'en'));

    await hand.press(at.navLink('table'));
    await hand.readRow(at.rowOf(say('云枢纽', 'cloud hub')));
    await expect(page.getByRole('dialog', { name: say('举措 4', 'Measure 4') })).toBeVisible();
    await hand.press(at.inDialog(other));
    const drawer = page.getByRole('dialog', { name: say('Measure 4', '举措 4') });
    await expect(drawer.locator(`.text-${say('en', 'zh')} [data-lit]`)).toHaveText('37.46%');
    await expect(drawer.locator(`.text-${say('en', 'zh')} [data-lit]`)).toBeInViewport();
  },
};

const passALinkOn: Journey = {
  name: 'a reader passes on a link; who opens it sees the same, and Back and Forward retrace the way',
  walk: async (walk) => {
    const { hand, page, words, at, say } = walk;
    await hand.press(at.navLink('table'));
    await hand.chooseRow(at.rowOf(say('锂电池', 'lithium-battery')));
    await expect(at.selection).toContainText(say('举措 6', 'Measure 6'));
    await hand.readRow(at.rowOf(say('锂电池', 'lithium-battery')));
    await expect(page.getByRole('dialog', { name: say('举措 6', 'Measure 6') })).toBeVisible();
    await hand.press(at.inDialog(words.page('drawer.copyLink')));
    await expect(at.dialog).toContainText(words.page('copy.done'));
    const link = await copied(page);

    const other = await page.context().newPage();
    await other.goto(link);
    await expect(other.locator('html')).toHaveAttribute('lang', say('zh-CN', 'en'));
    await expect(other.getByRole('dialog', { name: say('举措 6', 'Measure 6') })).toBeVisible();
    await expect(other.locator('#table tr[aria-selected="true"]')).toHaveCount(1);
    await other.close();

    await hand.close();
    await expect(at.dialog).toHaveCount(0);
    for (const _ of ['closed', 'read', 'chosen']) await page.goBack();
    await expect(at.selection).toHaveCount(0);
    await page.goForward();
    await expect(at.selection).toContainText(say('举措 6', 'Measure 6'));
    await page.goForward();
    await expect(page.getByRole('dialog', { name: say('举措 6', 'Measure 6') })).toBeVisible();
  },
};

export const PASSING_ON: readonly Journey[] = [changeLanguage, passALinkOn];
