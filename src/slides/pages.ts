import type { Lang } from '../domain/lang.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';

/** How many figures a slide shows side by side, and how many beside their words. */
export const PER_SLIDE = 6;
export const PER_MEASURE = 5;

/** A list in as few pages as can be, none more than one longer than another; one empty page for an empty list. */
export const inPages = <T>(list: readonly T[], most: number): readonly (readonly T[])[] => {
  const pages = Math.max(1, Math.ceil(list.length / most));
  const startOf = (at: number) => Math.ceil((at * list.length) / pages);
  return Array.from({ length: pages }, (_, at) => list.slice(startOf(at), startOf(at + 1)));
};

/** The last two pages of figures side by side, by how many they share: as full rows as can be. */
const LAST_TWO: Readonly<Record<number, number>> = { 7: 4, 8: 4, 9: 6, 10: 6, 11: 6, 12: 6 };

/** Figures for slides that show them side by side, in as few pages as can be, with as few empty places as can be. */
export const inFullPages = <T>(list: readonly T[]): readonly (readonly T[])[] => {
  const first = list.length > 2 * PER_SLIDE ? PER_SLIDE : (LAST_TWO[list.length] ?? PER_SLIDE);
  const rest = list.slice(first);
  return [list.slice(0, first), ...(rest.length ? inFullPages(rest) : [])];
};

/** What a page is called: its title, with its number where there are several. */
export const pagedTitle = (title: string, at: number, pages: number, lang: Lang): string =>
  pages > 1 ? slidesWords.sayIn(lang)('page', { title, page: at + 1, pages }) : title;

/** The id of a page: `measure.m03`, `measure.m03.2`. */
export const pageId = (id: string, at: number): string => (at === 0 ? id : `${id}.${at + 1}`);
