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

/** Which parts of a page, by a selector, and which rules; all of both where nothing is said. */
export type Asked = { within?: string; rules?: 'all' | 'colours' | 'no colours' };

const COLOURS = 'color-contrast';

const runOnly = (rules: Asked['rules']) =>
  rules === 'colours' ? { type: 'rule', values: [COLOURS] } : { type: 'tag', values: TAGS };

/**
 * What axe finds by the rules for WCAG 2.2 AA and good practice, the size of targets included and nothing exempt; a
 * line for each place.
 */
export async function axeFinds(page: Page, { within = ':root', rules = 'all' }: Asked = {}) {
  await bringAxe(page);
  const options = {
    runOnly: runOnly(rules),
    rules:
      rules === 'colours'
        ? {}
        : { 'target-size': { enabled: true }, [COLOURS]: { enabled: rules === 'all' } },
    resultTypes: ['violations'],
  };
  const violations = await page.evaluate(
    async ([parts, how]) => {
      const found = await (window as WithAxe).axe?.run({ include: [[parts]] }, how);
      if (!found) throw new Error('axe is not in the page');
      return found.violations;
    },
    [within, options] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}
