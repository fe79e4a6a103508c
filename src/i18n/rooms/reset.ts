import { type SameWords, wordsOfRoom } from '../say.ts';

const zh = {
  all: '全部重置',
  hint: '清除所选、筛选、查找、排序与显示方式；语言、主题和对比保留。可用后退恢复。',
} as const;

const en: SameWords<typeof zh> = {
  all: 'Reset all',
  hint: 'Clears the selection, filters, search, sorting and table layout; language, theme and comparison stay. Back undoes it.',
};

export type ResetWords = typeof zh;
/** The words of the button that takes everything back. */
export const resetWords = wordsOfRoom('reset', { zh, en });
