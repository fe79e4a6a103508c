// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, note?: string }} Count */

/** Ends a process with everything that it started. @param {import('node:child_process').ChildProcess} child */
function endTree(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/**
 * Runs a Node program, showing what it prints as it prints it, and ends it when its time is up.
 * @param {{ args: string[], cwd: string, env?: Record<string, string>, minutes: number }} program
 * @returns {Promise<{ ok: boolean, note?: string }>}
 */
export function runNode({ args, cwd, env = {}, minutes }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A group of its own, so that nothing it starts outlives it.
      detached: process.platform !== 'win32',
    });
    const interrupt = () => {
      endTree(child);
      process.exit(130);
    };
    let isLate = false;
    const clock = setTimeout(() => {
      isLate = true;
      endTree(child);
    }, minutes * 60_000);
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.once(signal, interrupt);
    /** @param {{ ok: boolean, note?: string }} outcome */
    const finish = (outcome) => {
      clearTimeout(clock);
      for (const signal of signals) process.removeListener(signal, interrupt);
      resolve(outcome);
    };
    child.once('error', (error) => finish({ ok: false, note: error.message }));
    child.once('exit', (code, signal) => {
      if (isLate) finish({ ok: false, note: `ended after ${minutes} minutes` });
      else finish(code === 0 ? { ok: true } : { ok: false, note: `exit ${code ?? signal}` });
    });
  });
}

/**
 * Runs a Node program that writes a JSON report, and counts the report's tests.
 * @template Report
 * @param {Parameters<typeof runNode>[0]} program @param {string} file the report
 * @param {(report: Report) => Count} count
 * @returns {Promise<Count>}
 */
export async function runCounted(program, file, count) {
  rmSync(file, { force: true });
  const { ok, note } = await runNode(program);
  try {
    return settle(count(JSON.parse(readFileSync(file, 'utf8'))), ok, note);
  } catch {
    return { passed: 0, failed: 1, note: note ?? 'no report' };
  }
}

/**
 * Makes sure that a run which proves nothing, or which broke off, is not taken for a good one.
 * @param {Count} counted @param {boolean} ok @param {string} [note]
 * @returns {Count}
 */
export function settle(counted, ok, note) {
  const { passed, failed } = counted;
  if (passed + failed === 0) return { passed, failed: 1, note: note ?? 'no tests' };
  if (!ok && failed === 0) return { passed, failed: 1, note: note ?? 'failed outside its tests' };
  return counted;
}
