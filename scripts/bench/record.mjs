// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../install.mjs';
import { median } from './samples.mjs';

/**
 * @typedef {import('./samples.mjs').Samples} Samples
 * @typedef {import('./table.mjs').Results} Results
 * @typedef {{ date: string, build: string, cores: number, node: string, browser: string, lighthouse: string, runs: number }} Setting
 * @typedef {{ setting: Setting, results: Results }} Run
 */

/** @param {string} command @param {string[]} args what it prints, or nothing */
const ask = (command, ...args) =>
  (spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', timeout: 20_000 }).stdout ?? '').trim();

/** What a run depends on; `dist` is a build that was given. @param {{ browser: string, runs: number, dist?: string }} run @returns {Setting} */
export function describeSetting({ browser, runs, dist }) {
  const manifest = join(ROOT, 'node_modules', 'lighthouse', 'package.json');
  return {
    date: new Date().toISOString().slice(0, 10),
    build: dist
      ? 'a build that was given'
      : `commit ${ask('git', 'describe', '--always', '--dirty')}`,
    cores: cpus().length,
    node: process.versions.node,
    browser: ask(browser, '--version').match(/\d+(\.\d+)+/)?.[0] ?? 'of unknown version',
    lighthouse: JSON.parse(readFileSync(manifest, 'utf8')).version,
    runs,
  };
}

/** @param {Setting} setting */
export function saySetting({ date, build, cores, node, browser, lighthouse, runs }) {
  const machine = `${cores} cores, Node ${node}, Chromium ${browser}, Lighthouse ${lighthouse}`;
  return `${date}, ${build}; ${machine}; medians of ${runs} ${runs === 1 ? 'run' : 'runs'}.`;
}

/** @param {Record<string, Samples>} samples by target @returns {Results} */
export function toResults(samples) {
  /** @param {Samples} figures */
  const measured = (figures) =>
    Object.fromEntries(
      Object.entries(figures).map(([id, numbers]) => [
        id,
        { median: median(numbers), samples: numbers },
      ]),
    );
  return Object.fromEntries(
    Object.entries(samples).map(([id, figures]) => [id, measured(figures)]),
  );
}

/** @param {string} file @param {Run} run */
export function writeRun(file, run) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(run, null, 1)}\n`);
}

/** A stored run. Throws a sentence if the file holds none. @param {string} file @returns {Run} */
export function readRun(file) {
  try {
    const run = JSON.parse(readFileSync(file, 'utf8'));
    if (run.setting && run.results) return run;
  } catch {
    // What is wrong with it does not matter: it is no run.
  }
  throw new Error(`${file} holds no run of the bench.`);
}
