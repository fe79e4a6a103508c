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
 * Counts Playwright's JSON report. Flaky is failed, and so is what was skipped or never reached.
 * @param {PlaywrightReport} report
 */
export function countPlaywright({ stats, errors }) {
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed };
}
