import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

type Violation = {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
};
type Axe = { run: (within: object, options: object) => Promise<{ violations: Violation[] }> };
type WithAxe = Window & { axe?: Axe };

/** Brings axe into the page, where it stays until the page is left. */
const bringAxe = async (page: Page): Promise<void> => {
  const isThere = await page.evaluate(() => 'axe' in window);
  // In one piece, since the page has no frames: the other way opens a page for every run.
  if (!isThere)
    await new AxeBuilder({ page }).setLegacyMode().withRules('document-title').analyze();
};

/**
 * What axe finds by every rule for WCAG 2.2 AA and good practice, the size of targets included and nothing
 * exempt; a line for each place. `within` is a selector of the parts to look at, else the whole page.
 */
export async function axeFinds(page: Page, within = ':root'): Promise<string[]> {
  await bringAxe(page);
  const violations = await page.evaluate(
    async ([parts, tags]) => {
      const options = {
        runOnly: { type: 'tag', values: tags },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
      };
      const found = await (window as WithAxe).axe?.run({ include: [[parts]] }, options);
      if (!found) throw new Error('axe is not in the page');
      return found.violations;
    },
    [within, TAGS] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}
