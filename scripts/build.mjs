// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** Everything that the build is made from. */
const SOURCES = [
  'data',
  'public',
  'src',
  'index.html',
  'package-lock.json',
  'package.json',
  'scripts/data-folder.ts',
  'scripts/prerender',
  'scripts/single',
  'tsconfig.json',
  'vite.config.ts',
];

/** @param {string} path @returns {string[]} the files at and under a path, in a fixed order */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** @param {string} root */
function hashSources(root) {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    const body = readFileSync(file);
    hash.update(`${file.slice(root.length)}\0${body.length}\0`).update(body);
  }
  return hash.digest('hex');
}

/** Builds `dist` and notes what it was built from. Throws if the build fails. */
export function build(root = ROOT) {
  const madeFrom = hashSources(root);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('构建失败。\nThe build failed.');
  writeFileSync(join(root, 'dist', '.built-from'), madeFrom);
}

/** Builds unless `dist` was built from exactly these sources. A build by hand removes the note. */
export function ensureBuilt(root = ROOT) {
  const note = join(root, 'dist', '.built-from');
  const isFresh = existsSync(note) && readFileSync(note, 'utf8') === hashSources(root);
  if (!isFresh) build(root);
}
