import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from './base.ts';
import { openSheet } from './briefing-page.ts';
import { COPY, EDITION, FILE, openFile, test } from './offline.ts';

const selection = (page: Page) => page.getByRole('region', { name: /^(所选|Selection)$/ });

/** Notes the language of the page in every frame in which its heading is seen. */
const noteLanguages = (): void => {
  const seen = new Set<string>();
  Object.assign(window, { seenLanguages: seen });
  const look = () => {
    const heading = document.querySelector('#root h1');
    const root = heading?.closest<HTMLElement>('[data-lang]');
    if (root && heading?.checkVisibility()) seen.add(root.dataset.lang ?? '');
    requestAnimationFrame(look);
  };
  look();
};

for (const [locale, tag, key, words] of [
  ['zh-CN', 'zh-CN', 'zh', '营商环境创新举措'],
  ['en-US', 'en', 'en', 'innovative business-environment measures'],
  ['de', 'en', 'en', 'innovative business-environment measures'],
  ['ar', 'en', 'en', 'innovative business-environment measures'],
] as const)
  test.describe(`in a browser that speaks ${locale}`, () => {
    test.use({ locale });
    test('the file opens in the right language and never shows the other', async ({ page }) => {
      await page.addInitScript(noteLanguages);
      await openFile(page);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.locator('.chart svg:visible')).toHaveCount(7);
      await expect(page.locator('.foot')).toContainText(COPY[key]);
      expect(new URL(page.url()).search).toBe(`?lang=${key}`);
      const seen = await page.evaluate(() => [
        ...(window as unknown as { seenLanguages: Set<string> }).seenLanguages,
      ]);
      expect(seen).toEqual([key]);
      await expectNoAxeViolations(page);
    });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the file can be read', async ({ page }) => {
    await page.goto(FILE);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('营商环境创新举措');
    await expect(page.locator('.chart svg:visible')).toHaveCount(7);
    await expect(page.locator('.foot')).toContainText(COPY.zh);
  });
});

test('choosing, reading, searching, filtering and comparing need no server', async ({ page }) => {
  await openFile(page, '?lang=zh');
  await page.locator('.headline-figure', { hasText: '37.46%' }).click();
  await page.locator('.headline-figure', { hasText: '26.84%' }).click();
  await expect(selection(page)).toContainText('已选 2 项');
  await selection(page).getByRole('button', { name: '加入对比' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('swj');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('市税务局');
  await page.keyboard.press('Enter');
  await expect(selection(page)).toContainText('单位 市税务局');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '对比 2' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 3 }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /读.*办税云枢纽.*的原文/ }).click();
  const drawer = page.getByRole('dialog', { name: /举措 4/ });
  await expect(drawer).toContainText('入厅流量同比下降');
  // A file's address is no link that could be passed on.
  await expect(drawer.getByRole('button', { name: /链接/ })).toHaveCount(0);
  await page.reload();
  await expect(drawer).toContainText('入厅流量同比下降');
});

test('a filter tells certainly from possibly, and the language changes midway', async ({
  page,
}) => {
  await openFile(page, '?lang=en&rows=figures&value=percent>=35&keep=possibly');
  await expect(page.locator('.figure-table tbody tr')).toHaveCount(1);
  await expect(page.locator('.figure-table tbody tr')).toContainText('over 30%');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('.figure-table tbody tr')).toContainText('超');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(page.url()).toContain(`${EDITION}.html?lang=zh&`);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('top ten');
});

test('a theme is kept for the next time', async ({ page }) => {
  await openFile(page, '?lang=zh');
  await page.getByRole('combobox', { name: '主题' }).selectOption('projector');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await expect(page.getByRole('combobox', { name: '主题' })).toHaveValue('projector');
});

test('slides are presented, and a reload stays on the slide', async ({ page }) => {
  await openFile(page, '?lang=zh');
  await page.keyboard.press('p');
  const wall = page.getByRole('dialog', { name: '汇报' });
  await expect(wall).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(wall.getByRole('status').first()).toContainText('第 2 张');
  await page.reload();
  await expect(wall.getByRole('status').first()).toContainText('第 2 张');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: 'Briefing' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('dialog', { name: 'Briefing' })).toContainText(COPY.en);
});

test('the speaker’s window and the wall keep in step, whichever is loaded anew', async ({
  page,
}) => {
  await openFile(page, '?lang=zh');
  await page.keyboard.press('p');
  const wall = page.getByRole('dialog', { name: '汇报' });
  await expect(wall).toBeVisible();
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  const view = speaker.getByRole('dialog', { name: '汇报者视图' });
  await expect(view).toContainText('第 1 张');
  await speaker.keyboard.press('ArrowRight');
  await expect(wall.getByRole('status').first()).toContainText('第 2 张');
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect(view).toContainText('第 3 张');
  await page.reload();
  await expect(wall).toBeVisible();
  await speaker.bringToFront();
  await speaker.reload();
  await expect(view).toContainText('第 3 张');
  await speaker.keyboard.press('ArrowRight');
  await expect(wall.getByRole('status').first()).toContainText('第 4 张');
});

test('a run-sheet is kept on the device', async ({ page }) => {
  await openFile(page, '?lang=zh');
  const sheet = await openSheet(page, 'zh');
  await expect(sheet.getByRole('button', { name: '复制链接' })).toHaveCount(0);
  const hide = sheet.getByRole('checkbox', { name: /不显示/ }).first();
  await hide.check();
  await page.reload();
  await openSheet(page, 'zh');
  await expect(hide).toBeChecked();
});
