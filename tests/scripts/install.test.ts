// @vitest-environment node
import { expect, test } from 'vitest';
import { isInstalled, nodeComplaint, npmCommand } from '../../scripts/install.mjs';

test.each(['20.19.0', 'v20.20.2', '22.12.0', '24.0.0'])('Node %s will do', (version) => {
  expect(nodeComplaint(version)).toBeNull();
});

test.each(['20.18.3', '18.20.0', 'v9.11.2'])('Node %s is too old, in both languages', (version) => {
  expect(nodeComplaint(version)).toMatch(/需要 Node\.js 20\.19.*Node\.js 20\.19 or later/s);
});

const a = { version: '1.0.0', integrity: 'sha512-a' };
const here = { os: [process.platform], cpu: [process.arch], optional: true, ...a };
const elsewhere = { ...here, os: ['plan9'] };
const lock = { packages: { '': {}, a, here, elsewhere } };

test.each([
  ['everything', { a, here }, true],
  ['nothing', {}, false],
  ['another version', { a: { ...a, version: '1.0.1' }, here }, false],
  ['another content', { a: { ...a, integrity: 'sha512-b' }, here }, false],
  ['something besides', { a, here, b: a }, false],
  ['what belongs to another platform', { a }, false],
])('with %s installed the answer is %#', (_, packages, expected) => {
  expect(isInstalled(lock, { packages })).toBe(expected);
});

test('npm is called through Node where that is known, so that Windows needs no shell', () => {
  expect(npmCommand({}, 'win32')).toEqual({ command: 'npm', args: [], shell: true });
  expect(npmCommand({ npm_execpath: '/gone/npm-cli.js' }, 'linux').shell).toBe(false);
  expect(npmCommand({ npm_execpath: '/usr/lib/pnpm.cjs' }, 'linux').command).toBe('npm');
});
