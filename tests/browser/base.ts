import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/server.mjs';
import { axeFinds } from './axe.ts';
import { watchForFaults } from './faults.ts';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

type Options = {
  /** Faults that the test brings about on purpose; all others fail it. */
  expectedFaults: RegExp[];
};

type WorkerFixtures = { server: Awaited<ReturnType<typeof serve>> };

/** A test of the built page, as served. It fails on any fault that the browser notices. */
export const test = base.extend<Options, WorkerFixtures>({
  expectedFaults: [[], { option: true }],
  server: [
    async ({ browserName: _ }, use) => {
      const server = await serve({ root: DIST });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server.url),
  context: async ({ context, server, expectedFaults }, use) => {
    const faults = await watchForFaults(context, new URL(server.url).origin);
    await use(context);
    const unexpected = faults.filter((fault) => !expectedFaults.some((known) => known.test(fault)));
    expect(unexpected, 'faults that the browser noticed').toEqual([]);
  },
});

export { expect };

/** Holds the page as it is now, or what `within` selects of it, against every rule of axe. */
export async function expectNoAxeViolations(page: Page, within?: string): Promise<void> {
  expect(await axeFinds(page, { within })).toEqual([]);
}

/** Brings the program by a sign of a reader, and waits until the page answers. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await expect(page.locator('html[data-program="ready"]')).toBeAttached();
}

/** Holds back what the page asks for, by its address, until the function that it returns is called. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((come) => {
    letCome = come;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}
