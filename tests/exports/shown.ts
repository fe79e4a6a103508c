import { figuresOf } from '../../src/domain/figures.ts';
import type { Lang } from '../../src/domain/lang.ts';
import type { Shown } from '../../src/exports/shown.ts';
import { publishedEdition } from '../fixtures/published.ts';

/** The whole edition of 2024 as it might be shown. */
export const shownIn = (lang: Lang, change: Partial<Shown> = {}): Shown => {
  const edition = publishedEdition();
  return {
    edition,
    lang,
    measures: edition.measures,
    figures: figuresOf(edition),
    about: [],
    address: 'https://example.org/board/?lang=zh&role=outcome',
    date: '2026-11-23',
    ...change,
  };
};

/** What a reader may have filtered and sorted: three measures backwards, and the figures of two of them. */
export const someShown = (lang: Lang): Shown => {
  const all = shownIn(lang);
  const measures = all.measures.filter(({ number }) => [2, 4, 5].includes(number)).reverse();
  return {
    ...all,
    measures,
    figures: [...figuresOf({ ...all.edition, measures })].reverse(),
    about: ['单位：市税务局', '排序：数值'],
  };
};

export const bytesOf = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());

/** Words without white space, as the expectations are written. */
export const squeezed = (text = ''): string => text.replace(/\s+/g, '');
