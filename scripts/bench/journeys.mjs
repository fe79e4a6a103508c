// @ts-check

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Locator} Locator
 * @typedef {import('../../src/domain/lang.ts').Lang} Lang
 * @typedef {{ at: number, lang: Lang, values: readonly string[] }} Turn
 *   how often this was done before, the language that the page opened in, and values that its first chart writes
 * @typedef {{
 *   id: string,
 *   times: number,
 *   act: keyof typeof import('./acts.mjs').ACTS,
 *   place: (page: Page, turn: Turn) => Locator,
 *   watch: readonly string[],
 *   key?: (turn: Turn) => string,
 *   within?: string,
 *   unless?: string,
 *   before?: (page: Page) => Promise<void>,
 *   after?: (page: Page) => Promise<void>,
 * }} Journey
 *   what the reader does, where and how often; `watch` selects what must then say something else. It is not
 *   walked where `unless` selects something: the answer is there already
 */

const CHART = '.panel-changes .chart';
const DIALOG = 'dialog[open]';
const ROWS = '.measure-table tbody';
const SELECTION = '.selection';
const TRAY = '.tray';
const EXPORTS = '.export-panel';
const FILTER = '.filter-form';
const WALL = '.briefing';
/** Each takes some measures away and leaves others, in either language. */
const KEYS = ['3', '6', '8'];

/** @template T @param {readonly [T, ...T[]]} items @param {number} at */
const inTurn = (items, at) => items[at % items.length] ?? items[0];

/**
 * What the first chart writes: changes in per cent, such as no axis has.
 * @param {import('../../src/domain/edition.ts').Edition} edition
 */
export function changeValues(edition) {
  return edition.measures
    .flatMap(({ quantities }) => quantities)
    .filter(({ unit, direction, value }) => unit === 'percent' && direction !== 'none' && value % 1)
    .map(({ value }) => `${value}%`);
}

/** @param {Page} page */
async function closeDialog(page) {
  await page.keyboard.press('Escape');
  await page.locator(DIALOG).waitFor({ state: 'detached' });
}

/** @param {Page} page */
async function letGo(page) {
  await page.keyboard.press('Escape');
  await page.locator(SELECTION).waitFor({ state: 'detached' });
}

/** @param {Page} page */
async function showChart(page) {
  await page.mouse.move(2, 2);
  await page.locator(CHART).evaluate((chart) => chart.scrollIntoView({ block: 'center' }));
}

/** The name of the other language, then of the first again. @param {Turn} turn */
const otherLanguage = ({ at, lang }) =>
  inTurn(lang === 'zh' ? ['English', '中文'] : ['中文', 'English'], at);

/** The very first act on a page that nobody has touched: all that was put off until then is waited for. @type {Journey} */
const wake = {
  id: 'wake',
  times: 1,
  act: 'pounce',
  place: (page, turn) => page.getByRole('button', { name: otherLanguage(turn), exact: true }),
  watch: ['h1'],
};

/** @type {Journey} */
const live = {
  id: 'live',
  times: 1,
  act: 'hover',
  within: CHART,
  place: (page) => page.locator(CHART),
  watch: [`${CHART} [_echarts_instance_] svg`],
  unless: `${CHART} [_echarts_instance_] svg`,
  before: showChart,
};

/** @type {Journey} */
const select = {
  id: 'select',
  times: 3,
  act: 'click',
  place: (page, { at, values: [value = '', ...more] }) =>
    page.locator(`${CHART} svg text`, { hasText: inTurn([value, ...more], at) }).first(),
  watch: [SELECTION],
  before: showChart,
  after: letGo,
};

/** Takes what a headline figure lights into a comparison. @type {Journey} */
const compare = {
  id: 'compare',
  times: 2,
  act: 'click',
  before: async (page) => {
    await page.locator('.headline-figure').first().click();
    await page.locator(SELECTION).waitFor();
  },
  place: (page) => page.locator(`${SELECTION} .button`).nth(1),
  watch: [TRAY],
  after: async (page) => {
    await page.goBack();
    await letGo(page);
  },
};

/** @type {Journey} */
const filter = {
  id: 'filter',
  times: 2,
  act: 'click',
  before: async (page) => {
    if ((await page.locator(FILTER).count()) > 0) return;
    await page.locator('[aria-controls="table-filter"]').click();
    await page.locator(FILTER).waitFor();
  },
  place: (page, { at }) => page.locator(`${FILTER} input[type="checkbox"]`).nth(at),
  watch: ['.table-count'],
  after: async (page) => {
    await page.goBack();
  },
};

/** @type {Journey} */
const exports = {
  id: 'exports',
  times: 2,
  act: 'click',
  place: (page) => page.locator('.export-menu > button').first(),
  watch: [EXPORTS],
  after: async (page) => {
    await page.keyboard.press('Escape');
    await page.locator(EXPORTS).waitFor({ state: 'detached' });
  },
};

/** @type {Journey} */
const sort = {
  id: 'sort',
  times: 4,
  act: 'click',
  place: (page) => page.getByRole('columnheader').getByRole('button').nth(1),
  watch: [ROWS],
};

/** @type {Journey} */
const type = {
  id: 'type',
  times: KEYS.length,
  act: 'type',
  key: ({ at }) => KEYS[at] ?? '',
  place: (page) => page.getByRole('searchbox'),
  watch: [ROWS],
  after: (page) => page.getByRole('searchbox').fill(''),
};

/** @type {Journey} */
const drawer = {
  id: 'drawer',
  times: 3,
  act: 'click',
  place: (page, { at }) => page.locator(`${ROWS} a`).nth(at),
  watch: [DIALOG],
  after: closeDialog,
};

/** With a chart in sight, which has to follow. @type {Journey} */
const language = {
  id: 'language',
  times: 4,
  act: 'click',
  place: (page, turn) => page.getByRole('button', { name: otherLanguage(turn), exact: true }),
  watch: ['h1', `${CHART} svg`],
  before: showChart,
};

/** From the page to the first slide on the wall, which its own piece of the program has to bring. @type {Journey} */
const briefing = {
  id: 'briefing',
  times: 3,
  act: 'click',
  place: (page) => page.locator('.present-button'),
  watch: [`${WALL} .stage`],
  after: async (page) => {
    await page.keyboard.press('Escape');
    await page.locator(WALL).waitFor({ state: 'detached' });
  },
};

/** Without a script the browser itself answers: a text that unfolds. @type {Journey} */
const unfold = {
  id: 'drawer',
  times: 3,
  act: 'click',
  place: (page, { at }) => page.locator('summary').nth(at),
  watch: ['details[open]'],
  after: (page) => page.locator('details[open] summary').click(),
};

/**
 * What is walked on a page of its own, one journey after another. The first begins on a page as it was
 * loaded, the others on one over which the pointer has moved.
 * @typedef {{ id: string, isTouched: boolean, journeys: readonly Journey[] }} Visit
 * @type {Record<import('./hosts.mjs').Target['page'], readonly Visit[]>}
 */
export const VISITS = {
  product: [
    { id: 'untouched', isTouched: false, journeys: [wake] },
    {
      id: 'touched',
      isTouched: true,
      journeys: [live, select, compare, sort, type, filter, drawer, exports, language, briefing],
    },
  ],
  limit: [{ id: 'touched', isTouched: true, journeys: [unfold] }],
};
