import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../scripts/server.mjs';
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

const AXE_TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];

/**
 * Holds the page as it is now, or what lies over it, against every rule of axe for WCAG 2.2 AA and good practice.
 * @param within a selector
 */
export async function expectNoAxeViolations(page: Page, within = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .options({ rules: { 'target-size': { enabled: true } } })
    .withTags(AXE_TAGS)
    .analyze();
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
  }));
  expect(told).toEqual([]);
}

/** Brings the program by a sign of a reader, and waits until the page answers. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await expect(page.locator('html[data-program="ready"]')).toBeAttached();
}
