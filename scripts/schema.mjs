// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { ROOT } from './install.mjs';
import { loadDomain } from './load-domain.mjs';

const FILE = join(ROOT, 'data', 'edition.schema.json');
const DRAFT = 'http://json-schema.org/draft-07/schema#';
/** Trimming and finiteness have no word in JSON Schema; JSON has no infinite number. */
const WITHOUT_WORD = ['trim', 'finite'];

/** @type {typeof import('../src/domain/edition.ts')} */
const { editionSchema } = await loadDomain('edition.ts');
const schema = toJsonSchema(editionSchema, { target: 'draft-07', ignoreActions: WITHOUT_WORD });
const published = `${JSON.stringify({ $schema: DRAFT, title: 'Edition', ...schema }, null, 2)}\n`;

/** `npm run schema` publishes the data format as JSON Schema; with `--check` it only says whether it is up to date. */
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, published);
  console.log('data/edition.schema.json is written.');
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== published) {
  console.error('data/edition.schema.json is out of date: run npm run schema.');
  process.exitCode = 1;
}
