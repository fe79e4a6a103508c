// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/count.mjs';
import { openCommand } from '../../scripts/open.mjs';
import { runNode, settle } from '../../scripts/run-node.mjs';
import { runStages, type Stage, selectStages, summarise } from '../../scripts/stages.mjs';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

function stage(name: string, rest: Partial<Stage> = {}): Stage {
  return { name, title: name, run: async () => ({ passed: 1, failed: 0 }), ...rest };
}

async function totals(stages: Stage[]) {
  const { lines, passed, failed } = summarise(await runStages(stages));
  expect(lines.at(-1)).toBe(`${passed} passed, ${failed} failed`);
  return [passed, failed];
}

const fails = async () => ({ passed: 3, failed: 2 });
const throws = async () => {
  throw new Error('broken');
};

describe('stages', () => {
  test('are added up', async () => {
    expect(await totals([stage('a'), stage('b', { run: fails }), stage('c')])).toEqual([5, 2]);
  });

  test('go on after one that threw', async () => {
    expect(await totals([stage('a', { run: throws }), stage('b')])).toEqual([1, 1]);
  });

  test('fail if they lack what they need', async () => {
    const run = vi.fn(fails);
    expect(await totals([stage('a', { run: throws }), stage('b', { needs: ['a'], run })])).toEqual([
      0, 2,
    ]);
    expect(run).not.toHaveBeenCalled();
  });

  test('all fail if a vital one did', async () => {
    const stages = [stage('a', { run: throws, isVital: true }), stage('b'), stage('c')];
    expect(await totals(stages)).toEqual([0, 3]);
  });

  test('that are none are a failure', () => {
    expect(summarise([]).failed).toBe(1);
  });

  test.each([
    [[], 'install lint build pages'],
    [['lint'], 'install lint'],
    [['pages'], 'install build pages'],
  ])('named %j are %s', (names, expected) => {
    const all = [
      stage('install', { isVital: true }),
      stage('lint'),
      stage('build'),
      stage('pages', { needs: ['build'] }),
    ];
    expect(
      selectStages(all, names)
        .map((one) => one.name)
        .join(' '),
    ).toBe(expected);
  });

  test('that nobody knows are refused', () => {
    expect(() => selectStages([stage('lint')], ['lnit'])).toThrow(/lnit.*lint/);
  });
});

describe('counting', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  });

  test('of unit tests: skipped, todo and files that could not be loaded are failures', () => {
    const testResults = [
      file('passed', 'passed', 'passed', 'skipped', 'todo'),
      file('failed', 'passed', 'failed'),
      file('failed'),
    ];
    expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 4 });
  });

  test('of page tests: skipped and errors outside the tests are failures, a second try is told', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 3 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 5 });
    const again = countPlaywright({ stats: { ...stats, flaky: 2 }, errors: [] });
    expect(again).toMatchObject({ passed: 7, failed: 4, note: expect.stringMatching(/^2 only/) });
    expect(settle(again, false)).toEqual(again);
  });

  test.each([
    ['a good run', { passed: 2, failed: 0 }, true, { passed: 2, failed: 0 }],
    ['a bad run', { passed: 2, failed: 1 }, false, { passed: 2, failed: 1 }],
    ['no tests', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1, note: 'no tests' }],
    [
      'a crash after good tests',
      { passed: 2, failed: 0 },
      false,
      { passed: 2, failed: 1, note: 'failed outside its tests' },
    ],
  ])('of %s', (_, counted, ok, settled) => {
    expect(settle(counted, ok)).toEqual(settled);
  });
});

describe('programs', () => {
  const run = (code: string, minutes = 1) =>
    runNode({ args: ['-e', code], cwd: process.cwd(), minutes });

  test('that end well', async () => expect(await run('')).toEqual({ ok: true }));

  test('that end badly', async () => {
    expect(await run('process.exit(3)')).toEqual({ ok: false, note: 'exit 3' });
  });

  test('that hang are ended', async () => {
    const { ok, note } = await run('setInterval(() => {}, 1000)', 0.005);
    expect([ok, note]).toEqual([false, 'ended after 0.005 minutes']);
  });
});

test.each([
  ['darwin', {}, 'open'],
  ['win32', {}, 'cmd'],
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['linux', {}, undefined],
] as const)('on %s with %j the page is opened by %s', (platform, env, command) => {
  expect(openCommand('http://127.0.0.1:4173/', platform, env)?.[0]).toBe(command);
});
