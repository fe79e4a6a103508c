// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { customPinyin, pinyin } from 'pinyin-pro';
import { ROOT } from './install.mjs';

const FILE = join(ROOT, 'src', 'domain', 'pinyin-table.ts');
const EDITIONS = join(ROOT, 'data', 'editions');
const WIDTH = 96;
const HAN = /^\p{Script=Han}$/u;

/**
 * The 3755 common characters of GB 2312, so that an edition that is not published here can be searched, too.
 * @returns {string[]}
 */
function commonCharacters() {
  const rows = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const bytes = rows.flatMap((row) =>
    Array.from({ length: row === 0xd7 ? 89 : 94 }, (_, cell) => [row, 0xa1 + cell]).flat(),
  );
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
}

/**
 * Every Chinese wording in a piece of data.
 * @param {unknown} data
 * @returns {string[]}
 */
function wordings(data) {
  if (typeof data === 'string') return /\p{Script=Han}/u.test(data) ? [data] : [];
  return data && typeof data === 'object' ? Object.values(data).flatMap(wordings) : [];
}

/** Words that the library reads wrongly. */
customPinyin({ 率先: 'shuài xiān' });

/** @param {string} syllable */
const plain = (syllable) => syllable.replace('ü', 'v');

/** @returns {Map<string, Set<string>>} the syllables of each character as the published editions use it */
function readInEditions() {
  const readings = new Map();
  for (const id of readdirSync(EDITIONS).sort()) {
    const edition = JSON.parse(readFileSync(join(EDITIONS, id, 'edition.json'), 'utf8'));
    for (const words of wordings(edition)) {
      const syllables = pinyin(words, { toneType: 'none', type: 'array' });
      for (const [at, character] of [...words].entries())
        if (HAN.test(character))
          readings.set(character, (readings.get(character) ?? new Set()).add(syllables[at] ?? ''));
    }
  }
  return readings;
}

function table() {
  const readings = readInEditions();
  for (const character of commonCharacters())
    if (!readings.has(character))
      readings.set(
        character,
        new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true })),
      );
  const bySyllable = new Map();
  for (const [character, syllables] of readings)
    for (const syllable of [...syllables].map(plain))
      if (/^[a-z]+$/.test(syllable))
        bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), character]);
  return [...bySyllable]
    .map(([syllable, characters]) => `${syllable}${characters.sort().join('')}`)
    .sort();
}

/**
 * @param {readonly string[]} entries
 * @returns {string[]} lines that are no wider than the rest of the code, Chinese counted double
 */
function lines(entries) {
  /** @type {string[]} */
  const filled = [];
  const width = (/** @type {string} */ line) =>
    line.length + (line.match(/\P{ASCII}/gu) ?? []).length;
  for (const entry of entries) {
    const last = filled.at(-1);
    if (last !== undefined && width(`${last} ${entry}`) <= WIDTH)
      filled[filled.length - 1] = `${last} ${entry}`;
    else filled.push(entry);
  }
  return filled;
}

const written = `/**
 * How Chinese characters are read, written by \`npm run pinyin\`: each syllable without its tone (v for ü), then its
 * characters. Those of the published editions have the readings that they have there, other common ones all of theirs.
 */
export const PINYIN_TABLE = \`
${lines(table()).join('\n')}
\`;
`;

/** `npm run pinyin` writes the table by which pinyin is searched; with `--check` it only says whether it is up to date. */
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, written);
  console.log('src/domain/pinyin-table.ts is written.');
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== written) {
  console.error('src/domain/pinyin-table.ts is out of date: run npm run pinyin.');
  process.exitCode = 1;
}
