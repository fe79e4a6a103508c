import { type SameWords, wordsOfRoom } from '../say.ts';

const zh = {
  title: '键盘操作',
  intro: '选中一处，图、表、正文同步标出；再选一次即取消。读原文为另一步，各处一致。',
  close: '关闭',
  groups: { page: '整页', choice: '选中与阅读', chart: '图', table: '表', drawer: '原文面板' },
  keys: {
    search: '搜索',
    help: '本帮助',
    escape: '关闭当前窗口；没有窗口时清除所选',
    back: '浏览器的后退：撤销上一步',
    choose: '选中或取消焦点所在的数字、举措、单位',
    read: '读它的原文',
    marks: '在记号之间移动',
    ends: '第一个、最后一个',
    twin: '切换为数据表',
    cells: '在单元格之间移动',
    sort: '在表头：按此列排序',
    addSort: '在表头：再按此列排序',
    turn: '上一项、下一项举措',
  },
} as const;

const en: SameWords<typeof zh> = {
  title: 'Keys',
  intro:
    'What you choose is marked in charts, tables and text; choose it again to let it go. Reading its words is one more step, the same everywhere.',
  close: 'Close',
  groups: {
    page: 'The page',
    choice: 'Choosing and reading',
    chart: 'Charts',
    table: 'Tables',
    drawer: 'The words',
  },
  keys: {
    search: 'Search',
    help: 'This help',
    escape: 'Close what is open; with nothing open, clear the selection',
    back: 'The browser’s Back undoes the last step',
    choose: 'Choose the figure, measure or body in focus, or let it go',
    read: 'Read its words',
    marks: 'From mark to mark',
    ends: 'First, last',
    twin: 'Show the numbers as a table',
    cells: 'From cell to cell',
    sort: 'On a head: sort by it',
    addSort: 'On a head: then sort by it too',
    turn: 'Previous, next measure',
  },
};

export type HelpWords = typeof zh;
/** The words of the help on keys. */
export const helpWords = wordsOfRoom('help', { zh, en });
