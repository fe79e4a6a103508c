import type { Locator, Page } from '@playwright/test';
import { expect, test, wake } from './base.ts';

const FILES = { zh: './?lang=zh', en: 'en.html?lang=en' } as const;
const LANGS = ['zh', 'en'] as const;

// A page that is left while its program is still coming.
test.use({ expectedFaults: [/ERR_ABORTED/] });

type Box = { x: number; y: number; width: number; height: number };

const boxes = (places: Locator): Promise<Box[]> =>
  places.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

/** Every chart, drawn by ECharts instead of standing as a picture. */
const bringToLife = async (page: Page) => {
  for (const chart of await page.locator('.chart').all())
    await expect(async () => {
      await page.mouse.move(0, 0);
      await chart.hover();
      await expect(chart.locator('.still')).toHaveCount(0, { timeout: 1000 });
    }).toPass();
};

const figureLit = 'measure=3&figure=m03-ip-lawsuits';

test.describe('on paper', () => {
  for (const lang of LANGS)
    for (const kind of ['pictures', 'living charts'] as const)
      test(`every chart is whole, ${lang}, ${kind}`, async ({ page }) => {
        await page.goto(FILES[lang]);
        if (kind === 'living charts') await bringToLife(page);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 794, height: 1123 });
        const charts = page.locator('.chart svg:visible');
        await expect(charts).toHaveCount(7);
        for (const { x, width, height } of await boxes(charts)) {
          expect(width).toBeGreaterThan(400);
          expect(height).toBeGreaterThan(100);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(794);
        }
        const words = await boxes(page.locator('.chart svg:visible text'));
        expect(words.filter(({ x, width }) => x < -1 || x + width > 796)).toEqual([]);
      });

  test('charts are drawn for the paper’s width while they are printed', async ({ page }) => {
    await page.goto(FILES.zh);
    await bringToLife(page);
    const reach = page.locator('.panel-reach svg:visible');
    const drawnFor = () => reach.evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width);
    expect(await drawnFor()).toBeGreaterThan(1000);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await drawnFor()).toBe(688);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(drawnFor).toBeGreaterThan(1000);
  });

  test('an open measure stands alone, from its title to its last figure', async ({ page }) => {
    await page.goto(`${FILES.zh}&measure=2`);
    await expect(page.getByRole('dialog', { name: '举措 2' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 794, height: 1123 });
    await expect(page.locator('.opening, .panels, .measures, .method, .bar')).toHaveCount(5);
    for (const room of ['.opening', '.panels', '.measures', '.method', '.bar'])
      await expect(page.locator(room)).toBeHidden();
    const [sheet] = await boxes(page.locator('.drawer'));
    const rows = await boxes(page.locator('.figure-row'));
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      expect(row.height).toBeGreaterThan(30);
      expect(row.y + row.height).toBeLessThanOrEqual((sheet?.y ?? 0) + (sheet?.height ?? 0));
    }
    const clipped = await page
      .locator('.drawer, .drawer-sheet, .drawer-body')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
    expect(clipped).toBe(0);
  });
});

test.describe('the table', () => {
  for (const width of [900, 1024, 1180, 1280])
    for (const theme of ['light', 'projector'])
      test(`gives its labels room at ${width} px, ${theme}`, async ({ page }) => {
        await page.addInitScript(
          (chosen) => window.localStorage.setItem('measures-board.theme', chosen),
          theme,
        );
        await page.setViewportSize({ width, height: 900 });
        await page.goto(FILES.en);
        const labels = await boxes(page.locator('.figure-label'));
        expect(labels.length).toBeGreaterThan(30);
        expect(Math.min(...labels.map((label) => label.width))).toBeGreaterThanOrEqual(120);
      });

  test('twins keep every word on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const lang of LANGS) {
      await page.goto(`${FILES[lang]}&table=changes,levels,money,parts,reach,evidence,bodies`);
      await expect(page.locator('.twin')).toHaveCount(7);
      const words = await boxes(page.locator('.twin tbody td, .twin tbody th'));
      expect(words.filter(({ x, width }) => x < 0 || x + width > 390)).toEqual([]);
    }
  });
});

test.describe('a projected page', () => {
  test('is larger, and its marks are still found', async ({ page }) => {
    await page.addInitScript(() =>
      window.localStorage.setItem('measures-board.theme', 'projector'),
    );
    await page.goto(FILES.zh);
    await bringToLife(page);
    const [chart, caption] = await boxes(
      page.locator('.panel-levels svg:visible, .panel-levels .panel-caption'),
    );
    expect(caption?.y).toBeGreaterThanOrEqual((chart?.y ?? 0) + (chart?.height ?? 0) - 1);
    const mark = page.locator('.panel-levels svg:visible text', { hasText: '80%' }).first();
    await mark.click();
    await expect(page.getByRole('region', { name: '所选' })).toContainText('80% 以上');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: '举措 10' })).toBeVisible();
    const [drawer] = await boxes(page.locator('.drawer'));
    expect(drawer).toMatchObject({ y: 0, height: 900 });
  });
});

