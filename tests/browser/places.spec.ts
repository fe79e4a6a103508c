import { expect, test } from './base.ts';

test('a tip hides no other row, and lets the pointer through', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('?lang=zh');
  const chart = page.locator('#changes .chart');
  await chart.scrollIntoViewIfNeeded();
  await chart.hover({ position: { x: 60, y: 120 } });
  const options = chart.getByRole('option');
  await expect(options).toHaveCount(4);
  await chart.hover({ position: { x: 64, y: 124 } });
  const tip = chart.locator('.chart-tip');
  await expect(tip).toContainText('37.46%');
  await expect(tip).toHaveCSS('pointer-events', 'none');
  const [own, ...others] = [
    await options.nth(1).boundingBox(),
    await options.nth(0).boundingBox(),
    await options.nth(2).boundingBox(),
  ];
  await expect
    .poll(async () => {
      const box = await tip.boundingBox();
      const words = await chart.locator('svg text').evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      if (!box || !own || others.some((other) => !other)) return null;
      return words.filter(
        ({ left, right, top, bottom }) =>
          left < box.x + box.width - 1 &&
          right > box.x + 1 &&
          top < box.y + box.height - 1 &&
          bottom > box.y + 1 &&
          bottom < own.y + own.height + 60,
      ).length;
    })
    .toBe(0);
});

for (const [lang, typed, words] of [
  ['zh', '入厅流量同比', '入厅流量同比下降'],
  ['en', 'visits to tax service halls fell', 'fell by'],
] as const)
  test(`a passage that is found opens at its place, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(lang === 'zh' ? '?lang=zh' : 'en.html?lang=en');
    await page
      .getByRole('button', { name: /搜索|Search/ })
      .first()
      .click();
    await page.getByRole('combobox', { name: /搜索|Search bodies/ }).fill(typed);
    await page.getByRole('option').filter({ hasText: words }).first().click();
    const passage = page.locator(`.text-${lang} .passage`);
    await expect(passage.first()).toBeInViewport();
    expect((await passage.allTextContents()).join('')).toContain(words);
    await page.getByRole('link', { name: /下一项|Next/ }).click();
    await expect(page.locator('.passage')).toHaveCount(0);
  });

test('everything that was set is taken back in one step, and Back brings it again', async ({
  page,
}) => {
  await page.goto('en.html?lang=en&chosen=quantity.m04-hall-visits&role=outcome&sort=-figures');
  await page.locator('#table').getByRole('button', { name: 'Reset all' }).click();
  await expect(page).toHaveURL(/\?lang=en$/);
  await expect(page.getByText('10 of 10 measures')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/role=outcome/);
});
