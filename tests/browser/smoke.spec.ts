import { expect, expectNoAxeViolations, test } from './base.ts';

test('the page opens and has a heading', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoAxeViolations(page);
});
