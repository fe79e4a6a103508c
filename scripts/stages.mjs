// @ts-check

/**
 * @typedef {import('./run-node.mjs').Count} Count
 * @typedef {{ name: string, title: string, run: () => Promise<Count>, needs?: string[], isVital?: boolean }} Stage
 *   `needs` are stages that this one cannot do without, `isVital` says that no other can do without it
 * @typedef {Count & { title: string, seconds: number }} Result
 */

/**
 * The stages that were named, with what they need, in their order; all of them if none was named.
 * @param {Stage[]} stages @param {string[]} names
 */
export function selectStages(stages, names) {
  const known = stages.map((stage) => stage.name);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`No stage is called ${stranger}. The stages are: ${known.join(', ')}.`);
  if (names.length === 0) return stages;
  const needed = stages.flatMap((stage) => (names.includes(stage.name) ? (stage.needs ?? []) : []));
  return stages.filter(
    ({ name, isVital }) => isVital || names.includes(name) || needed.includes(name),
  );
}

/** @param {Stage} stage @param {Set<string>} broken the stages that failed so far @returns {Promise<Count>} */
async function runStage({ run, needs = [] }, broken) {
  const lacking = needs.filter((need) => broken.has(need));
  if (lacking.length > 0)
    return { passed: 0, failed: 1, note: `did not run: ${lacking.join(', ')} failed` };
  try {
    return await run();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    console.error(words);
    return { passed: 0, failed: 1, note: words.split('\n').at(-1) };
  }
}

/**
 * Runs stages one after another, going on after one that failed. A stage that could not run has failed.
 * @param {Stage[]} stages
 * @returns {Promise<Result[]>}
 */
export async function runStages(stages) {
  /** @type {Result[]} */
  const results = [];
  const broken = new Set();
  const vital = stages.filter((stage) => stage.isVital).map((stage) => stage.name);
  for (const stage of stages) {
    console.log(`\n── ${stage.title} ${'─'.repeat(Math.max(3, 60 - stage.title.length))}\n`);
    const start = Date.now();
    const needs = [...vital.filter((name) => name !== stage.name), ...(stage.needs ?? [])];
    const count = await runStage({ ...stage, needs }, broken);
    if (count.failed > 0) broken.add(stage.name);
    results.push({ ...count, title: stage.title, seconds: (Date.now() - start) / 1000 });
  }
  return results;
}

/** @param {Result} result */
function summaryLine({ title, passed, failed, seconds, note }) {
  const cells = [
    failed > 0 ? '✗' : '✓',
    title.padEnd(28),
    `${passed} passed`.padStart(12),
    `${failed} failed`.padStart(12),
    `${seconds.toFixed(1)} s`.padStart(9),
  ];
  return `${cells.join(' ')}${note ? `  ${note}` : ''}`;
}

/** The table, and the line that tells all. Nothing run is a failure too. @param {Result[]} results */
export function summarise(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, results.length > 0 ? 0 : 1);
  const lines = ['', ...results.map(summaryLine), '', `${passed} passed, ${failed} failed`];
  return { lines, passed, failed };
}
