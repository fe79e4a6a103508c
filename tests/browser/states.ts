import type { Page } from '@playwright/test';
import type { Lang } from '../../src/domain/lang.ts';
import { type Places, placesOf, type Words, wordsIn } from './journeys/words.ts';

/** A page in a language, and how its parts are found. */
export type Reached = { page: Page; lang: Lang; words: Words; at: Places };

/** A state of the page that is held against the rules of access. To add one is to add a line. */
export type State = {
  readonly name: string;
  /** What the address says of it, beside the language. */
  readonly query?: string;
  /** What has to be done on the page, on a phone, to come to it. */
  readonly act?: (reached: Reached) => Promise<void>;
  /** What shows that it has been reached. */
  readonly shown: string;
  /** The parts that make it another state than the plain page; without it, all parts. */
  readonly parts?: string;
  /** The data that come in the place of the edition. */
  readonly data?: string;
};

const CHANGES = 'm04-hall-visits+m03-ip-lawsuits+m04-staff-resources+m04-approval-speed';
const MONEY = 'm02-funds-paid+m02-funds-disbursed-2024+m06-goods-value';
const ALL_TWINS = 'changes,levels,money,parts,reach,evidence,bodies';
const ALL_COLUMNS = 'measure+label+value+hedge+role+period+quote+bodies+unit+caution';
const SEVERAL =
  'quantity.m04-hall-visits+body.tax-service+measure.m08-specialised-firms+quantity.m10-energy-saving-rate+body.finance+quantity.nosuch';

const search =
  (typed: string) =>
  async ({ page }: Reached) => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /搜索|Search/ }).fill(typed);
  };

const pressInTable =
  (name: 'filter' | 'sort' | 'layout') =>
  ({ words, at }: Reached) =>
    at.table.getByRole('button', { name: words.page(`table.${name}`), exact: true }).click();

const toFirstMark = async ({ page, at }: Reached) => {
  await at.panel('changes').locator('.segmented button').last().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
};

const exported = async ({ words, at }: Reached) => {
  await at.button(words.page('exports.open')).click();
};

