import type { MoneyData } from '../charts/money.ts';
import { oneUnit } from '../domain/axis.ts';
import { moneyOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { sayNumber } from '../domain/wording.ts';
import { spokenFigure, toMark } from '../figures/mark.ts';
import { formatIn } from '../i18n/format.ts';
import type { Say } from '../i18n/say.ts';
import { keysOfFigures, type Spec } from './spec.ts';

const moneyData = (edition: Edition, lang: Lang, t: Say): MoneyData => {
  const groups = moneyOf(edition);
  const unit = oneUnit(groups.flatMap(({ figures }) => figures.map(({ quantity }) => quantity)));
  return {
    rows: groups.map(({ purpose, figures }) => ({
      purpose: t(`panels.money.purposes.${purpose}`),
      note: t(`panels.money.notes.${purpose}`),
      marks: figures.map((figure) => toMark(figure, lang, t)),
      partLinks: figures.flatMap(({ quantity: { id, partOf } }) =>
        partOf ? [{ partId: id, wholeId: partOf, words: t('panels.money.partOf') }] : [],
      ),
    })),
    tick: (value) => sayNumber(value, unit, lang),
    axisNote: t('panels.money.axis'),
  };
};

/** Each sum by whose money it is; dots on a log scale, nothing added up. */
export const moneySpec = (edition: Edition, lang: Lang, t: Say): Spec => {
  const groups = moneyOf(edition);
  const figures = groups.flatMap((group) => group.figures);
  return {
    title: t('panels.money.title', { count: groups.length }),
    subtitle: t('panels.money.subtitle'),
    caution: { never: t('panels.money.never'), caption: t('panels.money.caption') },
    summary: t('panels.money.summary', {
      list: formatIn(lang).clauses(figures.map((figure) => spokenFigure(figure, lang, t))),
    }),
    isEmpty: figures.length === 0,
    figures,
    keys: keysOfFigures(figures),
    draw: (lit, linked) => (charts, width) =>
      charts.money(moneyData(edition, lang, t), { width, lang, lit, linked }),
  };
};
