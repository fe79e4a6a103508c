// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { SourceMapConsumer } from 'source-map-js';
import { ROOT } from '../install.mjs';

/**
 * @typedef {{ name: string, bytes: number }} Part what a package or a folder of ours has in a chunk
 * @typedef {{ name: string, bytes: number, brotli: number, parts: Part[] }} Chunk parts largest first
 * @typedef {{ generatedLine: number, generatedColumn: number, source: string | null }} Mapping
 */

/** What each file is to a reader; a file without a name here goes by its own. @type {Readonly<Record<string, string>>} */
const CHUNK_NAMES = {
  index: 'page program',
  react: 'React',
  'chart-engine': 'chart engine',
  Drawer: 'drawer',
  checks: 'checks',
  'english-words': 'words that drawer and checks share',
};

/** What no source has a claim to: what the bundler itself puts between them. */
export const GLUE = 'bundler';

/** The package, or the folder of src, that a source belongs to. @param {string | null} path */
function ownerOf(path) {
  if (path === null) return GLUE;
  const slashed = relative(ROOT, path).replaceAll('\\', '/');
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(slashed)?.[1];
  if (inPackage) return inPackage;
  return /^(src\/[^/]+)\//.exec(slashed)?.[1] ?? (slashed.startsWith('src/') ? 'src' : GLUE);
}

/** The bytes from one place in a text, which is given as lines, to another. @param {readonly string[]} lines @param {Mapping} from @param {Mapping} to */
function bytesBetween(lines, from, to) {
  const inside = lines.slice(from.generatedLine - 1, to.generatedLine);
  inside[inside.length - 1] = inside.at(-1)?.slice(0, to.generatedColumn) ?? '';
  inside[0] = inside[0]?.slice(from.generatedColumn) ?? '';
  return Buffer.byteLength(inside.join('\n'));
}

/** Where in a chunk something from another source begins; first and last stand for its ends. @param {string[]} lines @param {string} map */
function mappingsOf(lines, map) {
  /** @type {Mapping[]} */
  const mappings = [{ generatedLine: 1, generatedColumn: 0, source: null }];
  new SourceMapConsumer(JSON.parse(map)).eachMapping((mapping) => mappings.push(mapping));
  const generatedColumn = lines.at(-1)?.length ?? 0;
  return [...mappings, { generatedLine: lines.length, generatedColumn, source: null }];
}

/** Every byte goes to the source that was named last before it. @param {string} code @param {string} map @param {string} folder */
function partsOf(code, map, folder) {
  const lines = code.split('\n');
  const mappings = mappingsOf(lines, map);
  /** @type {Map<string, number>} */
  const bytes = new Map();
  for (const [at, mapping] of mappings.slice(0, -1).entries()) {
    const owner = ownerOf(mapping.source && resolve(folder, mapping.source));
    const more = bytesBetween(lines, mapping, mappings[at + 1] ?? mapping);
    bytes.set(owner, (bytes.get(owner) ?? 0) + more);
  }
  return largestFirst([...bytes].map(([name, count]) => ({ name, bytes: count })));
}

/** @template {{ bytes: number }} T @param {readonly T[]} items */
const largestFirst = (items) => [...items].sort((a, b) => b.bytes - a.bytes);

/** @param {string} folder @param {string} file @returns {Chunk} */
function readChunk(folder, file) {
  const code = readFileSync(join(folder, file), 'utf8').replace(
    /\n\/\/# sourceMappingURL=.*\s*$/,
    '',
  );
  const own = file.replace(/-[\w-]{8}\.js$/, '');
  const parts = partsOf(code, readFileSync(join(folder, `${file}.map`), 'utf8'), folder);
  return {
    name: CHUNK_NAMES[own] ?? own,
    bytes: Buffer.byteLength(code),
    // Node packs at the best quality, 11, unless told otherwise.
    brotli: brotliCompressSync(code).length,
    parts: parts.filter(({ bytes }) => bytes > 0),
  };
}

/**
 * Takes every script in a folder of the build apart, by its source map; the largest first. One without a map has nothing of
 * its own and only passes on what others have.
 * @param {string} folder
 */
export function readChunks(folder) {
  const names = readdirSync(folder);
  const files = names.filter((file) => file.endsWith('.js') && names.includes(`${file}.map`));
  return largestFirst(files.map((file) => readChunk(folder, file)));
}

/** @param {string} name @param {readonly Chunk[]} chunks @returns {Chunk} */
function joined(name, chunks) {
  /** @type {Map<string, number>} */
  const bytes = new Map();
  for (const part of chunks.flatMap(({ parts }) => parts))
    bytes.set(part.name, (bytes.get(part.name) ?? 0) + part.bytes);
  return {
    name,
    bytes: chunks.reduce((sum, chunk) => sum + chunk.bytes, 0),
    brotli: chunks.reduce((sum, chunk) => sum + chunk.brotli, 0),
    parts: largestFirst([...bytes].map(([part, count]) => ({ name: part, bytes: count }))),
  };
}

const PROGRAM = ['page program', 'React'];
const ENGINE = ['chart engine', 'register', 'charts'];

/** The chunks by when a reader gets them: the program, the chart engine ahead, everything else with an act. @param {readonly Chunk[]} chunks */
export function byOccasion(chunks) {
  const engine = chunks.filter(({ name }) => ENGINE.includes(name));
  const others = chunks.filter(({ name }) => ![...ENGINE, ...PROGRAM].includes(name));
  const program = chunks.filter(({ name }) => PROGRAM.includes(name));
  return largestFirst([
    joined('chart engine', engine),
    ...program,
    joined('what comes with an act, in pieces', others),
  ]);
}
