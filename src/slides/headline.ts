import type { Edition } from '../domain/edition.ts';
import { figuresOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { behindFigures, slideFigure } from './figure.ts';
import { inFullPages, pagedTitle, pageId } from './pages.ts';
import type { HeadlineSlide } from './slide.ts';
import { sourceLine } from './source.ts';

/** The figures that open the page, six to a slide; none where the edition names none. */
export const headlineSlides = (edition: Edition, lang: Lang): readonly HeadlineSlide[] => {
  const t = slidesWords.sayIn(lang);
  const all = figuresOf(edition).filter(({ quantity }) => quantity.headline);
  if (all.length === 0) return [];
  const count = all.length;
  const title = t('headline.title', { measures: edition.measures.length, count });
  const pages = inFullPages(all);
  return pages.map((page, at) => {
    const figures = page.map((figure) => slideFigure(edition, figure, lang));
    return {
      id: pageId('headline', at),
      kind: 'headline',
      lang,
      name: pagedTitle(t('headline.name'), at, pages.length, lang),
      title: pagedTitle(title, at, pages.length, lang),
      subtitle: t('headline.subtitle'),
      figures,
      source: sourceLine(
        edition,
        lang,
        figures.map(({ measure }) => measure),
      ),
      ...behindFigures(edition, figures, lang),
    };
  });
};
