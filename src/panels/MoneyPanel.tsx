import { useCallback } from 'react';
import type { Charts } from '../charts/charts.ts';
import type { MoneyData } from '../charts/money.ts';
import { oneUnit } from '../domain/axis.ts';
import { moneyOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { sayNumber } from '../domain/wording.ts';
import { spokenFigure, toMark } from '../figures/mark.ts';
import { formatIn } from '../i18n/format.ts';
import { type Say, useSay } from '../i18n/say.ts';
import { ComparisonPanel } from './ComparisonPanel.tsx';
import { TwinTable } from './TwinTable.tsx';
import { isAmong, useLit } from './use-lit.ts';

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
export const MoneyPanel = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  const groups = moneyOf(edition);
  const figures = groups.flatMap((group) => group.figures);
  const lit = useLit(isAmong(figures));
  const draw = useCallback(
    (charts: Charts, width: number) =>
      charts.money(moneyData(edition, lang, t), { width, lang, lit }),
    [edition, lang, t, lit],
  );
  return (
    <ComparisonPanel
      id="money"
      edition={edition}
      title={t('panels.money.title', { count: groups.length })}
      subtitle={t('panels.money.subtitle')}
      caution={{ never: t('panels.money.never'), caption: t('panels.money.caption') }}
      summary={t('panels.money.summary', {
        list: formatIn(lang).clauses(figures.map((figure) => spokenFigure(figure, lang, t))),
      })}
      isEmpty={figures.length === 0}
      draw={draw}
      twin={<TwinTable figures={figures} />}
    />
  );
};
