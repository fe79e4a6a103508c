import { oneUnit } from '../domain/axis.ts';
import { changesOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { spokenFigure, toMark } from '../figures/mark.ts';
import { formatIn } from '../i18n/format.ts';
import type { Say } from '../i18n/say.ts';
import { keysOfFigures, type Spec } from './spec.ts';

/** What rose or fell, in per cent, from one zero line. */
export const changesSpec = (edition: Edition, lang: Lang, t: Say): Spec => {
  const figures = changesOf(edition);
  const count = (direction: string) =>
    figures.filter(({ quantity }) => quantity.direction === direction).length;
  return {
    title: t('panels.changes.title', {
      falls: t('panels.changes.fallCount', { count: count('decrease') }),
      rises: t('panels.changes.riseCount', { count: count('increase') }),
      yearOnYear: figures.filter(({ quantity }) => quantity.comparison).length,
    }),
    subtitle: t('panels.changes.subtitle'),
    caution: { never: t('panels.changes.never'), caption: t('panels.changes.caption') },
    summary: t('panels.changes.summary', {
      list: formatIn(lang).clauses(figures.map((figure) => spokenFigure(figure, lang, t))),
    }),
    isEmpty: figures.length === 0,
    figures,
    keys: keysOfFigures(figures),
    draw: (lit, linked) => (charts, width) => {
      oneUnit(figures.map(({ quantity }) => quantity));
      const rows = figures.map(
        (figure) =>
          ({
            ...toMark(figure, lang, t),
            direction: figure.quantity.direction === 'increase' ? 'increase' : 'decrease',
          }) as const,
      );
      const words = { falls: t('panels.changes.falls'), rises: t('panels.changes.rises') };
      return charts.changes({ rows, words }, { width, lang, lit, linked });
    },
  };
};
