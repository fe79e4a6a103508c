// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * What the search touches, so that it can be tried out on machines that are not there.
 * @typedef {{
 *   platform: NodeJS.Platform | string,
 *   env: Record<string, string | undefined>,
 *   isRoot: boolean,
 *   exists: (path: string) => boolean,
 *   run: (command: string, args: string[], live?: boolean) => { ok: boolean, stdout: string },
 *   downloaded: () => Promise<string | null>,
 *   say: (words: string) => void,
 * }} Machine
 */

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'msedge',
];
const LINUX = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  ...NAMES.map((name) => `/usr/bin/${name}`),
  '/usr/local/bin/chromium',
  '/snap/bin/chromium',
];
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

const NO_BROWSER = [
  '没有找到浏览器:请安装 Chrome、Edge 或 Chromium,或把环境变量 BROWSER_BIN 设为浏览器程序的完整路径。',
  'No browser found: install Chrome, Edge or Chromium, or set the environment variable BROWSER_BIN to the full path of one.',
].join('\n');
const NO_FONT = [
  '没有找到中文字体,截图中的汉字会显示为方框:请安装 Noto Sans CJK 等中文字体。',
  'No Chinese font found, so Chinese will be drawn as boxes: install one, such as Noto Sans CJK.',
].join('\n');

/** The same name in every folder of PATH. @param {Machine} machine @param {string[]} names */
function onPath({ env, platform }, names) {
  const isWindows = platform === 'win32';
  const { join, delimiter } = isWindows ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, isWindows ? `${name}.exe` : name)),
  );
}

/** Where installed browsers usually are, Chrome before Edge before Chromium. @param {Machine} machine */
export function usualPlaces(machine) {
  const { platform, env } = machine;
  if (platform === 'darwin')
    return [...MAC, ...MAC.map((path) => `${env.HOME}${path}`), ...onPath(machine, NAMES)];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const places = WINDOWS.flatMap((path) =>
      folders.flatMap((folder) => (folder ? [win32.join(folder, path)] : [])),
    );
    return [...places, ...onPath(machine, NAMES)];
  }
  return [...LINUX, ...onPath(machine, NAMES)];
}

/**
 * Whether a browser starts. Asked on Linux only, where a stub may stand in for a browser to be had elsewhere.
 * @param {Machine} machine @param {string} path
 */
function isBrowser({ platform, run }, path) {
  if (platform !== 'linux') return true;
  const { ok, stdout } = run(path, ['--version']);
  return ok && /\d+\.\d+/.test(stdout);
}

/** @param {Machine} machine */
function named(machine) {
  const wanted = machine.env.BROWSER_BIN ?? '';
  const isPath = /[\\/]/.test(wanted);
  const found = (isPath ? [wanted] : onPath(machine, [wanted])).find(machine.exists);
  if (found) return found;
  throw new Error(
    `环境变量 BROWSER_BIN 所指的浏览器不存在:${wanted}\nThe browser that BROWSER_BIN names does not exist: ${wanted}`,
  );
}

/** @param {Machine} machine */
function installed(machine) {
  return usualPlaces(machine).find((path) => machine.exists(path) && isBrowser(machine, path));
}

/** @param {Machine} machine */
function canInstall({ platform, isRoot, exists }) {
  return (
    platform === 'linux' && isRoot && exists('/etc/debian_version') && exists('/usr/bin/apt-get')
  );
}

/** @param {Machine} machine @param {string[]} packages */
function aptInstall({ run, say }, packages) {
  say(`正在安装 / Installing: ${packages.join(' ')}`);
  run('apt-get', ['update'], true);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], true);
}

/** @param {Machine} machine */
function hasChineseFont({ platform, run }) {
  return platform !== 'linux' || run('fc-list', [':lang=zh']).stdout.trim() !== '';
}

/** @param {Machine} machine */
async function lookForBrowser(machine) {
  if (machine.env.BROWSER_BIN) return named(machine);
  return installed(machine) ?? (await machine.downloaded());
}

/**
 * The path of a browser for the tests, which is installed where that may be done, together with a
 * Chinese font. Throws a sentence for people if there is none; a font that is missing is only said.
 * @param {Machine} machine
 */
export async function provideBrowser(machine = thisMachine()) {
  const found = await lookForBrowser(machine);
  const missing = [
    ...(found ? [] : ['chromium']),
    ...(hasChineseFont(machine) ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (missing.length > 0 && canInstall(machine)) aptInstall(machine, missing);
  const browser = found ?? installed(machine);
  if (!browser) throw new Error(NO_BROWSER);
  if (!hasChineseFont(machine)) machine.say(NO_FONT);
  return browser;
}

/** @returns {Promise<string | null>} */
async function playwrightDownload() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** @returns {Machine} */
export function thisMachine() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run(command, args, live = false) {
      const stdio = live ? 'inherit' : 'pipe';
      const timeout = live ? 900_000 : 20_000;
      const done = spawnSync(command, args, { env, stdio, timeout, encoding: 'utf8' });
      return { ok: done.status === 0, stdout: done.stdout ?? '' };
    },
    downloaded: playwrightDownload,
    say: (words) => console.log(words),
  };
}
