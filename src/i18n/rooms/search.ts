import { type SameWords, wordsOfRoom } from '../say.ts';

const zh = {
  title: '搜索',
} as const;

const en: SameWords<typeof zh> = {
  title: 'Search',
};

export type SearchWords = typeof zh;
/** The words of the search sheet. */
export const searchWords = wordsOfRoom('search', { zh, en });
