import { expect, test, wake } from './base.ts';

test('a reader chooses a mark, reads its words, and goes back to the mark', async ({ page }) => {
  await page.goto('./?lang=zh');
  const changes = page.getByRole('region', { name: /变化/ });
  await changes.locator('svg:visible text', { hasText: '37.46%' }).click();
  const selection = page.getByRole('region', { name: '所选' });
  await expect(selection).toContainText('办税厅入厅流量 降 37.46%');
  expect(page.url()).toContain('chosen=quantity.m04-hall-visits');
  await selection.getByRole('button', { name: '读原文' }).click();
  const drawer = page.getByRole('dialog', { name: '举措 4' });
  await expect(drawer).toBeVisible();
  const words = page.getByRole('region', { name: '原文，逐字照录' });
  await expect(words.locator('[data-lit]')).toHaveText('37.46%');
  await expect(words.locator('[data-lit]')).toBeInViewport();

  await words.getByRole('button', { name: '近 30%' }).click();
  expect(page.url()).toContain('quantity.m04-staff-resources');
  await drawer.getByRole('link', { name: /在图上看“人力资源/ }).click();
  await expect(drawer).toHaveCount(0);
  await expect(changes.getByRole('heading')).toBeInViewport();
  expect(page.url()).toContain('#changes');

  await page.goBack();
  await expect(drawer).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(drawer).toHaveCount(0);
  await expect(selection).toContainText('已选 1 项');
  await page.goForward();
  await expect(drawer).toBeVisible();
});

test('a mark that is chosen is ringed in the chart', async ({ page }) => {
  await page.goto('en.html?lang=en');
  const levels = page.getByRole('region', { name: /Levels/ });
  await expect(levels.locator('svg:visible text').first()).toBeVisible();
  const rings = levels.locator('svg [stroke="var(--sel)"]');
  await expect(rings).toHaveCount(0);
  // A link of the first version.
  await page.goto('en.html?lang=en&figure=m03-patent-trial-days');
  await expect(rings.first()).toBeVisible();
});

test('the language changes everywhere at once, and nothing is lost', async ({ page }) => {
  await page.goto('./?lang=zh&sort=-figures&q=%E5%8E%A6%E9%97%A8');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  const rows = page.locator('.measure-table tbody tr');
  await expect(page.locator('svg:visible text', { hasText: '下降' }).first()).toBeVisible();
  const before = await rows.count();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Xiamen business environment');
  await page.getByRole('region', { name: /Changes/ }).scrollIntoViewIfNeeded();
  await expect(page.locator('svg:visible text', { hasText: 'falls' }).first()).toBeVisible();
  await expect(page.locator('.panel-changes svg:visible text', { hasText: '下降' })).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('厦门');
  expect(await rows.count()).toBe(before);
  expect(page.url()).toContain('sort=-figures');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the English page leaves no Chinese in the charts', async ({ page }) => {
  await page.goto('en.html?lang=en');
  await expect(page.locator('.chart svg:visible')).toHaveCount(7);
  const texts = await page.locator('.chart svg:visible text').allTextContents();
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test('the table sorts, searches and chooses, and back undoes each step', async ({ page }) => {
  await page.goto('en.html?lang=en');
  const first = page.locator('.measure-table tbody tr').first();
  await page
    .getByRole('columnheader', { name: /Figures/ })
    .getByRole('button')
    .click();
  await expect(first).toContainText('three optimisations');
  await page.getByRole('searchbox').fill('battery');
  await expect(page.getByText('1 of 10 measures')).toBeVisible();
  await first.locator('td').last().click();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await first.getByRole('link', { name: /Read the words/ }).click();
  await expect(page.getByRole('dialog', { name: 'Measure 6' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const _ of ['close', 'read', 'choose', 'search']) await page.goBack();
  await expect(page.getByText('10 of 10 measures')).toBeVisible();
  await page.goBack();
  await expect(first).toContainText('public-credit evaluation');
});

test('the drawer is walked by keyboard', async ({ page }) => {
  await page.goto('./?lang=zh');
  await wake(page);
  await page.getByRole('link', { name: /读“搭建“集成式办税云枢纽”/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '举措 4' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: '举措 5' })).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('此条原文没有写数字');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a link shows what its sender saw', async ({ page, context }) => {
  await page.goto(
    'en.html?lang=en&measure=7&chosen=quantity.m07-certificates-issued&table=money&sort=-title',
  );
  await expect(page.getByRole('dialog', { name: 'Measure 7' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('dialog', { name: 'Measure 7' })).toBeVisible();
  await expect(other.locator('.panel-money table')).toBeAttached();
  await expect(other.locator('.full-text [data-lit]').first()).toContainText('195');
});

test('a measure that the list does not have is named, and the list is shown', async ({ page }) => {
  await page.goto('./?lang=zh&measure=99');
  await expect(page.getByRole('alert')).toContainText('清单里没有“99”这一项');
  await expect(page.locator('.measure-table tbody tr')).toHaveCount(10);
});

test('the theme is chosen and kept', async ({ page }) => {
  await page.goto('en.html?lang=en');
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await wake(page);
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
});
