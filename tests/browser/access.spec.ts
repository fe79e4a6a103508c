import { expect, expectNoAxeViolations, test } from './base.ts';

const THEMES = ['light', 'dark', 'projector'] as const;
const LANGS = ['zh', 'en'] as const;
const FILE = { zh: './', en: 'en.html' } as const;

for (const lang of LANGS)
  for (const theme of THEMES)
    test(`axe finds nothing: ${lang}, ${theme}`, async ({ page }) => {
      await page.addInitScript(
        (chosen) => window.localStorage.setItem('measures-board.theme', chosen),
        theme,
      );
      await page.goto(`${FILE[lang]}?lang=${lang}`);
      await expect(page.locator('.chart svg:visible')).toHaveCount(7);
      await expectNoAxeViolations(page);
      await page.goto(
        `${FILE[lang]}?lang=${lang}&table=changes,levels,money,parts,reach,evidence,bodies`,
      );
      await expect(page.locator('.twin')).toHaveCount(7);
      await expectNoAxeViolations(page);
      await page.goto(`${FILE[lang]}?lang=${lang}&measure=3&figure=m03-ip-lawsuits`);
      await expect(page.locator('dialog[open]')).toBeVisible();
      await expectNoAxeViolations(page);
      await page.goto(`${FILE[lang]}?lang=${lang}&measure=99&q=zebra`);
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoAxeViolations(page);
      await page.route('**/edition.json', (route) => route.fulfill({ body: '{}' }));
      await page.goto(`${FILE[lang]}?lang=${lang}`);
      await expect(page.locator('.fault-list')).toBeVisible();
      await expectNoAxeViolations(page);
    });

for (const width of [320, 390, 768, 1024, 1440, 1920, 3840])
  test(`nothing runs out of a page ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of LANGS)
      for (const view of ['', '&table=changes,money,evidence', '&measure=3']) {
        await page.goto(`${FILE[lang]}?lang=${lang}${view}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.chart svg:visible, .twin').nth(6)).toBeAttached();
        const spill = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        // Less than none where a dialog keeps the page's scrollbar's room free.
        expect(spill, `${lang}${view}`).toBeLessThanOrEqual(0);
      }
  });

test('no value breaks over a line', async ({ page }) => {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const lang of LANGS) {
      await page.goto(`${FILE[lang]}?lang=${lang}`);
      await expect(page.locator('.chart svg:visible')).toHaveCount(7);
      const broken = await page
        .locator('.figure-line .value')
        .evaluateAll((values) =>
          values
            .filter((value) => value.getBoundingClientRect().height > 30)
            .map((value) => value.textContent),
        );
      expect(broken).toEqual([]);
    }
  }
});
