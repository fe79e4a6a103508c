import type { Page } from '@playwright/test';
import { type Asked, axeFinds } from './axe.ts';
import { expect, test } from './base.ts';
import { reach, STATES, type State } from './states.ts';

const LANGS = ['zh', 'en'] as const;
const FILE = { zh: './', en: 'en.html' } as const;

const show = (page: Page, theme: string) =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen;
  }, theme);

const WIDTHS = [390, 768, 1440] as const;
/** Where the plain page is looked at too. */
const EDGES = [320, 1920] as const;
const THEMES = ['light', 'dark', 'projector'] as const;

type Look = { readonly width: number; readonly theme: string } & Asked;

/**
 * Every rule at every width in every theme: of the whole page on a phone, elsewhere of the parts that make the
 * state, since the rest is as it is on the plain page.
 */
const looksAt = (within: string | undefined): readonly Look[] =>
  [...WIDTHS, ...(within ? [] : EDGES)].flatMap((width) =>
    THEMES.map((theme) => {
      const isWhole = width === WIDTHS[0] && theme === THEMES[0];
      return { width, theme, within: isWhole ? undefined : within };
    }),
  );

async function holdEverywhere(page: Page, { name, parts }: State) {
  const hold = async (what: string, asked: Asked) =>
    expect.soft(await axeFinds(page, asked), `${name}: ${what}`).toEqual([]);
  for (const { width, theme, ...asked } of looksAt(parts)) {
    await page.setViewportSize({ width, height: 900 });
    await show(page, theme);
    // Nothing lies half under what sticks to the head of the window.
    await page.evaluate(() => window.scrollTo(0, 0));
    await hold(`${theme}, ${width} px`, asked);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await hold('forced colours', { within: parts, rules: 'no colours' });
  await page.emulateMedia({ forcedColors: 'none' });
}

test.describe('axe finds nothing', () => {
  test.describe.configure({ timeout: 420_000 });
  // Begun on a phone, where menus and sheets are opened; they stay open while the page grows.
  test.use({ viewport: { width: 390, height: 844 } });
  for (const lang of LANGS)
    for (const state of STATES)
      test(`${state.name}, ${lang}`, async ({ page }) => {
        await reach(page, lang, state);
        await expect(page.locator(state.shown).first()).toBeVisible();
        await holdEverywhere(page, state);
        await expect(page.locator(state.shown).first()).toBeVisible();
      });
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
