import { type OwnSpec, ownSpec } from '../comparisons/own.ts';
import type { OwnAxisSpec } from '../comparisons/own-axis.ts';
import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import type { Axis } from '../domain/own-axis.ts';
import { compareOwn } from '../domain/own-comparison.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { behindFigures, slideFigure } from './figure.ts';
import { ownPages } from './own-pages.ts';
import { inPages, pagedTitle, pageId } from './pages.ts';
import { cautionQuestion } from './panels.ts';
import type { AskedOfSlides, OwnSlide, SelectionSlide, SlideId, SlideNote } from './slide.ts';
import { sourceLine } from './source.ts';

const warningNotes = ({ warnings }: OwnAxisSpec): SlideNote[] =>
  warnings.map(({ lead, rest }, at) => ({
    key: `warning-${at}`,
    lead,
    more: [rest],
  }));

type Page = {
  readonly spec: OwnAxisSpec;
  /** Of its axis, counted from 0, and how many that has. */
  readonly page: number;
  readonly pages: number;
};

const pagesOf = (edition: Edition, axis: Axis, lang: Lang): readonly Page[] => {
  const specs = ownPages(edition, axis, lang);
  return specs.map((spec, page) => ({ spec, page, pages: specs.length }));
};

const axisSlide = (
  edition: Edition,
  own: OwnSpec,
  { spec, page, pages }: Page,
  at: number,
  lang: Lang,
): OwnSlide => {
  const t = slidesWords.sayIn(lang);
  const figures = spec.figures.map((figure) =>
    slideFigure(edition, figure, lang, spec.remarks?.get(figure.quantity.id)),
  );
  const { notes, likelyQuestions } = behindFigures(edition, figures, lang);
  const paged = (title: string) => pagedTitle(title, page, pages, lang);
  return {
    id: pageId('own', at),
    kind: 'own',
    lang,
    name: paged(t('own.name')),
    title: paged(t('own.title', { name: own.title, axis: spec.title })),
    subtitle: spec.subtitle,
    spec,
    figures,
    source: sourceLine(
      edition,
      lang,
      figures.map(({ measure }) => measure),
    ),
    notes: [...(page === 0 ? warningNotes(spec) : []), ...notes],
    likelyQuestions: [cautionQuestion(spec, lang), ...likelyQuestions],
  };
};

/** Fewer than of others: each says why it stands apart. */
const APART_PER_SLIDE = 4;

const apartSlides = (edition: Edition, own: OwnSpec, lang: Lang): SelectionSlide[] => {
  if (own.apart.length === 0) return [];
  const t = slidesWords.sayIn(lang);
  const title = t(own.axes.length ? 'own.apart' : 'own.apartAlone', {
    name: own.title,
    count: own.apart.length,
  });
  const parts = inPages(own.apart, APART_PER_SLIDE);
  return parts.map((page, at) => {
    const figures = page.map(({ figure, reason }) => slideFigure(edition, figure, lang, reason));
    return {
      id: pageId('own.apart', at),
      kind: 'selection',
      lang,
      name: pagedTitle(t('own.apartName'), at, parts.length, lang),
      title: pagedTitle(title, at, parts.length, lang),
      // What stands alone has nothing that it differs from.
      subtitle: own.apart.length + own.axes.length > 1 ? t('own.apartSubtitle') : '',
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

/** Whether a slide is of the reader's own comparison. */
export const isOwn = (id: SlideId): boolean => /^own(\.|$)/.test(id);

/** The reader's own comparison: slides for each axis, and those for what shares none. None without a comparison. */
export const ownSlides = (
  edition: Edition,
  { compared, comparisonName }: Pick<AskedOfSlides, 'compared' | 'comparisonName'>,
  lang: Lang,
): readonly (OwnSlide | SelectionSlide)[] => {
  if (compared.length === 0) return [];
  // No slide is headed by its lack of a name.
  const name = comparisonName.trim() || slidesWords.sayIn(lang)('own.name');
  const own = ownSpec(edition, compared, name, lang);
  return [
    ...compareOwn(edition, compared)
      .axes.flatMap((axis) => pagesOf(edition, axis, lang))
      .map((page, at) => axisSlide(edition, own, page, at, lang)),
    ...apartSlides(edition, own, lang),
  ];
};
