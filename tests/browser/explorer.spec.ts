import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test, wake } from './base.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const selection = (page: Page) => page.getByRole('region', { name: /^(所选|Selection)$/ });

/** The order of measures in the table. */
const order = async (page: Page): Promise<number[]> =>
  (await page.locator('.measure-table tbody tr .badge').allTextContents()).map(Number);

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the tables are lists with the same powers', async ({ page }) => {
    await page.goto('./?lang=zh');
    await wake(page);
    const table = page.locator('#table');
    await table.scrollIntoViewIfNeeded();
    await table.getByRole('button', { name: '排序' }).tap();
    await table.getByRole('combobox', { name: '先按' }).selectOption('figures');
    await expect.poll(() => order(page)).toEqual([5, 10, 1, 6, 7, 8, 9, 4, 2, 3]);
    await page.keyboard.press('Escape');
    await table.getByRole('button', { name: '数字', exact: true }).tap();
    await expect(page.locator('.figure-table tbody tr')).toHaveCount(35);
    await page.locator('.figure-table tbody tr').first().tap();
    await expect(selection(page)).toContainText('已选 1 项');
    const spill = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(spill).toBe(0);
  });
});

for (const [lang, width, rows, column] of [
  ['zh', 1440, 'measures', 'title'],
  ['en', 1440, 'measures', 'title'],
  ['zh', 1440, 'figures', 'value'],
  ['en', 1440, 'figures', 'value'],
  ['en', 800, 'measures', 'title'],
] as const)
  test(`a head sorts where it stands, and a second click there turns the order round: ${column}, ${lang}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${lang === 'en' ? 'en.html' : './'}?lang=${lang}&rows=${rows}`);
    await wake(page);
    const head = page.locator(`.grid-table th.col-${column}`);
    await page.locator('#table').evaluate((table) => table.scrollIntoView());
    await expect(page.locator('.filter-form, .table-filter-opener:visible').first()).toBeVisible();
    const place = await head.boundingBox();
    if (!place) throw new Error('The head is not drawn');
    await page.mouse.move(place.x + 30, place.y + 6);
    const first = column === 'value' ? 'descending' : 'ascending';
    for (const order of [first, first === 'ascending' ? 'descending' : 'ascending']) {
      await page.mouse.down();
      await page.mouse.up();
      await expect(head).toHaveAttribute('aria-sort', order);
      await expect(page.locator('.table-order')).toContainText(lang === 'en' ? 'Sorted' : '现依次');
      expect(await head.boundingBox()).toEqual(place);
    }
  });

test('a chart leaves as a picture with its source and caution', async ({ page }) => {
  await page.goto('en.html?lang=en');
  await wake(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save the chart “Changes.* as SVG/ }).click();
  const svg = await readFile(await (await coming).path(), 'utf8');
  for (const words of ['37.46%', 'nearly', 'Source: List of the'])
    expect(svg.replace(/<[^>]+>/g, ' ')).toContain(words);
  expect(svg).not.toMatch(/<script|style=|var\(|href=/);
});

test('help on keys is one key away', async ({ page }) => {
  await page.goto('en.html?lang=en');
  await wake(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const top of [130, 260, 400, 520])
  test(`a change of language leaves the reader where they are, ${top} px over the table`, async ({
    page,
  }) => {
    await page.goto('./?lang=zh&rows=figures');
    await wake(page);
    const table = page.locator('#table');
    await page.mouse.move(720, 450);
    for (let step = 0; step < 60 && (await table.boundingBox())?.y !== undefined; step += 1) {
      if (((await table.boundingBox())?.y ?? 0) < top) break;
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(30);
    }
    await page.waitForTimeout(400);
    const before = (await table.boundingBox())?.y ?? 0;
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: /The 35 figures/ })).toBeVisible();
    await expect
      .poll(async () => Math.abs(((await table.boundingBox())?.y ?? 9999) - before))
      .toBeLessThan(8);
    await page.waitForTimeout(1500);
    expect(Math.abs(((await table.boundingBox())?.y ?? 9999) - before)).toBeLessThan(8);
  });

test('an own comparison is picked, drawn with its reasons, named, and taken away', async ({
  page,
}) => {
  await page.goto('en.html?lang=en');
  await wake(page);
  await page.locator('.headline-figure', { hasText: '37.46%' }).click();
  await page.locator('.headline-figure', { hasText: '26.84%' }).click();
  await page.locator('.headline-figure', { hasText: '4.703' }).click();
  await selection(page).getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('link', { name: 'Compare 3' }).click();
  const sheet = page.getByRole('dialog');
  await expect(
    sheet.getByRole('heading', { name: 'Changes (per cent)', exact: true }),
  ).toBeVisible();
  await expect(sheet.getByText('Period not stated.', { exact: true })).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Apart', level: 3 })).toBeVisible();
  await sheet.getByRole('textbox').first().fill('Two falls');
  await expect.poll(() => page.url()).toContain('named=Two+falls');
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await sheet.getByRole('button', { name: /Workbook/ }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.keyboard.press('Escape');
  const link = page.url();
  await page.goto(link);
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('Two falls');
});

test('the heads of the table stand under the bar, however high the window is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 450 });
  await page.goto('./?lang=zh');
  await wake(page);
  const top = () =>
    page.locator('.measure-table thead').evaluate((row) => getComputedStyle(row).top);
  await expect.poll(top).toBe('0px');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(top).toBe('63px');
  await page.setViewportSize({ width: 1440, height: 450 });
  await expect.poll(top).toBe('0px');
});
