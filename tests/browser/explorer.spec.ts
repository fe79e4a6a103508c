import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, expectNoAxeViolations, test, wake } from './base.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const selection = (page: Page) => page.getByRole('region', { name: /^(所选|Selection)$/ });

/** The order of measures in the table. */
const order = async (page: Page): Promise<number[]> =>
  (await page.locator('.measure-table tbody tr .badge').allTextContents()).map(Number);

test('an analyst chooses a body: its measures and figures light up everywhere, and Back undoes it', async ({
  page,
}) => {
  await page.goto('./?lang=zh');
  await wake(page);
  const bodies = page.getByRole('region', { name: /单位：19 家/ });
  await bodies.locator('svg:visible text', { hasText: '市工信局' }).first().click();
  await expect(selection(page)).toContainText('关联 10 个数字（举措 2、8）');
  await expect(page.getByRole('region', { name: /金额/ })).toContainText('所选 2 / 5');
  await expect(page.getByRole('region', { name: /变化/ })).toContainText('所选 0 / 4');
  await expect(page.locator('.measure-table tr[data-lit="lit"]')).toHaveCount(2);
  await expect(page.locator('.headline-figure[data-lit]')).toHaveCount(1);
  // Another click adds, one more takes off.
  await page.locator('.headline-figure').last().click();
  await expect(selection(page)).toContainText('已选 2 项');
  await expectNoAxeViolations(page);
  await page.locator('.headline-figure').last().click();
  await expect(selection(page)).toContainText('已选 1 项');
  for (const _ of ['taken off', 'added', 'chosen']) await page.goBack();
  await expect(selection(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a journalist taps a figure, reads its words, and finds them marked', async ({ page }) => {
    await page.goto('en.html?lang=en');
    await page.locator('.headline-figure', { hasText: '37.46%' }).tap();
    await expect(selection(page)).toContainText('Visits to tax service halls down 37.46%');
    await selection(page).getByRole('button', { name: 'Read the words' }).tap();
    const drawer = page.getByRole('dialog', { name: 'Measure 4' });
    await expect(drawer.locator('.text-en [data-lit]')).toHaveText('37.46%');
    await expect(drawer.locator('.text-en [data-lit]')).toBeInViewport();
    await expect(drawer.locator('.text-zh [data-lit]')).toHaveText('37.46%');
    await drawer.getByRole('button', { name: /Close/ }).tap();
    await selection(page).getByRole('button', { name: 'Clear' }).tap();
    await expect(selection(page)).toHaveCount(0);
  });

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

test('an official finds a body by its initials and reads what it stands behind, by keys alone', async ({
  page,
}) => {
  await page.goto('./?lang=zh');
  await wake(page);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: /搜索/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('swj');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('市税务局');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(selection(page)).toContainText('单位 市税务局');
  await expect(page.locator('.measure-table tr[data-lit="lit"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(selection(page)).toHaveCount(0);
});

for (const [lang, file] of [
  ['zh', './?lang=zh'],
  ['en', 'en.html?lang=en'],
] as const)
  test(`every chart is walked by keys alone: ${lang}`, async ({ page }) => {
    await page.goto(file);
    await wake(page);
    const charts = page.locator('.chart');
    await expect(charts).toHaveCount(7);
    for (const chart of await charts.all()) {
      const list = chart.getByRole('listbox');
      // Whether it is a picture still or lives already: it is the next tab stop.
      const panel = chart.locator('xpath=ancestor::section');
      await panel.locator('.segmented button').last().focus();
      await page.keyboard.press('Tab');
      await expect(list).toBeFocused();
      const marks = await list.getByRole('option').count();
      expect(marks).toBeGreaterThan(1);
      await page.keyboard.press('End');
      const last = await list.getAttribute('aria-activedescendant');
      await page.keyboard.press('Home');
      expect(await list.getAttribute('aria-activedescendant')).not.toBe(last);
      const ring = chart.locator('.chart-ring');
      await expect(ring).toBeVisible();
      const name = await list.getByRole('option').first().getAttribute('aria-label');
      expect(name?.length).toBeGreaterThan(8);
      await page.keyboard.press('Space');
      await expect(list.locator('[aria-selected="true"]').first()).toBeAttached();
      await page.keyboard.press('Space');
    }
    await charts.first().getByRole('listbox').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await expect(page.locator('.panel-changes .twin')).toBeVisible();
  });

test('a value condition tells what certainly meets it from what possibly does', async ({
  page,
}) => {
  await page.goto('en.html?lang=en');
  await wake(page);
  const table = page.locator('#table');
  // Beside the table where there is room, else behind a button.
  await table.scrollIntoViewIfNeeded();
  const form = table.getByRole('region', { name: /Filter/ });
  await form
    .getByRole('checkbox', { name: /Outcome|result/i })
    .first()
    .check();
  await expect(table).toContainText(/of 35 figures|of 10 measures/);
  await page.goto('en.html?lang=en&rows=figures&value=percent>=30');
  await expect(page.locator('.figure-table tbody tr')).toHaveCount(3);
  await page.goto('en.html?lang=en&rows=figures&value=percent>=30&keep=certainlyNot');
  // Nearly 30 is less than 30, and 26.84 is less.
  await expect(page.locator('.figure-table tbody tr')).toHaveCount(2);
  await page.goto('en.html?lang=en&rows=figures&value=percent>=35&keep=possibly');
  await expect(page.locator('.figure-table tbody tr')).toHaveCount(1);
  await expect(page.locator('.figure-table tbody tr')).toContainText('over 30%');
  await expectNoAxeViolations(page);
});

test('what is exported is what is shown', async ({ page }) => {
  await page.goto('./?lang=zh&rows=figures&value=percent>=30&sort=-value');
  await expect(page.locator('.figure-table tbody tr')).toHaveCount(3);
  const shown = await page.locator('.figure-table tbody .value').allTextContents();
  await page.getByRole('button', { name: '导出' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /数字.*CSV/ }).click();
  const file = await coming;
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  const said = rows.map((row) => Object.values(row).join(' '));
  expect(rows).toHaveLength(3);
  for (const [at, value] of shown.entries())
    expect(said[at]?.replace(/\s/g, '')).toContain(value.replace(/^[升降]/, '').replace(/\s/g, ''));
  await expectNoAxeViolations(page);
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

test('language changes midway and keeps selection, filter and sort', async ({ page }) => {
  await page.goto('./?lang=zh&role=outcome&sort=-figures&chosen=quantity.m04-hall-visits');
  await wake(page);
  const before = await order(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(selection(page)).toContainText('Visits to tax service halls down 37.46%');
  await expect(page.getByRole('columnheader', { name: /Figures in the text/ })).toBeVisible();
  expect(await order(page)).toEqual(before);
  expect(page.url()).toContain('role=outcome');
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

test('a change of language leaves the reader where they are', async ({ page }) => {
  await page.goto('./?lang=zh&rows=figures');
  await wake(page);
  const table = page.locator('#table');
  await page.mouse.move(720, 450);
  for (let step = 0; step < 40 && (await table.boundingBox())?.y !== undefined; step += 1) {
    if (((await table.boundingBox())?.y ?? 0) < 400) break;
    await page.mouse.wheel(0, 200);
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