export const STATES: readonly State[] = [
  { name: 'plain', shown: 'h1' },
  {
    name: 'every chart as a table',
    query: `table=${ALL_TWINS}`,
    shown: '#bodies .twin',
    parts: '.panels',
  },
  { name: 'a mark under the keyboard', act: toFirstMark, shown: '.chart-ring', parts: '#changes' },
  {
    name: 'a body chosen',
    query: 'chosen=body.industry-it',
    shown: '.selection',
    parts: '#bodies, #money, .dock',
  },
  {
    name: 'a measure chosen',
    query: 'chosen=measure.m04-tax-cloud-hub',
    shown: '.selection',
    parts: '#evidence, #table, .dock',
  },
  {
    name: 'a figure chosen',
    query: 'chosen=quantity.m04-hall-visits',
    shown: '.selection',
    parts: '.headline, #changes, .dock',
  },
  { name: 'several chosen, one unknown', query: `chosen=${SEVERAL}`, shown: '.selection' },
  {
    name: 'only what is chosen',
    query: `chosen=${SEVERAL}&only=chosen`,
    shown: '.selection',
    parts: '#table',
  },
  {
    name: 'comparison tray',
    query: `compare=${CHANGES}+m02-funds-paid`,
    shown: '.tray',
    parts: '.dock',
  },
  {
    name: 'comparison with warnings',
    query: `compare=${CHANGES}+${MONEY}&show=comparison`,
    shown: 'dialog[open] svg',
    parts: 'dialog[open]',
  },
  {
    name: 'comparison as tables, one figure unknown',
    query: `compare=${CHANGES}+nosuch&show=comparison&named=x`,
    act: ({ at }) => at.dialog.locator('.segmented button').last().click(),
    shown: 'dialog[open] table',
    parts: 'dialog[open]',
  },
  {
    name: 'comparison to begin',
    query: 'show=comparison',
    shown: '.own-offers',
    parts: 'dialog[open]',
  },
  {
    name: 'filter open with a condition',
    query: 'value=percent>=35&role=outcome',
    act: pressInTable('filter'),
    shown: '.answers',
    parts: '#table',
  },
  {
    name: 'filter with a fault in it',
    query: 'rows=figures',
    act: async (reached) => {
      await pressInTable('filter')(reached);
      await reached.at.table
        .getByRole('textbox', { name: reached.words.filter('condition.value') })
        .fill('about 30');
    },
    shown: '#table [aria-invalid="true"]',
    parts: '#table',
  },
  {
    name: 'filter that nothing meets',
    query: 'hedge=within&role=scope&body=nosuch',
    shown: '.way-on, #table',
    parts: '#table',
  },
  { name: 'nothing found in the table', query: 'q=zebra', shown: '#table', parts: '#table' },
  {
    name: 'search, nothing typed',
    act: search(''),
    shown: '.search-examples',
    parts: 'dialog[open]',
  },
  {
    name: 'search with results',
    act: search('swj'),
    shown: 'dialog [role="option"]',
    parts: 'dialog[open]',
  },
  {
    name: 'search without a result',
    act: search('zebra'),
    shown: '.search-nothing',
    parts: 'dialog[open]',
  },
  {
    name: 'words of a measure without figures',
    query: 'measure=5',
    shown: 'dialog[open] .doc',
    parts: 'dialog[open]',
  },
  {
    name: 'words with a lit figure',
    query: 'measure=3&chosen=quantity.m03-ip-lawsuits&compare=m03-ip-lawsuits',
    shown: 'dialog[open] [data-lit]',
    parts: 'dialog[open]',
  },
  {
    name: 'export menu',
    query: 'role=outcome',
    act: exported,
    shown: '.export-panel',
    parts: '.bar',
  },
  {
    name: 'export menu of a comparison',
    query: `compare=${CHANGES}&show=comparison`,
    act: ({ words, at }) => at.inDialog(words.page('exports.open')).click(),
    shown: 'dialog[open] .export-panel',
    parts: 'dialog[open]',
  },
  {
    name: 'sort menu',
    query: 'sort=-figures+title',
    act: pressInTable('sort'),
    shown: '.panel-lines',
    parts: '#table',
  },
  {
    name: 'menu of columns and groups',
    query: 'group=body',
    act: pressInTable('layout'),
    shown: '.panel-lines',
    parts: '#table',
  },
  {
    name: 'table of figures, every column',
    query: `rows=figures&columns=${ALL_COLUMNS}&sort=-value`,
    shown: '.figure-table',
    parts: '#table',
  },
  {
    name: 'table of figures in groups, dense',
    query: 'rows=figures&group=unit&density=dense',
    shown: '.figure-table',
    parts: '#table',
  },
  {
    name: 'help on keys',
    act: ({ page }) => page.keyboard.press('?'),
    shown: '.help',
    parts: 'dialog[open]',
  },
  {
    name: 'a measure that the list lacks',
    query: 'measure=99',
    shown: '[role="alert"]',
    parts: '.unknown',
  },
  { name: 'data that cannot be shown', data: '{}', shown: '.fault-list' },
];

/** Brings a page to a state. */
export async function reach(page: Page, lang: Lang, { query = '', act, data }: State) {
  const words = wordsIn(lang);
  if (data) await page.route('**/edition.json', (route) => route.fulfill({ body: data }));
  const file = lang === 'zh' ? './' : 'en.html';
  await page.goto(`${file}?lang=${lang}${query ? `&${query}` : ''}`);
  await page.mouse.move(3, 3);
  if (!data) await page.locator('html[data-program="ready"]').waitFor();
  await act?.({ page, lang, words, at: placesOf(page, words) });
}
