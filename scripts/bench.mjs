// @ts-check
import { join, relative } from 'node:path';
import { parseOptions } from './bench/options.mjs';
import { describeSetting, readRun, saySetting, toResults, writeRun } from './bench/record.mjs';
import { compareTables, resultTables } from './bench/table.mjs';
import { ensureBuilt } from './build.mjs';
import { provideBrowser } from './find-browser.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

const RESULTS = join(ROOT, 'bench-results');

/** @param {import('./bench/options.mjs').Options} options @param {string} browser */
async function measure({ parts, runs, dist }, browser) {
  // What needs a package can be loaded only now that they are installed.
  const { serveTargets, writeLimit } = await import('./bench/hosts.mjs');
  const { measureAll } = await import('./bench/run.mjs');
  const limit = join(RESULTS, 'limit');
  await writeLimit(limit);
  const { targets, close } = await serveTargets({ product: dist ?? join(ROOT, 'dist'), limit });
  try {
    const samples = await measureAll({ browser, targets, parts, runs });
    return { setting: describeSetting({ browser, runs, dist }), results: toResults(samples) };
  } finally {
    await close();
  }
}

/** Measures the product beside the limit, prints both as tables, and stores the run. */
async function bench() {
  const options = parseOptions(process.argv.slice(2));
  ensureInstalled();
  const then = options.compare === undefined ? null : readRun(options.compare);
  if (options.dist === undefined) ensureBuilt();
  const run = await measure(options, await provideBrowser());
  const file = join(RESULTS, `${options.name}.json`);
  writeRun(file, run);
  console.log(`\n${saySetting(run.setting)}\n\n${resultTables(run.results)}\n`);
  if (then)
    console.log(
      `Against ${saySetting(then.setting)}\n\n${compareTables(run.results, then.results)}\n`,
    );
  console.log(relative(process.cwd(), file));
}

bench().catch((error) => {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
