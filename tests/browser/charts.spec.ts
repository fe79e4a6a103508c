import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test, wake } from './base.ts';

const CHARTS = ['changes', 'levels', 'money', 'parts', 'reach', 'evidence', 'bodies'] as const;
const FILES = { zh: './?lang=zh', en: 'en.html?lang=en' } as const;

const list = (page: Page, id: string) => page.locator(`#${id} [role="listbox"]`);

/** The sentence of the mark that the keyboard is on. */
const spoken = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.getAttribute('aria-label')) || null;
  });

/** The place of the ring and of the mark that it goes around, px in the page. */
const places = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((panel) => {
    const current = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    const box = (element: Element | null) => element?.getBoundingClientRect().toJSON();
    const ring = panel.querySelector('.chart-ring');
    const { outlineWidth, outlineOffset, outlineStyle } = ring
      ? getComputedStyle(ring)
      : ({} as CSSStyleDeclaration);
    return {
      ring: box(ring),
      mark: box(document.getElementById(current)),
      chart: box(panel.querySelector('.chart')),
      outline: `${outlineStyle} ${outlineWidth} ${outlineOffset}`,
    };
  });

/** From the button before the chart into it, as the keyboard goes. */
async function enter(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} .segmented button`).last().focus();
  await page.keyboard.press('Tab');
  await expect(list(page, id)).toBeFocused();
  await expect.poll(() => spoken(page)).not.toBeNull();
}

/** Goes by one key until it leads nowhere else; gives what was spoken on the way. */
async function walk(page: Page, key: string): Promise<string[]> {
  const said: string[] = [];
  for (let last = await spoken(page); last !== said.at(-1); last = await spoken(page)) {
    said.push(last ?? '');
    await page.keyboard.press(key);
  }
  return said;
}

for (const lang of ['zh', 'en'] as const)
  for (const id of CHARTS)
    test(`the keyboard alone goes through ${id} in ${lang}`, async ({ page }) => {
      await page.goto(FILES[lang]);
      await wake(page);
      await enter(page, id);
      await page.keyboard.press('Home');
      const { ring, mark, chart, outline } = await places(page, id);
      expect(outline).toBe('solid 2px 2px');
      expect(ring).toEqual(mark);
      expect(ring.width).toBeGreaterThan(5);
      expect(ring.right).toBeLessThanOrEqual(chart.right + 9);
      const said = await walk(page, id === 'bodies' ? 'ArrowDown' : 'ArrowRight');
      const options = await list(page, id).getByRole('option').count();
      expect(said).toHaveLength(id === 'bodies' ? 10 : options);
      expect(new Set(said).size).toBe(said.length);

      await page.keyboard.press('Home');
      await page.keyboard.press('Space');
      await expect.poll(() => new URL(page.url()).searchParams.get('chosen')).toMatch(/^\w+\./);
      await expect(list(page, id)).toBeFocused();
      await expect(list(page, id).getByRole('option', { selected: true })).not.toHaveCount(0);
      await page.keyboard.press('Space');
      await expect.poll(() => new URL(page.url()).searchParams.get('chosen')).toBeNull();

      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(list(page, id)).toBeFocused();
      await page.keyboard.press('t');
      await expect(page.locator(`#${id} table`)).toBeVisible();
      await expect(page.locator(`#${id} .segmented [aria-pressed="true"]`)).toBeFocused();
    });

test('a click does not show the ring, and the keyboard goes on from what was clicked', async ({
  page,
}) => {
  await page.goto(FILES.zh);
  await wake(page);
  await page.locator('#changes svg:visible text', { hasText: '人力资源用量' }).click();
  await expect(page).toHaveURL(/chosen=quantity\.m04-staff-resources/);
  await expect(list(page, 'changes')).toBeFocused();
  await expect(page.locator('.chart-ring')).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#changes .chart-ring')).toBeVisible();
  expect(await spoken(page)).toMatch(/^办税厅入厅流量/);
});

test('the ring stays on its mark when the page is redrawn', async ({ page }) => {
  await page.goto(FILES.zh);
  await wake(page);
  await enter(page, 'levels');
  await page.keyboard.press('End');
  for (const change of [
    () => page.setViewportSize({ width: 700, height: 900 }),
    () => page.emulateMedia({ forcedColors: 'active' }),
    () => page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' }),
  ]) {
    await change();
    await expect
      .poll(async () => {
        const { ring, mark } = await places(page, 'levels');
        return ring && mark && ring.x === mark.x && ring.width === mark.width;
      })
      .toBe(true);
    const { ring, chart, outline } = await places(page, 'levels');
    expect(outline).toBe('solid 2px 2px');
    expect(ring.width).toBeGreaterThan(chart.width * 0.8);
    expect(ring.bottom).toBeLessThanOrEqual(chart.bottom + 8);
  }
  await expectNoAxeViolations(page);
});

test('a picture with the focus is one stop, and what it becomes keeps it', async ({ page }) => {
  await page.goto(FILES.en);
  const picture = page.locator('#money .chart');
  await expect(picture).toHaveRole('img');
  await picture.focus();
  await expect(list(page, 'money')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#money .chart :focus')).toHaveCount(0);
});

test('a part stays over its whole while the pointer is on the whole', async ({ page }) => {
  await page.goto(FILES.zh);
  await wake(page);
  await enter(page, 'parts');
  const drawing = page.locator('#parts .chart svg').last();
  const order = () =>
    drawing
      .locator('path, rect, text')
      .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('d') ?? shape.textContent));
  const before = await order();
  const option = list(page, 'parts').getByRole('option').first();
  const box = await option.boundingBox();
  if (!box) throw new Error('The first mark has no place');
  await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2);
  await expect(page.locator('.chart-tip .tip')).toBeVisible();
  expect(await order()).toEqual(before);
});