test.describe('the drawer', () => {
  test('gives the focus back to the link that opened it', async ({ page }) => {
    await page.goto(FILES.zh);
    await wake(page);
    const title = page.locator('.measure-title').nth(3);
    await title.focus();
    await page.keyboard.press('Enter');
    const heading = page.locator('.drawer h2');
    await expect(heading).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog', { name: '举措 5' })).toBeVisible();
    await expect(heading).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(title).toBeFocused();
  });

  test('gives the focus back to the chart whose mark was read', async ({ page }) => {
    await page.goto(FILES.zh);
    await bringToLife(page);
    await page.locator('.panel-changes svg:visible text', { hasText: '37.46%' }).click();
    await page.keyboard.press('Enter');
    await expect(page.locator('.drawer h2')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.panel-changes [role="listbox"]')).toBeFocused();
  });

  test('gives the focus back to the cell whose row was read', async ({ page }) => {
    await page.goto(FILES.zh);
    await wake(page);
    const row = page.locator('.measure-table tbody tr').nth(6);
    await row.locator('td').last().click();
    await page.keyboard.press('Enter');
    await expect(page.locator('.drawer h2')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row.locator('td').last()).toBeFocused();
  });

  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 1440, height: 900 },
  ])
    test(`shows a called-up figure in the reader’s language, ${size.width} px`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      for (const lang of LANGS) {
        await page.goto(`${FILES[lang]}&${figureLit}`);
        await expect(page.locator(`.text-${lang} [data-lit]`)).toBeInViewport({ ratio: 1 });
      }
      await page.getByRole('dialog').getByRole('button', { name: '中文' }).click();
      await expect(page.getByRole('dialog', { name: '举措 3' })).toBeVisible();
      await expect(page.locator('.text-zh [data-lit]')).toBeInViewport({ ratio: 1 });
    });

  test('leaves a low screen to the text', async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto(`${FILES.zh}&measure=3`);
    await expect(page.getByRole('dialog', { name: '举措 3' })).toBeVisible();
    const [bar, body] = await boxes(page.locator('.drawer-bar, .drawer-body'));
    expect(bar?.height).toBeLessThan(64);
    expect(body?.height).toBeGreaterThan(320);
    await expect(page.locator('.drawer-foot')).not.toBeInViewport();
  });

  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [1440, 900],
  ] as const)
    test(`lets no words show above the heading that stays, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('en.html?lang=en&measure=2');
      const body = page.locator('.drawer-body');
      const heading = body.locator('.full-text h3').first();
      await expect(heading).toBeVisible();
      await body.evaluate((element) => {
        const text = element.querySelector('.full-text section p') as HTMLElement;
        element.scrollTop = text.offsetTop + text.offsetHeight / 2;
      });
      const tops = () =>
        Promise.all([body, heading].map(async (one) => (await one.boundingBox())?.y ?? -1));
      await expect
        .poll(async () => Math.abs((await tops()).reduce((a, b) => a - b)))
        .toBeLessThan(1.5);
    });

  test('rings a number without covering its neighbours', async ({ page }) => {
    await page.goto(`${FILES.zh}&${figureLit}`);
    const room = await page.locator('.text-zh [data-lit]').evaluate((number) => {
      const { outlineWidth, outlineOffset, marginRight } = getComputedStyle(number);
      const [width, offset, margin] = [outlineWidth, outlineOffset, marginRight].map(parseFloat);
      return (margin ?? 0) - (width ?? 0) - (offset ?? 0);
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('the links to the parts of the page are large enough for a finger', async ({ page }) => {
    await page.goto(FILES.en);
    for (const { height } of await boxes(page.locator('.page-nav a')))
      expect(height).toBeGreaterThanOrEqual(32);
  });
});

for (const [width, height] of [
  [600, 900],
  [768, 1024],
  [844, 390],
  [1000, 700],
  [1440, 900],
] as const)
  test(`the bar leaves the page in sight and its menu stands in the window, ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(FILES.en);
    await wake(page);
    const [bar] = await boxes(page.locator('.bar'));
    expect(bar?.height).toBeLessThanOrEqual(height / 3);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.locator('.export-panel')).toBeVisible();
    const [panel] = await boxes(page.locator('.export-panel'));
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(width);
    // What does not fit is reached: in the panel, or, where the bar does not stick, with the page.
    const last = page.locator('.export-panel .button').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
  });
