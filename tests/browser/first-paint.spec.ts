import type { Page } from '@playwright/test';
import { expect, holdBack, test, wake } from './base.ts';

/** Every request that the page makes from now on, by the end of its path. */
const requests = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/.*\//, '')));
  return asked;
};

type Place = { readonly x: number; readonly y: number };

/** Begins to press a place, by mouse or by finger. */
const pressAt = async (page: Page, hand: 'mouse' | 'finger', { x, y }: Place) => {
  if (hand === 'mouse') {
    await page.mouse.move(x, y);
    await page.mouse.down();
    return { end: () => page.mouse.up() };
  }
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  return {
    end: () => cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  };
};

const isProgram = (path: string): boolean => path.endsWith('.js') || path.endsWith('.json');

for (const [file, lang, words] of [
  ['./?lang=zh', 'zh-CN', '营商环境创新举措'],
  ['en.html?lang=en', 'en', 'innovative business-environment measures'],
] as const)
  test(`the page is whole before any program has come: ${lang}`, async ({ page }) => {
    const asked = requests(page);
    await page.goto(file, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('.chart svg:visible')).toHaveCount(7);
    await expect(page.locator('.measure-table tbody tr')).toHaveCount(10);
    expect(asked.filter(isProgram)).toEqual([]);
  });

test('the program comes with the first sign of a reader, the chart engine before it is needed', async ({
  page,
}) => {
  await page.goto('./?lang=zh', { waitUntil: 'networkidle' });
  const asked = requests(page);
  await page.mouse.move(200, 200);
  await expect.poll(() => asked.some((path) => path.startsWith('index-'))).toBe(true);
  await expect.poll(() => asked.some((path) => path.startsWith('chart-engine'))).toBe(true);
  await expect(page.locator('.still')).toHaveCount(7);
});

for (const file of ['./?lang=zh', 'en.html?lang=en'])
  test(`the program wakes without the browser’s slow formats: ${file}`, async ({ page }) => {
    await page.addInitScript(() => {
      const made: string[] = [];
      for (const name of ['NumberFormat', 'Collator', 'ListFormat', 'DateTimeFormat'] as const)
        Object.defineProperty(Intl, name, {
          value: new Proxy(Intl[name], {
            construct: (target, args) => {
              made.push(`${document.documentElement.dataset.program ?? 'before'}: ${name}`);
              return Reflect.construct(target, args);
            },
          }),
        });
      Object.assign(window, { made });
    });
    await page.goto(file, { waitUntil: 'networkidle' });
    await wake(page);
    const made = () => page.evaluate(() => (window as unknown as { made: string[] }).made);
    // The first sort has what it needs, and nothing else was made before the page answered.
    await expect.poll(made).toEqual(['ready: Collator']);
  });

test('a click before the program has come is not lost', async ({ page }) => {
  await page.goto('./?lang=zh', { waitUntil: 'networkidle' });
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.segmented button + button')?.click(),
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.mouse.move(10, 10);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the key that presents is heard before the program has come', async ({ page }) => {
  await page.goto('./?lang=zh', { waitUntil: 'networkidle' });
  await page.keyboard.press('p');
  await expect(page.locator('.stage .slide')).toBeVisible();
});

test('a letter typed before the program has come opens nothing', async ({ page }) => {
  await page.goto('./?lang=zh', { waitUntil: 'networkidle' });
  await page.keyboard.press('x');
  await page.keyboard.press('Control+p');
  await wake(page);
  await expect(page.locator('.stage')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a click on the picture of a chart chooses its mark', async ({ page }) => {
  await page.goto('./?lang=zh', { waitUntil: 'networkidle' });
  const value = page.locator('.panel-levels svg:visible text', { hasText: '40' }).first();
  await value.scrollIntoViewIfNeeded();
  const { x, y } = (await value.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(x + 4, y + 4);
  await expect(page.getByRole('region', { name: '所选' })).toContainText(
    '一般专利类案件审理周期 40 天内',
  );
});

for (const hand of ['mouse', 'finger'] as const)
  test.describe(`a press by ${hand}`, () => {
    test.use({ hasTouch: hand === 'finger' });
    test('that is begun on a picture and ended on the chart is not lost', async ({ page }) => {
      const letCome = await holdBack(page, /chart-engine-[^/]*\.js/);
      await page.goto('./?lang=zh', { waitUntil: 'networkidle' });
      await wake(page);
      const chart = page.locator('.panel-levels .chart');
      const value = chart.locator('svg:visible text', { hasText: '40' }).first();
      await value.scrollIntoViewIfNeeded();
      const box = (await value.boundingBox()) ?? { x: 0, y: 0 };
      const press = await pressAt(page, hand, { x: box.x + 4, y: box.y + 4 });
      letCome();
      await expect(chart.locator('.still')).toHaveCount(0);
      await press.end();
      await expect(page.getByRole('region', { name: '所选' })).toContainText(
        '一般专利类案件审理周期 40 天内',
      );
    });
  });

test('a chart that is seen comes to life though nobody touches it; the others stay pictures', async ({
  page,
}) => {
  await page.goto('./?lang=zh');
  await wake(page);
  const panel = (id: string) => page.locator(`.panel-${id}`);
  await panel('money')
    .locator('.chart')
    .evaluate((chart) => chart.scrollIntoView({ block: 'center' }));
  await expect(panel('money').locator('.chart-marks')).toBeAttached();
  await expect(panel('money').locator('.still')).toHaveCount(0);
  // Long enough for a second chart to come, if it were to.
  await page.waitForTimeout(1000);
  await expect(panel('bodies').locator('.still')).toHaveCount(1);
  await expect(panel('evidence').locator('.still')).toHaveCount(1);
});

test('nothing moves when charts come to life', async ({ page }) => {
  await page.goto('./?lang=zh', { waitUntil: 'networkidle' });
  const places = () =>
    page
      .locator('.panel, .measures')
      .evaluateAll((rooms) =>
        rooms.map((room) => Math.round(room.getBoundingClientRect().top + window.scrollY)),
      );
  const before = await places();
  await wake(page);
  for (const chart of await page.locator('.chart').all()) await chart.hover();
  await expect(page.locator('.still')).toHaveCount(0);
  expect(await places()).toEqual(before);
});

test.describe('an address in the other language', () => {
  test.use({ expectedFaults: [/ERR_ABORTED/] });
  test('leads to the page of that language', async ({ page }) => {
    await page.goto('./?lang=en&measure=4');
    await expect(page).toHaveURL(/en\.html\?lang=en&measure=4$/);
    await expect(page.getByRole('dialog', { name: 'Measure 4' })).toBeVisible();
  });
});

test.describe('a reader whose browser speaks English', () => {
  test.use({ locale: 'en-GB', expectedFaults: [/ERR_ABORTED/] });
  test('is shown the English page, and the Chinese one if that was asked for', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('./?lang=zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  });
});

test('the chosen theme is there at once', async ({ page }) => {
  await page.addInitScript(() => window.localStorage.setItem('measures-board.theme', 'dark'));
  await page.goto('./?lang=zh', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('主题')).toHaveValue('dark');
  await wake(page);
  await expect(page.getByLabel('主题')).toHaveValue('dark');
});
