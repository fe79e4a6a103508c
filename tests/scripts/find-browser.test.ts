// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { type Machine, provideBrowser } from '../../scripts/find-browser.mjs';

/** A machine that is not there: Linux, without root, with nothing on it but what is given. */
function machine({ files = [] as string[], hasFont = true, ...rest } = {}) {
  const has = new Set(files);
  const said: string[] = [];
  const apt: string[] = [];
  let font = hasFont;
  const made: Machine = {
    platform: 'linux',
    env: {},
    isRoot: false,
    exists: (path) => has.has(path),
    run: (command, args) => {
      if (command === 'fc-list') return { ok: font, stdout: font ? 'Noto Sans CJK' : '' };
      if (command !== 'apt-get') return { ok: true, stdout: 'Chromium 150.0.1' };
      apt.push(args.join(' '));
      if (args.includes('chromium')) has.add('/usr/bin/chromium');
      if (args.includes('fonts-noto-cjk')) font = true;
      return { ok: true, stdout: '' };
    },
    downloaded: async () => null,
    say: (words) => said.push(words),
    ...rest,
  };
  return { made, said, apt };
}

const DEBIAN = ['/etc/debian_version', '/usr/bin/apt-get'];

test.each<[string, Parameters<typeof machine>[0] & Partial<Machine>, string]>([
  [
    'the environment first',
    { env: { BROWSER_BIN: '/my/chrome' }, files: ['/my/chrome', '/usr/bin/chromium'] },
    '/my/chrome',
  ],
  [
    'a name of the environment on PATH',
    { env: { BROWSER_BIN: 'brave', PATH: '/a:/b' }, files: ['/b/brave'] },
    '/b/brave',
  ],
  [
    'Chrome before Edge before Chromium',
    {
      files: ['/usr/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome'],
    },
    '/usr/bin/google-chrome',
  ],
  ['PATH', { env: { PATH: '/nix/bin' }, files: ['/nix/bin/chromium'] }, '/nix/bin/chromium'],
  [
    'macOS',
    {
      platform: 'darwin',
      files: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    },
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  [
    "macOS, the user's own",
    {
      platform: 'darwin',
      env: { HOME: '/Users/li' },
      files: ['/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    },
    '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'Windows',
    {
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  ["Playwright's own", { downloaded: async () => '/cache/chrome' }, '/cache/chrome'],
])('%s', async (_, options, path) => {
  const { made, apt } = machine(options);
  expect(await provideBrowser(made)).toBe(path);
  expect(apt).toEqual([]);
});

test('a browser that the environment names wrongly is not passed over', async () => {
  const { made } = machine({ files: ['/usr/bin/chromium'], ...{ env: { BROWSER_BIN: '/gone' } } });
  await expect(provideBrowser(made)).rejects.toThrow(/BROWSER_BIN.*\/gone/);
});

test('a stub that only says where to get a browser is passed over', async () => {
  const { made } = machine({ files: ['/usr/bin/chromium-browser'] });
  const stub = { ...made, run: () => ({ ok: false, stdout: 'requires the chromium snap' }) };
  await expect(provideBrowser(stub)).rejects.toThrow(/BROWSER_BIN/);
});

test('Debian as root installs a browser and a font', async () => {
  const { made, apt, said } = machine({ files: DEBIAN, hasFont: false, ...{ isRoot: true } });
  expect(await provideBrowser(made)).toBe('/usr/bin/chromium');
  expect(apt).toEqual([
    'update',
    'install -y --no-install-recommends chromium fonts-noto-cjk fontconfig',
  ]);
  expect(said).toEqual([expect.stringContaining('chromium fonts-noto-cjk')]);
});

test('Debian as root installs the font alone where there is a browser', async () => {
  const files = [...DEBIAN, '/usr/bin/chromium'];
  const { made, apt } = machine({ files, hasFont: false, ...{ isRoot: true } });
  await provideBrowser(made);
  expect(apt.at(-1)).toBe('install -y --no-install-recommends fonts-noto-cjk fontconfig');
});

test('without root nothing is installed, and one sentence says what to do', async () => {
  const { made, apt } = machine({ files: DEBIAN });
  await expect(provideBrowser(made)).rejects.toThrow(/安装 Chrome.*install Chrome/s);
  expect(apt).toEqual([]);
});

test('an installation that failed ends in the sentence', async () => {
  const { made } = machine({ files: DEBIAN, ...{ isRoot: true } });
  const run = vi.fn(() => ({ ok: false, stdout: '' }));
  await expect(provideBrowser({ ...made, run })).rejects.toThrow(/No browser found/);
  expect(run).toHaveBeenCalledWith('apt-get', ['update'], true);
});

test('a font that cannot be had is said, and no failure', async () => {
  const { made, said } = machine({ files: ['/usr/bin/chromium'], hasFont: false });
  expect(await provideBrowser(made)).toBe('/usr/bin/chromium');
  expect(said).toEqual([expect.stringContaining('No Chinese font')]);
});
