import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { DIST, expect, holdBack, test, wake } from './base.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the build, but holds back the end of a page until it is let go. */
const halfPages = async (share: number) => {
  const held: (() => void)[] = [];
  const send = (path: string, response: ServerResponse) => {
    const body = readFileSync(join(DIST, path));
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain' });
    if (!path.endsWith('.html')) return response.end(body);
    const cut = share ? Math.floor(body.length * share) : body.indexOf('</head>');
    response.write(body.subarray(0, cut));
    held.push(() => response.end(body.subarray(cut)));
  };
  const server = createServer((request, response) => {
    try {
      send(new URL(request.url ?? '', 'http://here').pathname, response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    letGo: () => {
      for (const go of held) go();
    },
    close: () => server.closeAllConnections(),
  };
};

for (const [what, share] of [
  ['its head', 0],
  ['a third of it', 0.33],
] as const)
  test(`the program waits for a page of which only ${what} has come`, async ({ browser }) => {
    const line = await halfPages(share);
    const page = await browser.newPage({ locale: 'en-US' });
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (line) => line.type() === 'error' && faults.push(line.text()));
    const program = page.waitForResponse(/\/index-[^/]+\.js$/);
    const coming = page.goto(`${line.url}/en.html?lang=en&measure=4`);
    await (await program).finished();
    // Long enough for the program to begin, had it not waited.
    await page.waitForTimeout(700);
    line.letGo();
    await coming;
    await expect(page.getByRole('dialog', { name: 'Measure 4' })).toBeVisible();
    await expect(page.locator('main')).toHaveCount(1);
    expect(faults).toEqual([]);
    await page.close();
    line.close();
  });

/** What a reader does, the file that brings it, and how it looks once it has come. */
const PIECES: readonly {
  readonly what: string;
  readonly file: string;
  readonly act: (page: Page) => Promise<void>;
  readonly come: (page: Page) => Locator;
}[] = [
  {
    what: 'a measure',
    file: 'Drawer-*.js',
    act: async (page) => {
      await page.locator('.measure-table .read-link').first().click();
    },
    come: (page) => page.getByRole('dialog', { name: 'Measure 1' }),
  },
  {
    what: 'the table of figures',
    file: 'TableParts-*.js',
    act: async (page) => {
      await page.getByRole('button', { name: 'Figures', exact: true }).click();
    },
    come: (page) => page.locator('.figure-table'),
  },
  {
    what: 'the comparison',
    file: 'CompareSheet-*.js',
    act: async (page) => {
      await page.getByRole('link', { name: /Start a comparison/ }).click();
    },
    come: (page) => page.getByRole('dialog', { name: /comparison/i }),
  },
  {
    what: 'the keys',
    file: 'KeysHelp-*.js',
    act: (page) => page.keyboard.press('?'),
    come: (page) => page.locator('dialog[open]'),
  },
  {
    what: 'the briefing',
    file: 'Room-*.js',
    act: async (page) => {
      await page.getByRole('button', { name: 'Present', exact: true }).click();
    },
    come: (page) => page.locator('.briefing-root [role="dialog"], .briefing-root dialog[open]'),
  },
  {
    what: 'the run-sheet',
    file: 'RunSheetDialog-*.js',
    act: async (page) => {
      await page.getByRole('button', { name: 'Run-sheet' }).click();
    },
    come: (page) => page.locator('dialog.sheet'),
  },
];

/** Presses “Try again”, unless the piece has come by itself: where anything arrives, what is missing is asked for again. */
const askAgain = (lost: Locator) =>
  lost
    .getByRole('button', { name: 'Try again' })
    .click({ timeout: 3000 })
    .catch(() => undefined);

test.describe('a piece that does not arrive', () => {
  test.use({ expectedFaults: [/ERR_FAILED/] });
  test('comes with its style sheet where only that was missing', async ({ page }) => {
    await page.route('**/assets/Drawer-*.css', (route) => route.abort());
    await page.goto('en.html?lang=en&measure=4');
    const lost = page.getByRole('alert').filter({ hasText: 'did not arrive' });
    await expect(lost).toBeVisible();
    await page.unroute('**/assets/Drawer-*.css');
    await askAgain(lost);
    await expect(page.getByRole('dialog', { name: 'Measure 4' })).toBeVisible();
    await expect(page.locator('.drawer-layer')).toHaveCSS('position', 'fixed');
  });
  for (const { what, file, act, come } of PIECES)
    test(`is said to be missing, and comes when it is asked for again: ${what}`, async ({
      page,
    }) => {
      await page.route(`**/assets/${file}`, (route) => route.abort());
      await page.goto('en.html?lang=en');
      await wake(page);
      await act(page);
      const lost = page.getByRole('alert').filter({ hasText: 'did not arrive' }).first();
      await expect(lost).toBeInViewport();
      await page.unroute(`**/assets/${file}`);
      await askAgain(lost);
      await expect(come(page).first()).toBeVisible();
      await expect(lost).toHaveCount(0);
    });
});

for (const [width, height] of [
  [1440, 900],
  [1000, 800],
  [390, 844],
] as const)
  test(`what says that the exports are coming is in sight and moves nothing: ${width} × ${height}`, async ({
    page,
  }) => {
    const letCome = await holdBack(page, /ExportPanel-[^/]+\.js$/);
    await page.setViewportSize({ width, height });
    await page.goto('./?lang=zh');
    await wake(page);
    const tools = page.locator('.bar-tools');
    const sizes = () => tools.evaluate((bar) => [bar.clientWidth, bar.clientHeight]);
    const button = page.getByRole('button', { name: '导出', exact: true });
    const before = { sizes: await sizes(), box: await button.boundingBox() };
    await button.click();
    await expect(page.locator('.export-coming')).toBeInViewport({ ratio: 1 });
    expect(await sizes()).toEqual(before.sizes);
    expect(await button.boundingBox()).toEqual(before.box);
    letCome();
    await expect(page.locator('.export-panel')).toBeVisible();
    expect(await sizes()).toEqual(before.sizes);
  });

test('a press before the program has come is seen to be heard', async ({ page }) => {
  const letCome = await holdBack(page, /\/index-[^/]+\.js$/);
  await page.goto('./?lang=zh');
  const button = page.getByRole('button', { name: '汇报', exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  letCome();
  await expect(page.locator('.briefing .stage')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).not.toHaveAttribute('aria-busy');
});

test('a briefing that is still coming says so on its button', async ({ page }) => {
  const letCome = await holdBack(page, /\/Room-[^/]+\.js$/);
  await page.goto('./?lang=zh');
  await wake(page);
  const button = page.getByRole('button', { name: '汇报', exact: true });
  await button.click();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  letCome();
  await expect(page.locator('.briefing .stage')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).not.toHaveAttribute('aria-busy');
});
