// @ts-check
import { join } from 'node:path';
import { build } from './build.mjs';
import { countPlaywright, countVitest } from './count.mjs';
import { provideBrowser } from './find-browser.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { runCounted, runNode } from './run-node.mjs';
import { runStages, selectStages, summarise } from './stages.mjs';

/** @typedef {import('./run-node.mjs').Count} Count */

const RESULTS = join(ROOT, 'test-results');
/** Biome colours what it prints in `ci` even where nobody looks at a terminal. */
const COLORS = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
const PASSED = { passed: 1, failed: 0 };

/** A tool's own program, so that no shell stands in between. @param {string} path */
const tool = (path) => join(ROOT, 'node_modules', path);

/** One check: a program that says by its exit code whether all is well. @param {number} minutes @param {string[]} args */
function check(minutes, ...args) {
  return async () => {
    const { ok, note } = await runNode({ args, cwd: ROOT, minutes });
    return ok ? PASSED : { passed: 0, failed: 1, note };
  };
}

/** Many checks: Vitest's tests, counted. @returns {Promise<Count>} */
function unit() {
  const file = join(RESULTS, 'unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [tool('vitest/vitest.mjs'), 'run', '--allowOnly=false', ...reporters];
  return runCounted({ args, cwd: ROOT, minutes: 15 }, file, countVitest);
}

/** Many checks: the whole page in a browser, counted. @returns {Promise<Count>} */
async function pages() {
  const file = join(RESULTS, 'pages.json');
  const config = join('tests', 'browser', 'playwright.config.ts');
  const args = [tool('@playwright/test/cli.js'), 'test', '--config', config];
  const env = { PAGES_REPORT: file };
  return runCounted({ args, cwd: ROOT, env, minutes: 75 }, file, countPlaywright);
}

/** @returns {Promise<Count>} */
async function browser() {
  process.env.BROWSER_BIN = await provideBrowser();
  console.log(process.env.BROWSER_BIN);
  return PASSED;
}

/** @returns {Promise<Count>} */
async function install() {
  ensureInstalled();
  return PASSED;
}

/** @returns {Promise<Count>} */
async function production() {
  build();
  return PASSED;
}

/** @type {import('./stages.mjs').Stage[]} */
const STAGES = [
  { name: 'install', title: 'Dependencies', isVital: true, run: install },
  { name: 'browser', title: 'Browser', run: browser },
  {
    name: 'lint',
    title: 'Format and lint',
    run: check(5, tool('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', COLORS, '.'),
  },
  { name: 'types', title: 'Types', run: check(5, tool('typescript/bin/tsc'), '--noEmit') },
  { name: 'data', title: 'Data', run: check(5, join('scripts', 'check-data.mjs')) },
  { name: 'unit', title: 'Unit and component tests', run: unit },
  { name: 'build', title: 'Production build', run: production },
  { name: 'pages', title: 'Whole pages in a browser', needs: ['browser', 'build'], run: pages },
];

/** Without names all stages run, with names those and what they need: `npm test -- unit lint`. */
async function test() {
  const { lines, failed } = summarise(await runStages(selectStages(STAGES, process.argv.slice(2))));
  console.log(lines.join('\n'));
  if (failed > 0) process.exitCode = 1;
}

test().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
