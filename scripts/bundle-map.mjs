// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { byOccasion, readChunks } from './bundle-map/chunks.mjs';
import { drawChunks, kB } from './bundle-map/picture.mjs';
import { ROOT } from './install.mjs';

const PICTURE = join(ROOT, 'docs', 'bundle.svg');

/** Builds with source maps into a folder of its own, and leaves `dist` as it is. @param {string} folder */
function buildInto(folder) {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = ['build', '--sourcemap', '--outDir', folder, '--logLevel', 'error'];
  const { status } = spawnSync(process.execPath, [vite, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('构建失败。\nThe build failed.');
}

/** Builds, and takes apart what was built. */
function buildAndRead() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bundle-map-')));
  try {
    buildInto(folder);
    return readChunks(join(folder, 'assets'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same as a table, every part of it. @param {readonly import('./bundle-map/chunks.mjs').Chunk[]} chunks */
function table(chunks) {
  const lines = chunks.flatMap(({ name, bytes, brotli, parts }) => [
    `| **${name}** | ${kB(bytes)} | ${kB(brotli)} |`,
    ...parts.map((part) => `| ${part.name} | ${kB(part.bytes)} |  |`),
  ]);
  return ['| piece, part | minified | Brotli |', '| --- | --: | --: |', ...lines].join('\n');
}

/** `npm run bundle-map` draws what the built page's JavaScript is made of, and prints it as a table. */
const chunks = buildAndRead();
writeFileSync(PICTURE, `${drawChunks(byOccasion(chunks))}\n`);
console.log(`${table(chunks)}\n\n${relative(process.cwd(), PICTURE)}`);
