import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as plain } from '@playwright/test';
import { serve } from '../../scripts/server.mjs';
import { DIST } from './base.ts';
import { EDITION, FILE, openFile, PATH, test } from './offline.ts';

test('blocked storage costs nothing but what would be kept', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await openFile(page, '?lang=zh');
  await page.getByRole('combobox', { name: '主题' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: '汇报' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a browser that lets no file change its address still goes from view to view', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = (_state: unknown, _title: string, address?: string) => {
      if (address !== undefined) throw new DOMException('opaque', 'SecurityError');
    };
    History.prototype.pushState = refuse;
    History.prototype.replaceState = refuse;
  });
  await openFile(page);
  await page.getByRole('link', { name: /读.*办税云枢纽.*的原文/ }).click();
  await expect(page.getByRole('dialog', { name: /举措 4/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('top ten');
  await page.keyboard.press('p');
  const wall = page.getByRole('dialog', { name: 'Briefing' });
  await page.keyboard.press('ArrowRight');
  await expect(wall.getByRole('status').first()).toContainText('2');
  // To end the briefing must not leave the file for what was open before it.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).toBe(FILE);
});

test('hostile addresses leave the page standing', async ({ page }) => {
  for (const search of [
    '?lang=%00&measure=__proto__&figure=constructor&sort=-__proto__&table=,,,',
    '?lang=toString&lang=en',
    `?lang=zh&q=${'%F0%9F%8E%89'.repeat(900)}`,
    '?measure=%E0%A4%A&q=%',
    '?lang=en&measure=4&measure=5&figure=<img src=x onerror=alert(1)>',
    '?slide=__proto__&for=speaker',
    '#run=%00',
  ]) {
    await page.goto('about:blank');
    await openFile(page, search);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
});

for (const [day, stamp] of [
  ['1970', '1970-01-01T00:00:00Z'],
  ['2038', '2038-01-20T00:00:00Z'],
] as const)
  test(`a clock that stands at ${day} changes nothing`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(stamp));
    await openFile(page, '?lang=zh&measure=3');
    await expect(page.getByRole('dialog', { name: /举措 3/ })).toBeVisible();
  });

/** A file that is not the one that was built: opened by a browser that watches nothing. */
const damaged = plain.extend<{ damage: (change: (html: string) => string) => string }>({
  damage: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    await use((change) => {
      const path = join(folder, 'copy.html');
      writeFileSync(path, change(readFileSync(PATH, 'utf8')));
      return pathToFileURL(path).href;
    });
    rmSync(folder, { recursive: true });
  },
});

for (const [what, change] of [
  ['cut off in its program', (html: string) => html.slice(0, -200_000)],
  ['cut off before its program', (html: string) => html.slice(0, html.indexOf('id="program"') - 9)],
  [
    'changed in its program',
    (html: string) => html.replace('</script></body>', ';alert(1)</script></body>'),
  ],
] as const)
  damaged(
    `a copy that was ${what} can be read and says that it does not answer`,
    async ({ page, damage }) => {
      await page.goto(damage(change));
      await expect(page.getByRole('alert')).toContainText('程序没有运行');
      await expect(page.getByRole('alert')).toContainText('program does not run');
      await expect(page.locator('.chart svg:visible')).toHaveCount(7);
    },
  );

damaged('data that is not in the file is not looked for elsewhere', async ({ page, damage }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = damage((html) => html.replace(`editions/${EDITION}/edition.json":`, 'gone":'));
  await page.goto(`${address}?lang=en`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('could not be read');
  await expect(page.getByText('is not in this file').first()).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
});

damaged('data that was changed is checked anew', async ({ page, damage }) => {
  const address = damage((html) => html.replace('\\"value\\":450000,', '\\"value\\":540000,'));
  await page.goto(`${address}?lang=en`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('could not be read');
});

plain('opened from a site the same file has links to give', async ({ page }) => {
  const server = await serve({ root: DIST });
  await page.goto(`${server.url}offline/${EDITION}.html?lang=en&measure=4`);
  await expect(
    page.getByRole('dialog').getByRole('button', { name: /Copy link|Copy a link/ }),
  ).toBeVisible();
  await server.close();
});
