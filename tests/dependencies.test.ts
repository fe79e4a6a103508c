// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };

const read = (path: string) => readFileSync(path, 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json'));
const named: [string, string][] = Object.entries({ ...dependencies, ...devDependencies });
const reasons = read('docs/dependencies.md');

test('every dependency is pinned to one version', () => {
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every dependency has its reason, and no reason outlives its dependency', () => {
  const told = [...reasons.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
  expect(told.sort()).toEqual(named.map(([name]) => name).sort());
});

test('the lockfile names the binaries of every platform, not only of the one it was written on', () => {
  const { packages }: Locked = JSON.parse(read('package-lock.json'));
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => [path, name] as const),
  );
  const missing = wanted.filter(
    ([path, name]) =>
      !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
  );
  expect(missing).toEqual([]);
});
