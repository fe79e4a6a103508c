import { NO_FILTER } from '../../src/domain/filter.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { emptyRunSheet, type Plan, planOf, type RunSheet } from '../../src/slides/run-sheet.ts';
import type { AskedOfSlides, Slide } from '../../src/slides/slide.ts';
import { moreSlidesOf, slidesOf } from '../../src/slides/slides.ts';
import { publishedEdition } from '../fixtures/published.ts';

export const edition = publishedEdition();

const NOTHING: AskedOfSlides = {
  chosen: [],
  compared: [],
  comparisonName: '',
  filter: NO_FILTER,
  query: '',
};

/** The plan of a run in which nothing but what a sheet says has been changed. */
export const planWith = (sheet: RunSheet = emptyRunSheet(edition.id), lang: Lang = 'zh'): Plan =>
  planOf(sheet, slidesOf(edition, lang, NOTHING), moreSlidesOf(edition, lang, NOTHING));

/** The ids of the default run. */
export const RUN: readonly string[] = planWith().all.map(({ slide }) => slide.id);

/** All slides that the edition can give, every measure and several comparisons among them. */
export const everySlide = (lang: Lang): readonly Slide[] => {
  const figures = edition.measures.flatMap(({ quantities }) => quantities.map(({ id }) => id));
  const asked = {
    ...NOTHING,
    chosen: edition.measures.map(({ id }) => `measure.${id}` as const),
    compared: [
      'm04-hall-visits',
      'm03-ip-lawsuits',
      'm04-staff-resources',
      'm10-energy-saving-rate',
    ],
    query: '%',
  };
  const picked = slidesOf(edition, lang, {
    ...NOTHING,
    chosen: figures.map((id) => `quantity.${id}` as const),
  });
  return [...slidesOf(edition, lang, asked), ...picked.filter(({ kind }) => kind === 'selection')];
};
