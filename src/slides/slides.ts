import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { headlineSlides } from './headline.ts';
import { chosenMeasures, measureSlides } from './measures.ts';
import { openingSlide } from './opening.ts';
import { ownSlides } from './own.ts';
import { panelSlides } from './panels.ts';
import { selectionSlides, shownSlides } from './picked.ts';
import type { AskedOfSlides, Slide } from './slide.ts';
import { sourcesSlide } from './sources.ts';

/**
 * The default run of slides for what is on screen: opening, headline figures, the reader's own comparison,
 * selection and filter if there are any, a slide for each comparison of the page, one for each measure chosen,
 * sources. Ids are unique and the same in both languages.
 */
export const slidesOf = (edition: Edition, lang: Lang, asked: AskedOfSlides): readonly Slide[] => [
  openingSlide(edition, lang),
  ...headlineSlides(edition, lang),
  ...ownSlides(edition, asked, lang),
  ...selectionSlides(edition, asked, lang),
  ...shownSlides(edition, asked, lang),
  ...panelSlides(edition, lang),
  ...chosenMeasures(edition, asked).flatMap((measure) => measureSlides(edition, measure, lang)),
  sourcesSlide(edition, lang),
];

/** The slides that a run-sheet can add to the default run: the measures that nobody has chosen. */
export const moreSlidesOf = (
  edition: Edition,
  lang: Lang,
  asked: Pick<AskedOfSlides, 'chosen'>,
): readonly Slide[] => {
  const chosen = chosenMeasures(edition, asked);
  return edition.measures
    .filter((measure) => !chosen.includes(measure))
    .flatMap((measure) => measureSlides(edition, measure, lang));
};
