import type { Browser, Page } from '@playwright/test';
import { expect, test, wake } from './base.ts';

const focusIn = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const place = activeElement?.closest('.drawer') ? 'drawer' : 'page';
    return `${place}: ${activeElement?.textContent?.trim().slice(0, 40)}`;
  });

const openDrawer = async (page: Page) => {
  const link = page.locator('.measure-table tbody tr').nth(3).getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '举措 4' })).toBeVisible();
  return link;
};

test('Tab goes round inside the drawer, and Escape leads back to the opener', async ({ page }) => {
  await page.goto('./?lang=zh');
  await wake(page);
  const link = await openDrawer(page);
  await expect(page.getByRole('heading', { level: 2, name: /云枢纽/ })).toBeFocused();
  for (const key of ['Tab', 'Shift+Tab']) {
    const stops: string[] = [];
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press(key);
      stops.push(await focusIn(page));
    }
    expect(
      stops.filter((stop) => !stop.startsWith('drawer')),
      key,
    ).toEqual([]);
    expect(new Set(stops).size, key).toBeGreaterThan(8);
    // It has gone round: the first stop comes again.
    expect(stops.slice(1), key).toContain(stops[0]);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(link).toBeFocused();
});

test('the page stays where it is under the drawer; a click beside it closes', async ({ page }) => {
  await page.goto('./?lang=zh');
  await wake(page);
  await openDrawer(page);
  const place = () => page.evaluate(() => window.scrollY);
  const before = await place();
  await page.mouse.move(100, 500);
  await page.mouse.wheel(0, 600);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await place()).toBe(before);
  await page.mouse.click(100, 500);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.mouse.wheel(0, -600);
  await expect.poll(place).toBeLessThan(before);
});

type Traced = { name: string; args?: { elementCount?: number } };

