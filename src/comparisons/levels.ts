import type { LevelRow } from '../charts/levels.ts';
import { levelsOf } from '../domain/comparisons.ts';
import type { Edition, Quantity } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { sayNumber } from '../domain/wording.ts';
import { spokenFigure, toMark } from '../figures/mark.ts';
import { formatIn } from '../i18n/format.ts';
import type { Say } from '../i18n/say.ts';
import { keysOfFigures, type Spec } from './spec.ts';

const RANGES = {
  within: 'atMost',
  atLeast: 'atLeast',
  over: 'moreThan',
  nearly: 'lessThan',
} as const;

/** The range that a hedge leaves open, in words: at most 40 days. Empty where it leaves none. */
export const rangeWords = ({ hedge, value, unit }: Quantity, lang: Lang, t: Say): string =>
  hedge === 'exact'
    ? ''
    : t(`panels.levels.${RANGES[hedge]}`, { value: sayNumber(value, unit, lang) });

/** A percentage runs to the whole; anything else to well past its value. */
const endOf = ({ value, unit }: Quantity): number =>
  unit === 'percent' && value <= 100 ? 100 : value * 1.3;

const toRow = (figure: Figure, lang: Lang, t: Say): LevelRow => ({
  ...toMark(figure, lang, t),
  end: endOf(figure.quantity),
  tick: (value) => sayNumber(value, figure.quantity.unit, lang),
  rangeWords: rangeWords(figure.quantity, lang, t),
});

/** Results that are levels and not changes, each on a ruler of its own. */
export const levelsSpec = (edition: Edition, lang: Lang, t: Say): Spec => {
  const figures = levelsOf(edition);
  return {
    title: t('panels.levels.title'),
    subtitle: t('panels.levels.subtitle'),
    caution: { never: t('panels.levels.never'), caption: t('panels.levels.caption') },
    summary: t('panels.levels.summary', {
      list: formatIn(lang).clauses(figures.map((figure) => spokenFigure(figure, lang, t))),
    }),
    isEmpty: figures.length === 0,
    figures,
    keys: keysOfFigures(figures),
    draw: (lit, linked) => (charts, width) => {
      const rows = figures.map((figure) => toRow(figure, lang, t));
      return charts.levels({ rows }, { width, lang, lit, linked });
    },
  };
};
