import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { officialHash } from '../../src/domain/official-text.ts';
import { VERSION } from '../../src/domain/version.ts';
import { publishedEdition } from '../fixtures/published.ts';

it('names the version that package.json has', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

it('changes the hash of the official text with any sign of it, and not with our words', () => {
  const edition = publishedEdition();
  const changed = structuredClone(edition);
  expect(officialHash(edition)).toMatch(/^[0-9a-f]{8}$/);
  for (const { title } of changed.measures) title.en = 'Another translation';
  expect(officialHash(structuredClone(changed))).toBe(officialHash(edition));
  for (const { text } of changed.measures) text.zh = text.zh.replace('80%', '81%');
  expect(officialHash(changed)).not.toBe(officialHash(edition));
});
