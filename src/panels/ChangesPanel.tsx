import { useCallback } from 'react';
import type { Charts } from '../charts/charts.ts';
import { oneUnit } from '../domain/axis.ts';
import { changesOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import { spokenFigure, toMark } from '../figures/mark.ts';
import { formatIn } from '../i18n/format.ts';
import { useSay } from '../i18n/say.ts';
import { ComparisonPanel } from './ComparisonPanel.tsx';
import { TwinTable } from './TwinTable.tsx';
import { isAmong, useLit } from './use-lit.ts';

/** What rose or fell, in per cent, from one zero line. */
export const ChangesPanel = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  const figures = changesOf(edition);
  const lit = useLit(isAmong(figures));
  const count = (direction: string) =>
    figures.filter(({ quantity }) => quantity.direction === direction).length;
  const draw = useCallback(
    (charts: Charts, width: number) => {
      const changes = changesOf(edition);
      oneUnit(changes.map(({ quantity }) => quantity));
      const rows = changes.map(
        (figure) =>
          ({
            ...toMark(figure, lang, t),
            direction: figure.quantity.direction === 'increase' ? 'increase' : 'decrease',
          }) as const,
      );
      const words = { falls: t('panels.changes.falls'), rises: t('panels.changes.rises') };
      return charts.changes({ rows, words }, { width, lang, lit });
    },
    [edition, lang, t, lit],
  );
  return (
    <ComparisonPanel
      id="changes"
      edition={edition}
      title={t('panels.changes.title', {
        falls: t('panels.changes.fallCount', { count: count('decrease') }),
        rises: t('panels.changes.riseCount', { count: count('increase') }),
        yearOnYear: figures.filter(({ quantity }) => quantity.comparison).length,
      })}
      subtitle={t('panels.changes.subtitle')}
      caution={{ never: t('panels.changes.never'), caption: t('panels.changes.caption') }}
      summary={t('panels.changes.summary', {
        list: formatIn(lang).clauses(figures.map((figure) => spokenFigure(figure, lang, t))),
      })}
      isEmpty={figures.length === 0}
      draw={draw}
      twin={<TwinTable figures={figures} />}
    />
  );
};
