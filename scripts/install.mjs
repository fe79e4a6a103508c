// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const WANTED = /** @type {const} */ ([20, 19]);

/** Why this Node cannot run the project, in both languages; null if it can. @param {string} version */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return null;
  const wanted = WANTED.join('.');
  return [
    `需要 Node.js ${wanted} 或更高版本,现在是 ${version}。请从 https://nodejs.org/ 安装。`,
    `Node.js ${wanted} or later is needed; this is ${version}. Install it from https://nodejs.org/.`,
  ].join('\n');
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 * @typedef {{ packages?: Record<string, Package> }} Lock
 */

/** Whether a package that is optional is nevertheless needed here: the binary for this platform. @param {Package} entry */
function isForThisPlatform({ os, cpu, libc }) {
  return !libc && Boolean(os?.includes(process.platform)) && Boolean(cpu?.includes(process.arch));
}

/**
 * Whether npm's own record of what it installed agrees with the lockfile.
 * @param {Lock} lock @param {Lock} installed
 */
export function isInstalled(lock, installed) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== '');
  const known = new Map(wanted);
  const has = Object.entries(installed.packages ?? {});
  return (
    has.every(([path]) => known.has(path)) &&
    wanted.every(([path, entry]) => {
      const found = installed.packages?.[path];
      if (!found) return Boolean(entry.optional) && !isForThisPlatform(entry);
      return found.version === entry.version && found.integrity === entry.integrity;
    })
  );
}

/** @param {string} path @returns {Lock} */
const readLock = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} root */
function isUpToDate(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  try {
    return isInstalled(readLock(join(root, 'package-lock.json')), readLock(record));
  } catch {
    return false;
  }
}

/** npm as this process was started by it, else as found on PATH. @returns {{ command: string, args: string[], shell: boolean }} */
export function npmCommand(env = process.env, platform = process.platform) {
  const cli = env.npm_execpath;
  if (cli && basename(cli) === 'npm-cli.js' && existsSync(cli))
    return { command: process.execPath, args: [cli], shell: false };
  return { command: 'npm', args: [], shell: platform === 'win32' };
}

/** Installs what the lockfile names, if it is not there yet. Throws a sentence for people if that fails. */
export function ensureInstalled(root = ROOT) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  if (isUpToDate(root)) return;
  console.log('正在安装依赖 … / Installing dependencies …');
  const npm = npmCommand();
  const args = [
    ...npm.args,
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ];
  const { status } = spawnSync(npm.command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: npm.shell,
  });
  if (status === 0) return;
  throw new Error(
    '依赖安装失败,原因见上;最常见的是网络不通。\nInstalling the dependencies failed; the lines above say why. Most often it is the network.',
  );
}
