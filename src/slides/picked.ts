import { parseChoice } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { type Figure, figuresOf } from '../domain/figures.ts';
import { applyFilter } from '../domain/filtering.ts';
import type { Lang } from '../domain/lang.ts';
import { choiceText } from '../figures/choice-words.ts';
import { filterWords } from '../figures/filter-words.ts';
import { formatIn } from '../i18n/format.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { sayIn } from '../i18n/say.ts';
import { isFiltering } from '../state/filter-params.ts';
import { behindFigures, slideFigure } from './figure.ts';
import { inFullPages, pagedTitle, pageId } from './pages.ts';
import type { AskedOfSlides, SelectionSlide } from './slide.ts';
import { sourceLine } from './source.ts';

type Words = Pick<SelectionSlide, 'name' | 'title' | 'subtitle' | 'others'>;

const pagesOf = (
  edition: Edition,
  id: string,
  picked: readonly Figure[],
  words: Words,
  lang: Lang,
): SelectionSlide[] => {
  const pages = inFullPages(picked);
  return pages.map((page, at) => {
    const figures = page.map((figure) => slideFigure(edition, figure, lang));
    return {
      id: pageId(id, at),
      kind: 'selection',
      lang,
      ...words,
      name: pagedTitle(words.name, at, pages.length, lang),
      title: pagedTitle(words.title, at, pages.length, lang),
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

/** The figures that the reader has chosen one by one; the bodies and claims beside them in words. A measure has a slide of its own. */
export const selectionSlides = (
  edition: Edition,
  { chosen }: Pick<AskedOfSlides, 'chosen'>,
  lang: Lang,
): readonly SelectionSlide[] => {
  const t = slidesWords.sayIn(lang);
  const choices = chosen.flatMap((key) => parseChoice(key) ?? []);
  const ids = new Set(choices.filter(({ kind }) => kind === 'quantity').map(({ id }) => id));
  const picked = figuresOf(edition).filter(({ quantity }) => ids.has(quantity.id));
  const others = choices
    .filter(({ kind }) => kind === 'body' || kind === 'claim')
    .flatMap((choice) => choiceText(edition, choice, lang, sayIn(lang)) ?? []);
  if (picked.length === 0 && others.length === 0) return [];
  const title = picked.length
    ? t('selection.title', { count: picked.length })
    : t('selection.titleOthers', { count: others.length });
  const list = formatIn(lang).list(others);
  const words = {
    name: t('selection.name'),
    title,
    subtitle: t('selection.subtitle'),
    others: list && t(picked.length ? 'selection.others' : 'selection.othersOnly', { list }),
  };
  return pagesOf(edition, 'selection', picked, words, lang);
};

const askedFor = (field: string, values: readonly string[], lang: Lang): string =>
  slidesWords.sayIn(lang)('shown.asked', {
    field: field.toLowerCase(),
    values: formatIn(lang).either(values),
  });

/** The figures that a filter or a search leaves; none while nothing is asked. */
export const shownSlides = (
  edition: Edition,
  { filter, query }: Pick<AskedOfSlides, 'filter' | 'query'>,
  lang: Lang,
): readonly SelectionSlide[] => {
  if (!isFiltering(filter) && !query) return [];
  const t = slidesWords.sayIn(lang);
  const { figures } = applyFilter(edition, filter, query);
  const asked = filterWords(filter, edition, lang).map(({ name, values }) =>
    askedFor(
      name,
      values.map(({ said }) => said),
      lang,
    ),
  );
  if (query) asked.push(askedFor(filterRoom.sayIn(lang)('fields.query'), [query], lang));
  const words = {
    name: t('shown.name'),
    title: figures.length ? t('shown.title', { count: figures.length }) : t('shown.nothing'),
    subtitle: t('shown.subtitle', { list: formatIn(lang).list(asked) }),
    others: '',
  };
  return pagesOf(edition, 'shown', figures, words, lang);
};
