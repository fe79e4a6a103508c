import { expect, test } from './base.ts';

test.describe('data that cannot be shown', () => {
  test.use({ expectedFaults: [/404|500/] });

  for (const [what, answer, words] of [
    ['is missing', { status: 404, body: 'gone' }, 'HTTP 404'],
    ['is not JSON', { status: 200, body: '<!doctype html><h1>hello</h1>' }, '不是有效的 JSON'],
    ['breaks the schema', { status: 200, body: '{"id":"x"}' }, 'measures'],
  ] as const)
    test(`that ${what} gives a page that says so in both languages`, async ({ page }) => {
      await page.route('**/edition.json', (route) => route.fulfill(answer));
      await page.goto('./?lang=zh');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('数据读取失败');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('could not be read');
      await expect(page.getByRole('list')).toContainText(words);
      await page.unroute('**/edition.json');
      await page.getByRole('button', { name: /重新读取/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('十佳');
    });
});

test.describe('charts whose engine does not arrive', () => {
  test.use({ expectedFaults: [/ERR_FAILED|Failed to fetch|Importing|chart-engine|could not be/i] });

  test('say so in their places, and the rest of the page works', async ({ page }) => {
    await page.route('**/assets/chart-engine*', (route) => route.abort());
    await page.goto('en.html?lang=en');
    await page.locator('.panel-changes .chart').hover();
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.locator('.panel-money .chart svg:visible')).toBeVisible();
    await page
      .locator('.panel-changes')
      .getByRole('button', { name: 'Table', exact: true })
      .click();
    await expect(page.locator('.panel-changes table')).toBeVisible();
    await page.getByRole('link', { name: /Read the words of .*integrated cloud hub/ }).click();
    await expect(page.getByRole('dialog', { name: 'Measure 4' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.unroute('**/assets/chart-engine*');
    await page
      .locator('.panel-changes')
      .getByRole('button', { name: 'Chart', exact: true })
      .click();
    await page.locator('.panel-changes').scrollIntoViewIfNeeded();
    const again = page.locator('.panel-changes').getByRole('button', { name: 'Try again' });
    await expect(again.or(page.locator('.panel-changes .chart svg')).first()).toBeVisible();
    if (await again.isVisible()) await again.click();
    await expect(page.locator('.panel-changes .chart svg').first()).toBeVisible();
  });
});

test.describe('hostile addresses', () => {
  // An address in the other language is led to the page of that language.
  test.use({ expectedFaults: [/ERR_ABORTED/] });
  test('leave the page standing', async ({ page }) => {
    for (const search of [
      '?lang=%00&measure=__proto__&figure=constructor&sort=-__proto__&table=,,,',
      `?lang=zh&q=${'%F0%9F%8E%89'.repeat(900)}`,
      '?measure=%E0%A4%A&q=%',
      '?lang=en&lang=zh&measure=4&measure=5&figure=<img src=x onerror=alert(1)>',
    ]) {
      await page.goto(`./${search}`, { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});

test.describe('a program that does not arrive', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] });
  test('leaves the page to be read, and the page says so in both languages', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto('./?lang=zh');
    await page.mouse.move(50, 50);
    await expect(page.getByRole('alert')).toContainText('程序没有取到');
    await expect(page.getByRole('alert')).toContainText('program did not arrive');
    await expect(page.locator('.chart svg:visible')).toHaveCount(7);
    await expect(page.locator('.measure-table tbody tr')).toHaveCount(10);
  });
});
