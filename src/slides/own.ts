import { type OwnSpec, ownSpec } from '../comparisons/own.ts';
import type { OwnAxisSpec } from '../comparisons/own-axis.ts';
import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { forSlides } from './chart-room.ts';
import { behindFigures, slideFigure } from './figure.ts';
import { inPages, PER_SLIDE, pageId } from './pages.ts';
import { cautionQuestion } from './panels.ts';
import type { AskedOfSlides, OwnSlide, SelectionSlide, SlideNote } from './slide.ts';
import { sourceLine } from './source.ts';

const warningNotes = ({ warnings }: OwnAxisSpec): SlideNote[] =>
  warnings.map(({ lead, rest }, at) => ({
    key: `warning-${at}`,
    lead,
    more: [rest],
  }));

const axisSlide = (
  edition: Edition,
  { title }: OwnSpec,
  spec: OwnAxisSpec,
  at: number,
  lang: Lang,
): OwnSlide => {
  const t = slidesWords.sayIn(lang);
  const figures = spec.figures.map((figure) =>
    slideFigure(edition, figure, lang, spec.remarks?.get(figure.quantity.id)),
  );
  const { notes, likelyQuestions } = behindFigures(edition, figures, lang);
  return {
    id: pageId('own', at),
    kind: 'own',
    lang,
    name: t('own.name'),
    title: t('own.title', { name: title, axis: spec.title }),
    subtitle: spec.subtitle,
    spec: { ...spec, draw: (lit) => forSlides(spec.draw(lit)) },
    figures,
    source: sourceLine(
      edition,
      lang,
      figures.map(({ measure }) => measure),
    ),
    notes: [...warningNotes(spec), ...notes],
    likelyQuestions: [cautionQuestion(spec, lang), ...likelyQuestions],
  };
};

const apartSlides = (edition: Edition, own: OwnSpec, lang: Lang): SelectionSlide[] => {
  if (own.apart.length === 0) return [];
  const t = slidesWords.sayIn(lang);
  return inPages(own.apart, PER_SLIDE).map((page, at) => {
    const figures = page.map(({ figure, reason }) => slideFigure(edition, figure, lang, reason));
    return {
      id: pageId('own.apart', at),
      kind: 'selection',
      lang,
      name: t('own.apartName'),
      title: t('own.apart', { name: own.title, count: own.apart.length }),
      subtitle: t('own.apartSubtitle'),
      figures,
      others: '',
      source: sourceLine(
        edition,
        lang,
        figures.map(({ measure }) => measure),
      ),
      ...behindFigures(edition, figures, lang),
    };
  });
};

/** The reader's own comparison: a slide for each axis, and those for what shares none. None without a comparison. */
export const ownSlides = (
  edition: Edition,
  { compared, comparisonName }: Pick<AskedOfSlides, 'compared' | 'comparisonName'>,
  lang: Lang,
): readonly (OwnSlide | SelectionSlide)[] => {
  if (compared.length === 0) return [];
  const own = ownSpec(edition, compared, comparisonName, lang);
  return [
    ...own.axes.map((spec, at) => axisSlide(edition, own, spec, at, lang)),
    ...apartSlides(edition, own, lang),
  ];
};
