// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
};

describe('npm run check:data', () => {
  const edition = 'editions/xiamen-2024-municipal';
  let data = '';
  const file = (name: string) => join(data, edition, name);

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'data-'));
    cpSync('data', data, { recursive: true });
  });
  afterEach(() => rmSync(data, { recursive: true }));

  it('proves what is published, and says how much', () => {
    const { status, output } = run('check-data.mjs');
    expect(output).toMatch(/10 measures; (\d+) quantities, \1 of them recomputed from the words/);
    expect(output).toMatch(/问题：0。/);
    expect(status).toBe(0);
  });

  it('says in both languages what is wrong with one file', () => {
    writeFileSync(file('edition.json'), '{"id": 1}');
    const { status, output } = run('check-data.mjs', file('edition.json'));
    expect(output).toContain('id: This should be of type string and is 1. Correct it.');
    expect(output).toContain('measures：缺少字段“measures”。请补上。');
    expect(status).toBe(1);
  });

  it.each<[fault: string, breakIt: () => void, sentence: RegExp]>([
    ['fileMissing', () => rmSync(file('source.txt')), /source\.txt” cannot be read/],
    [
      'notUtf8',
      () => writeFileSync(file('edition.json'), Buffer.from([0xcf, 0xc3, 0xc3])),
      /not encoded in UTF-8/,
    ],
    [
      'editionNotListed',
      () => mkdirSync(join(data, 'editions', 'other')),
      /does not name the edition “other”/,
    ],
    [
      'textNotVerbatim',
      () => writeFileSync(file('source.txt'), '附件 1\n2024 年度'),
      /title\.zh: This differs/,
    ],
  ])('finds %s', (_fault, breakIt, sentence) => {
    breakIt();
    const { status, output } = run('check-data.mjs', data);
    expect(output).toMatch(sentence);
    expect(status).toBe(1);
  });
});

describe('npm run schema', () => {
  it('has published the schema as it is in code', () => {
    expect(run('schema.mjs', '--check')).toEqual({ status: 0, output: '' });
  });
});
