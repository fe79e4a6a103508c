// @ts-check
import { runnerImport } from 'vite';
import { ROOT } from './install.mjs';

/**
 * Loads a module of the domain, which is TypeScript, into a script; the rest of the project stays out of it.
 * @template T
 * @param {string} path below `src/domain`
 * @returns {Promise<T>}
 */
export async function loadDomain(path) {
  const { module } = await runnerImport(`/src/domain/${path}`, {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  return /** @type {T} */ (module);
}
