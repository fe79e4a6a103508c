import type { Locator, Page } from '@playwright/test';
import { expect, test } from './base.ts';
import { expectSlide, say, wall } from './briefing-page.ts';
import { placesOf, wordsIn } from './journeys/words.ts';

const FILES = { zh: './?lang=zh', en: 'en.html?lang=en' } as const;
const LANGS = ['zh', 'en'] as const;
/** What a thumb hits without looking. px */
const THUMB = 44;
const FALLS = 'compare=m04-hall-visits+m03-ip-lawsuits+m04-staff-resources';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const arrive = async (page: Page) => {
  await page.touchscreen.tap(3, 3);
  await expect(page.locator('html[data-program="ready"]')).toBeAttached();
};

/** Asked again where a chart that comes to life has just taken the place of its picture. */
const boxOf = async (place: Locator) => {
  let box: Awaited<ReturnType<Locator['boundingBox']>> = null;
  await expect(async () => {
    box = await place.boundingBox();
    expect(box, 'what is drawn').not.toBeNull();
  }).toPass();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
};

/** What runs out of its line, by its words. */
const spilling = (lines: Locator): Promise<string[]> =>
  lines.evaluateAll((all) =>
    all
      .filter((line) => {
        const { right } = line.getBoundingClientRect();
        const ends = [...line.querySelectorAll('*')].map((part) => part.getBoundingClientRect());
        return ends.some((end) => end.right > right || end.right > window.innerWidth);
      })
      .map((line) => line.textContent ?? ''),
  );

for (const lang of LANGS) {
  const words = wordsIn(lang);

  test(`every value that is found stands whole in its line: ${lang}`, async ({ page }) => {
    await page.goto(FILES[lang]);
    await arrive(page);
    const at = placesOf(page, words);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await at.button(words.page('searchButton.open')).tap();
      for (const typed of ['25', '4', 'contacts', '人次', 'a', 'yi']) {
        await page.getByRole('combobox', { name: words.search('field') }).fill(typed);
        await expect(at.results.first()).toBeVisible();
        expect(await spilling(page.locator('.line-figure')), typed).toEqual([]);
      }
      expect(await page.locator('.hit-value').count()).toBeGreaterThan(0);
      await at.dialog.getByRole('button', { name: words.search('close') }).tap();
    }
  });

  test(`a condition is answered in sight of where it is set, and nothing moves: ${lang}`, async ({
    page,
  }) => {
    await page.goto(FILES[lang]);
    await arrive(page);
    const { table, button, rows } = placesOf(page, words);
    await button(words.page('table.filter')).tap();
    const field = table.getByRole('textbox', { name: words.filter('condition.value') });
    await expect(field).toBeInViewport({ ratio: 1 });
    const before = await boxOf(field);
    await field.fill('30');
    const short = { certainly: 3, possibly: 0, certainlyNot: 2 };
    await expect(table.getByText(words.filter('condition.inShort', short))).toBeInViewport();
    const ticks = table.locator('.answers .tick');
    for (const tick of await ticks.all()) await expect(tick).toBeInViewport({ ratio: 1 });
    expect(await ticks.count()).toBe(3);
    await expect(table.getByRole('button', { name: /全部重置|Reset all/ })).toBeVisible();
    expect(await boxOf(field)).toEqual(before);

    await table.locator('.filter-done').tap();
    await expect(field).toHaveCount(0);
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toBeInViewport();
  });

  test(`the comparison is one line that opens: ${lang}`, async ({ page }) => {
    await page.goto(`${FILES[lang]}&${FALLS}`);
    const { tray } = placesOf(page, words);
    const line = tray.getByRole('button', { expanded: false });
    const open = page.getByRole('link', { name: words.page('compare.open', { count: 3 }) });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect((await boxOf(tray)).height).toBeLessThan(THUMB + 16);
      for (const target of [line, open])
        expect((await boxOf(target)).height).toBeGreaterThanOrEqual(THUMB);
      expect(await spilling(tray)).toEqual([]);
    }
    await arrive(page);
    await line.tap();
    const label = { zh: '全市知产诉讼案件', en: 'IP lawsuits in the city' }[lang];
    const remove = tray.getByRole('button', { name: words.compare('remove', { label }) });
    const { width, height } = await boxOf(remove);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(THUMB);
    await remove.tap();
    await expect(tray.locator('[data-pick]')).toHaveCount(2);
    await tray.getByRole('button', { expanded: true }).tap();
    await expect(tray.locator('[data-pick]').first()).toBeHidden();
  });

  for (const height of [844, 664])
    test(`whoever looks for the offline copy sees it as the menu opens: ${lang}, ${height} px high`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height });
      await page.goto(FILES[lang]);
      await arrive(page);
      await placesOf(page, words).button(words.page('exports.open')).tap();
      const panel = page.locator('.export-panel');
      await expect(
        panel.getByRole('heading', { name: words.exports('offline.label') }),
      ).toBeInViewport({ ratio: 1 });
      const offer = panel.getByRole('link', { name: /HTML/ });
      await expect(offer).toBeInViewport({ ratio: 1 });
      expect((await boxOf(offer)).height).toBeGreaterThanOrEqual(THUMB);
    });
}

