// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedBody, publishedPaths } from '../../scripts/data-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
const FILES = {
  'catalog.json': '{\n  "editions": []\n}\n',
  'edition.schema.json': '{ "type": "object" }\n',
  'notes.md': 'for ourselves',
  'editions/a-2024/edition.json': '{ "zh": "超 25 万\\n人次" }\n',
  'editions/a-2024/source.txt': '原 文\n',
  'editions/a-2024/draft.json': '{}',
  'editions/a-2024/old/edition.json': '{}',
  'editions/b-2025/edition.json': '{ broken',
};

beforeAll(() => {
  for (const [path, body] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the catalogue, the editions, their sources and the schema are published, nothing else', () => {
  expect(publishedPaths(folder)).toEqual([
    'catalog.json',
    'edition.schema.json',
    'editions/a-2024/edition.json',
    'editions/a-2024/source.txt',
    'editions/b-2025/edition.json',
  ]);
});

test.each([
  ['catalog.json', '{"editions":[]}'],
  ['editions/a-2024/edition.json', '{"zh":"超 25 万\\n人次"}'],
  ['editions/a-2024/source.txt', '原 文\n'],
  ['edition.schema.json', '{ "type": "object" }\n'],
])('%s is published as %j', (path, body) => {
  expect(publishedBody(folder, path)).toBe(body);
});

test('an edition that is no JSON stops the build', () => {
  expect(() => publishedBody(folder, 'editions/b-2025/edition.json')).toThrow(SyntaxError);
});
