// @ts-check

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} PlaywrightReport
 */

/**
 * Counts Vitest's JSON report. A test that did not run, for whatever reason, failed, and so did a file that could not be loaded.
 * @param {{ testResults: VitestFile[] }} report
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const broken = testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status === 'passed'),
  );
  return { passed, failed: tests.length - passed + broken.length };
}

/**
 * Counts Playwright's JSON report. What was skipped or never reached failed. What passed only when it was tried again did
 * pass, for a machine may stumble, but the count says so: more often than not it is a race that a reader can meet too.
 * @param {PlaywrightReport} report
 * @returns {import('./run-node.mjs').Count}
 */
export function countPlaywright({ stats, errors }) {
  const passed = stats.expected + stats.flaky;
  const failed = stats.unexpected + stats.skipped + errors.length;
  return stats.flaky
    ? { passed, failed, note: `${stats.flaky} only when tried again (“flaky” above)` }
    : { passed, failed };
}
