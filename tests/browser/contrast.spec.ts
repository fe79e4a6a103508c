import type { Page } from '@playwright/test';
import { faintOnes, RATIO_FOR_MARKS, ratioForText } from '../contrast/contrast.ts';
import { expect, test, wake } from './base.ts';
import { seenInCharts } from './painted.ts';

const FILES = { zh: './?lang=zh', en: 'en.html?lang=en' } as const;
const THEMES = ['light', 'dark', 'projector'] as const;
const CHARTS = ['#changes', '#levels', '#money', '#parts', '#reach', '#evidence', '#bodies'];

/** A choice that lights something in every chart, so that the rest of each steps back. */
const LIT = [
  'quantity.m04-hall-visits',
  'quantity.m03-patent-trial-days',
  'quantity.m02-funds-paid',
  'quantity.m02-policies-online-2024',
  'quantity.m01-entities-evaluated',
  'body.transport',
].join('+');
const OWN = 'm02-funds-paid+m02-funds-disbursed-2024+m04-hall-visits+m04-approval-speed';

const STATES = [
  { name: 'plain', query: '', lit: [] },
  { name: 'lit and dimmed', query: `&chosen=${LIT}`, lit: CHARTS },
  {
    name: 'own comparison, lit and dimmed',
    query: `&compare=${OWN}&show=comparison&chosen=${LIT}`,
    lit: ['dialog[open]'],
  },
] as const;

/** What has to be made out. Hairlines, tints and the outline of a whole are no marks: words and places say the same. */
const MARK_INKS = ['data', 'rise', 'sel', 'dim', 'rule', 'ink'].map((ink) => `var(--${ink})`);

const faintIn = async (page: Page): Promise<string[]> => {
  const seen = await seenInCharts(page, MARK_INKS);
  expect(seen.filter(({ size }) => size !== null).length, 'texts').toBeGreaterThan(12);
  expect(seen.filter(({ size }) => size === null).length, 'marks').toBeGreaterThan(6);
  return faintOnes(
    seen.map(({ size, weight, ...one }) => ({
      ...one,
      least: size === null ? RATIO_FOR_MARKS : ratioForText(size, weight),
    })),
  );
};

for (const [lang, file] of Object.entries(FILES))
  for (const { name, query, lit } of STATES)
    test(`every text and mark of the charts stands out: ${name}, ${lang}`, async ({ page }) => {
      await page.goto(`${file}${query}`);
      await wake(page);
      for (const room of lit)
        await expect(page.locator(`${room} .chart [stroke="var(--sel)"]`).first()).toBeAttached();
      for (const width of [390, 1440])
        for (const theme of THEMES) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate((chosen) => {
            document.documentElement.dataset.theme = chosen;
          }, theme);
          expect.soft(await faintIn(page), `${theme}, ${width} px`).toEqual([]);
        }
    });

test('a text or mark that has lost its colour is named', async ({ page }) => {
  await page.goto(FILES.en);
  await wake(page);
  expect(await faintIn(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--ink-3', '#8f9aa3');
    document.documentElement.style.setProperty('--rise', '#ffe0b0');
  });
  const faint = await faintIn(page);
  const note = /^text “Base and period not stated”: 2\.\d+ of 4\.5/;
  expect(faint).toContainEqual(expect.stringMatching(note));
  expect(faint).toContainEqual(expect.stringMatching(/var\(--rise\) in changes: 1\.\d+ of 3/));
});
