import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { DIST, expect, test } from './base.ts';

/** How long a page that nobody touches is watched after it has loaded, in ms. */
const UNTOUCHED = 3_000;

const ASSETS = readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`);
const { editions } = JSON.parse(readFileSync(join(DIST, 'data/catalog.json'), 'utf8'));

const PAGES = ['index.html', 'en.html'];
const PROGRAM = ASSETS.filter((file) => /\/(index|react)-[^/]+\.js$/.test(file));
const ENGINE = ASSETS.filter((file) => /\/(chart-engine|charts|register)-[^/]+\.js$/.test(file));
const DRAWER = ASSETS.filter((file) => /\/Drawer-[^/]+\.(js|css)$/.test(file));
const BRIEFING = ASSETS.filter((file) => /\/(Room|start)-[^/]+\.(js|css)$/.test(file));
const DATA = [`data/editions/${editions[0].id}/edition.json`];

type Budget = {
  readonly what: string;
  readonly files: readonly string[];
  /** Of all the files together, packed by Brotli at its best, kB of 1000 bytes. */
  readonly most: number;
  readonly why: string;
};

/** Bytes, never times: they are the same on every machine. Each is a little above what is needed today. */
const BUDGETS: readonly Budget[] = [
  ...PAGES.map((file) => ({
    what: `the page ${file}`,
    files: [file],
    most: 30,
    why: 'all that stands between an address and a whole page with charts: two round trips of a new connection carry it',
  })),
  {
    what: 'the program',
    files: PROGRAM,
    most: 128,
    why: 'the first act of a reader waits for it; what only one act needs belongs into a piece of its own, and React is one, so that no single task brings the whole',
  },
  {
    what: 'the data',
    files: DATA,
    most: 16,
    why: 'the program says nothing before it has read them',
  },
  {
    what: 'page, program and data',
    files: ['index.html', ...PROGRAM, ...DATA],
    most: 172,
    why: 'all that a reader needs who sorts, filters and links, on the line of a phone',
  },
  {
    what: 'the chart engine',
    files: ENGINE,
    most: 170,
    why: 'comes ahead while the page is idle; one more kind of series or component of ECharts shows here',
  },
  {
    what: 'the drawer',
    files: DRAWER,
    most: 6,
    why: 'comes ahead too, and with a click on a poor line: script and style sheet at once',
  },
  {
    what: 'the offline copy',
    files: [`offline/${editions[0].id}.html`],
    most: 485,
    why: 'everything there is, both languages as they are first seen among it, and how the sentences of the two pair: a minute on the poorest line, once',
  },
  {
    what: 'the briefing',
    files: BRIEFING,
    most: 30,
    why: 'whoever has pressed P waits for it in front of others; the run-sheet, which only one reader writes, is a piece of its own',
  },
];

/** What comes with a click: each piece has a name, and none is larger than this. kB. */
const MOST_ON_DEMAND = 14;

test('nothing that comes on demand is large', () => {
  const others = ASSETS.filter((file) => ![...PROGRAM, ...ENGINE].includes(file));
  const large = others.filter((file) => kBOf([file]) > MOST_ON_DEMAND);
  expect(large).toEqual([]);
});

const UNTOUCHED_MOST = { kB: 36, requests: 4 };

const packed = (file: string): number =>
  brotliCompressSync(readFileSync(join(DIST, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

const kBOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + packed(file), 0) / 1000;

for (const { what, files, most, why } of BUDGETS)
  test(`${what}: at most ${most} kB`, () => {
    expect(files.length, 'files of this name in the build').toBeGreaterThan(0);
    expect(kBOf(files), `${why}; ${files.join(', ')}`).toBeLessThanOrEqual(most);
  });

test('the program is React, the page’s own and what starts it; the chart engine is ECharts, what drives it and what it draws', () => {
  expect([PROGRAM.length, ENGINE.length]).toEqual([3, 3]);
});

type Answer = { readonly path: string; readonly type: string; bytes: number };

/** Everything that comes over the line from now on, with its bytes as they come, headers included. */
const listAnswers = async (page: Page): Promise<Map<string, Answer>> => {
  const answers = new Map<string, Answer>();
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ requestId, request, type = '' }) => {
    const { protocol, pathname } = new URL(request.url);
    if (protocol.startsWith('http')) answers.set(requestId, { path: pathname, type, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (answer) answer.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return answers;
};

for (const file of ['./?lang=zh', 'en.html?lang=en'])
  test(`a page that nobody touches fetches next to nothing, and no script: ${file}`, async ({
    page,
  }) => {
    const answers = await listAnswers(page);
    await page.goto(file, { waitUntil: 'load' });
    await page.waitForTimeout(UNTOUCHED);
    const came = [...answers.values()];
    const told = came.map(({ path, type, bytes }) => `${path} (${type}): ${bytes}`).join(', ');
    expect(came.filter(({ type, path }) => type === 'Script' || path.endsWith('.js'))).toEqual([]);
    expect(came.find(({ type }) => type === 'Document')?.bytes, told).toBeGreaterThan(10_000);
    expect(came.length, told).toBeLessThanOrEqual(UNTOUCHED_MOST.requests);
    const kB = came.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    expect(kB, told).toBeLessThanOrEqual(UNTOUCHED_MOST.kB);
  });