/** How many elements are styled by what is done, as a share of all. */
const shareStyled = async (page: Page, browser: Browser, act: () => Promise<void>) => {
  await browser.startTracing(page, { categories: ['-*', 'devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const styled = (traceEvents as Traced[])
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .reduce((sum, { args }) => sum + (args?.elementCount ?? 0), 0);
  expect(styled).toBeGreaterThan(0);
  return styled / (await page.locator('*').count());
};

test('opening the drawer styles what is in it, and not the page', async ({ page, browser }) => {
  await page.goto('./?lang=zh');
  await wake(page);
  await openDrawer(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const share = await shareStyled(page, browser, async () => void (await openDrawer(page)));
  expect(share).toBeLessThan(0.25);
});

test('opening the exports styles what is in them, though the bar becomes higher', async ({
  page,
  browser,
}) => {
  await page.goto('./?lang=zh');
  await wake(page);
  const came = page.waitForResponse(/\/ExportPanel-[^/]+\.js$/);
  await page.getByRole('button', { name: '导出', exact: true }).hover();
  await (await came).finished();
  const share = await shareStyled(page, browser, async () => {
    await page.mouse.down();
    await page.mouse.up();
    await expect(page.locator('.export-panel')).toBeVisible();
    await page.locator('.bar').evaluate((bar) => bar.style.setProperty('min-height', '140px'));
    const head = page.locator('.measure-table thead');
    await expect.poll(() => head.evaluate((row) => getComputedStyle(row).top)).toMatch(/^14[01]px/);
  });
  expect(share).toBeLessThan(0.12);
});

test('a briefing begins and ends without drawing the page beneath it, which stays where it was', async ({
  page,
  browser,
}) => {
  await page.goto('./?lang=zh');
  await wake(page);
  const button = page.getByRole('button', { name: '汇报', exact: true });
  const wall = page.locator('.briefing');
  await page.evaluate(() => window.scrollTo(0, 1200));
  const place = () => page.evaluate(() => window.scrollY);
  const came = ['Room', 'start'].map((name) =>
    page.waitForResponse((response) => new RegExp(`/${name}-[^/]+\\.js$`).test(response.url())),
  );
  await button.focus();
  for (const piece of came) await (await piece).finished();
  // Until what has come has begun, too.
  await page.waitForTimeout(1000);
  const before = await place();
  const beneath = () =>
    page.locator('#root').evaluate((root) => getComputedStyle(root).contentVisibility);
  const share = await shareStyled(page, browser, async () => {
    await page.keyboard.press('Enter');
    await expect(wall.locator('.stage h1')).toBeVisible();
    await expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/slide=headline/);
    await page.keyboard.press('l');
    await expect(wall).toHaveAttribute('lang', 'en');
  });
  expect(share).toBeLessThan(0.25);
  expect(await beneath()).toBe('hidden');
  expect(await place()).toBe(before);
  // It will be in Chinese again, and is not drawn in English meanwhile.
  await expect(page.locator('#table-title')).toContainText(/\p{Script=Han}/u);
  for (const end of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
    await end();
    await expect(wall).toHaveCount(0);
    await expect.poll(beneath).toBe('visible');
    await expect(button).toBeFocused();
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(await place()).toBe(before);
    await page.keyboard.press('Enter');
    await expect(wall).toBeVisible();
  }
});

test('the foot of the page is in sight again though the full screen was higher than the window', async ({
  page,
}) => {
  await page.goto('./?lang=zh');
  await wake(page);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const place = () => page.evaluate(() => window.scrollY);
  const before = await place();
  await page.keyboard.press('p');
  await expect(page.locator('.briefing .stage')).toBeVisible();
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ ...size, height: size.height + 300 });
  await expect.poll(place).toBeLessThan(before);
  await page.setViewportSize(size);
  await page.keyboard.press('Escape');
  await expect(page.locator('.briefing')).toHaveCount(0);
  await expect.poll(place).toBe(before);
});

test('a chart that is asked for is there in the next frame', async ({ page }) => {
  await page.goto('./?lang=zh');
  await wake(page);
  const panel = page.locator('#changes');
  await panel.locator('.chart').hover();
  await expect(panel.locator('.chart-marks')).toBeAttached();
  await panel.getByRole('button', { name: '表', exact: true }).click();
  await expect(panel.getByRole('table')).toBeVisible();
  const shown = await panel.getByRole('button', { name: '图', exact: true }).evaluate(
    (button: HTMLElement) =>
      new Promise<number>((seen) => {
        button.click();
        requestAnimationFrame(() => {
          seen(document.querySelectorAll('#changes .chart svg text').length);
        });
      }),
  );
  expect(shown).toBeGreaterThan(10);
});

test('a change of language begins at the head, and every room follows', async ({ page }) => {
  await page.goto('./?lang=zh');
  await wake(page);
  const atOnce = await page.evaluate(async () => {
    const text = (selector: string) => document.querySelector(selector)?.textContent;
    document.querySelector<HTMLElement>('.bar .segmented [lang="en"]')?.click();
    await Promise.resolve();
    return { head: text('.bar-name'), title: text('h1'), table: text('#table-title') };
  });
  expect(atOnce.head).toMatch(/Xiamen/);
  expect(atOnce.title).toMatch(/measures/);
  expect(atOnce.table).toMatch(/\p{Script=Han}/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const rooms = page.locator('main [lang="zh-CN"]:has(h2), body > * > [lang="zh-CN"]');
  await expect(rooms).toHaveCount(0);
  await expect(page.locator('#table-title')).not.toContainText(/\p{Script=Han}/u);
  await expect(page.locator('.method h2')).not.toContainText(/\p{Script=Han}/u);
});

test('a choice is answered at once where it is made, then room by room, its chart after the paint', async ({
  page,
}) => {
  await page.goto('./?lang=zh');
  await wake(page);
  await page.hover('.panel-changes .chart');
  const option = page.locator('#changes').getByRole('option', { name: /^全市知产诉讼案件/ });
  await expect(option).toHaveAttribute('aria-selected', 'false');
  const atOnce = await page.evaluate(async () => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const chart = () => document.querySelector('.panel-changes .chart svg')?.outerHTML;
    const before = chart();
    document.querySelector<HTMLElement>('.panel-changes [role="option"]')?.click();
    await Promise.resolve();
    return {
      bar: count('.selection'),
      own: count('.panel-changes .panel-chosen'),
      all: count('.panel-chosen'),
      isChartAsItWas: chart() === before,
    };
  });
  expect(atOnce).toEqual({ bar: 1, own: 1, all: 1, isChartAsItWas: true });
  await expect(page.locator('.panel-chosen')).toHaveCount(7);
  await expect(page.locator('.measure-table tr[data-lit]')).toHaveCount(1);
  await expect(option).toHaveAttribute('aria-selected', 'true');
});

test('paper is in one language, however early it is asked for', async ({ page }) => {
  await page.goto('./?lang=zh');
  await wake(page);
  const heads = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.bar .segmented [lang="en"]')?.click();
    await Promise.resolve();
    window.dispatchEvent(new Event('beforeprint'));
    return [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent ?? '');
  });
  expect(heads.length).toBeGreaterThan(9);
  expect(heads.filter((head) => /\p{Script=Han}/u.test(head))).toEqual([]);
});
