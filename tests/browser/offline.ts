import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Download, expect, type Page } from '@playwright/test';
import { DIST } from './base.ts';
import { watchForFaults } from './faults.ts';

const { editions } = JSON.parse(readFileSync(join(DIST, 'data/catalog.json'), 'utf8'));
export const EDITION: string = editions[0].id;
export const PATH = join(DIST, 'offline', `${EDITION}.html`);
export const FILE = pathToFileURL(PATH).href;

/** Which copy of which text it is, in both languages. */
export const COPY = {
  zh: /本期 xiamen-2024-municipal · 程序 \d+\.\d+\.\d+ · 原文校验码 [0-9a-f]{8}/,
  en: /Edition xiamen-2024-municipal · program \d+\.\d+\.\d+ · hash of the official text [0-9a-f]{8}/,
} as const;

type Options = {
  /** Faults that the test brings about on purpose; all others fail it. */
  expectedFaults: RegExp[];
};

const isItself = (url: string): boolean => url.split(/[?#]/)[0] === FILE;

/**
 * A test of the offline copy, opened from the disk without a network. It fails on any fault that the browser notices,
 * and on any request but for the file itself, whether it is answered or not.
 */
export const test = base.extend<Options>({
  expectedFaults: [[], { option: true }],
  context: async ({ context, expectedFaults }, use) => {
    await context.setOffline(true);
    const faults = await watchForFaults(context, 'null');
    const asked: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob|about):/.test(url) && !isItself(url)) asked.push(url);
    });
    await use(context);
    const unexpected = faults.filter((fault) => !expectedFaults.some((known) => known.test(fault)));
    expect(unexpected, 'faults that the browser noticed').toEqual([]);
    expect(asked, 'requests beside the file').toEqual([]);
  },
});

/** Opens the offline copy at a view, and waits until it answers. */
export const openFile = async (page: Page, search = ''): Promise<void> => {
  await page.goto(FILE + search);
  await expect(page.locator('html[data-program="ready"]')).toBeAttached();
};

/** What is handed over by an act, as bytes. */
export const takenBy = async (
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> => {
  const coming: Promise<Download> = page.waitForEvent('download');
  await act();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};
