import { defineConfig } from '@playwright/test';
import { provideBrowser } from '../../scripts/find-browser.mjs';

// `npm test` has found a browser already; the workers find it in the environment too.
process.env.BROWSER_BIN ??= await provideBrowser();

const report = process.env.PAGES_REPORT;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/pages',
  fullyParallel: true,
  forbidOnly: true,
  // Once more, on a machine that may be busy with something else; `npm test` says how many needed it.
  retries: 1,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.BROWSER_BIN,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--disable-sync',
      ],
    },
  },
});
