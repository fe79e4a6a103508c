import { parseChoice } from './domain/choice.ts';
import type { Edition } from './domain/edition.ts';
import { figuresOf } from './domain/figures.ts';
import type { Shown } from './exports/shown.ts';
import { choiceText } from './figures/choice-words.ts';
import { filterWords } from './figures/filter-words.ts';
import { shownRows } from './figures/shown-rows.ts';
import { readingsNow } from './figures/use-readings.ts';
import { formatIn } from './i18n/format.ts';
import { sayIn } from './i18n/say.ts';
import { isoDate } from './site/iso-date.ts';
import { currentView, linkNow } from './state/address.ts';
import type { View } from './state/view.ts';

/** What the reader asks for, in words: filter, search, selection. */
const aboutOf = (edition: Edition, { lang, filter, query, chosen, onlyChosen }: View): string[] => {
  const t = sayIn(lang);
  const names = chosen.flatMap((key) => {
    const choice = parseChoice(key);
    return (choice && choiceText(edition, choice, lang, t)) ?? [];
  });
  return [
    ...filterWords(filter, edition, lang).map(({ text }) => text),
    ...(query ? [t('shown.query', { query })] : []),
    // What is chosen is no condition unless nothing else is shown.
    ...(onlyChosen && names.length ? [t('shown.only', { list: formatIn(lang).list(names) })] : []),
  ];
};

/** What the page shows at this moment, as exports take it. */
export const shownNow = (edition: Edition): Shown => {
  const view = currentView();
  const { measures, figures } = shownRows(edition, view, view.lang, readingsNow());
  return {
    edition,
    lang: view.lang,
    measures,
    figures,
    about: aboutOf(edition, view),
    address: linkNow(),
    date: isoDate(new Date()),
  };
};

/** The reader's own comparison at this moment, as exports take it: its figures in the order of picking. */
export const comparedNow = (edition: Edition): Shown => {
  const { lang, compared, comparisonName } = currentView();
  const all = figuresOf(edition);
  const figures = compared.flatMap((id) => all.find(({ quantity }) => quantity.id === id) ?? []);
  const measures = edition.measures.filter((one) =>
    figures.some(({ measure }) => measure.id === one.id),
  );
  const name = comparisonName ? [sayIn(lang)('shown.comparison', { name: comparisonName })] : [];
  return { ...shownNow(edition), measures, figures, about: name };
};