test('Back closes what lies over the page, and undoes what was done before it was opened', async ({
  page,
}) => {
  const words = wordsIn('en');
  const at = placesOf(page, words);
  await page.goto(`${FILES.en}&measure=4`);
  await arrive(page);
  await page.getByRole('button', { name: words.page('drawer.close') }).tap();
  await expect(at.dialog).toHaveCount(0);

  await at.button(words.page('searchButton.open')).tap();
  await expect(at.dialog).toBeVisible();
  await page.goBack();
  await expect(at.dialog).toHaveCount(0);

  await at.button(words.page('exports.open')).tap();
  await expect(page.locator('.export-panel')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.export-panel')).toHaveCount(0);
  await at.button(words.page('exports.open')).tap();
  await at.button(words.page('exports.open')).tap();

  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Measure 4' })).toBeVisible();
});

test('Back closes the run-sheet over a slide, and then the briefing', async ({ page }) => {
  await page.goto(FILES.en);
  await arrive(page);
  await page.locator('.present-button').tap();
  await expect(wall(page, 'en')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 'headline');
  const sheet = page.locator('dialog.sheet');
  const open = page.getByRole('button', { name: say.en('bar.sheet') });
  await open.press('Enter');
  await expect(sheet).toBeVisible();
  await page.goBack();
  await expect(sheet).toHaveCount(0);
  await expectSlide(page, 'headline');
  await open.press('Enter');
  await sheet.getByRole('button', { name: say.en('sheet.close') }).click();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('slide')).toBeNull();
});

for (const [width, isAlive] of [
  [390, false],
  [360, false],
  [390, true],
  [360, true],
] as const)
  test(`nothing moves under the thumb that chooses a mark: ${width} px${isAlive ? ', of a chart that is alive' : ''}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(FILES.en);
    const chart = page.locator('#evidence .chart');
    // Only the picture has circles: alive, they are paths, at the same place.
    const [dot, from] = [
      await boxOf(chart.locator('svg:visible circle').first()),
      await boxOf(chart),
    ];
    await arrive(page);
    await chart.scrollIntoViewIfNeeded();
    if (isAlive) await expect(chart.locator('.still')).toHaveCount(0);
    const words = chart.locator('svg:visible text', { hasText: 'Sharing data across' });
    const before = await boxOf(words);
    const scrolled = await page.evaluate(() => window.scrollY);
    // Beside a dot, and not on it.
    const { y } = await boxOf(chart);
    await page.touchscreen.tap(dot.x + dot.width / 2 + 2, y + dot.y - from.y + dot.height + 8);
    await expect(page.locator('#evidence .panel-chosen')).toBeVisible();
    await expect(chart.getByRole('listbox')).toBeAttached();
    await expect(words).toHaveCount(1);
    const after = await boxOf(words);
    expect(Math.abs(after.y - before.y) + Math.abs(after.width - before.width)).toBeLessThan(1.5);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    expect(page.url()).toContain('chosen=quantity.');
  });

test('a language that is changed in an open measure keeps the place of the page under it', async ({
  page,
}) => {
  await page.goto(FILES.en);
  await arrive(page);
  const row = page.locator('.measure-table tbody tr[data-row]').nth(3);
  await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(400);
  const { y } = await boxOf(row);
  await row.locator('.read-link').tap();
  const drawer = page.locator('.drawer');
  for (const [name, tag] of [
    ['中文', 'zh-CN'],
    ['English', 'en'],
  ] as const) {
    await drawer.getByRole('button', { name }).tap();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect.poll(async () => Math.abs((await boxOf(row)).y - y)).toBeLessThan(2);
  }
});

test('in the list of a phone every target is large enough, and what does nothing is not there', async ({
  page,
}) => {
  const words = wordsIn('en');
  await page.goto(`${FILES.en}&role=outcome`);
  await arrive(page);
  const { table, rows } = placesOf(page, words);
  const first = rows.first();
  expect((await boxOf(first.locator('.read-link'))).height).toBeGreaterThanOrEqual(THUMB);
  for (const body of await first.locator('.col-bodies button').all())
    expect((await boxOf(body)).height).toBeGreaterThanOrEqual(24);
  expect((await boxOf(table.locator('.table-count'))).x).toBeCloseTo((await boxOf(table)).x, 0);
  await table.getByRole('button', { name: words.page('table.layout') }).tap();
  await expect(table.locator('.panel-lines')).toBeVisible();
  await expect(table.locator('.panel-density')).toBeHidden();
  expect((await boxOf(page.locator('.theme-choice span'))).width).toBeGreaterThan(20);
});
