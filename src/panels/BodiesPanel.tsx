import { useCallback } from 'react';
import type { BodiesData } from '../charts/bodies.ts';
import type { Charts } from '../charts/charts.ts';
import type { Edition } from '../domain/edition.ts';
import { bodiesOf, measuresOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import { type Say, useSay } from '../i18n/say.ts';
import { BodiesTable } from './BodiesTable.tsx';
import { ComparisonPanel } from './ComparisonPanel.tsx';

const bodiesData = (edition: Edition, lang: Lang, t: Say): BodiesData => ({
  measures: edition.measures.map(({ id, number, title }) => ({
    id,
    measure: number,
    title: title[lang],
  })),
  bodies: edition.bodies.map((body) => {
    const measures = measuresOf(edition, body.id).map(({ number }) => number);
    return {
      id: body.id,
      name: body.short[lang],
      measures,
      count: t('panels.bodies.several', { count: measures.length }),
    };
  }),
});

const NONE: ReadonlySet<string> = new Set();

/** Who stands behind which measure. */
export const BodiesPanel = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  const draw = useCallback(
    (charts: Charts, width: number) =>
      charts.bodies(bodiesData(edition, lang, t), { width, lang, lit: NONE }),
    [edition, lang, t],
  );
  const rows = edition.measures.map((measure) =>
    t('panels.bodies.row', {
      number: measure.number,
      names: formatIn(lang).list(bodiesOf(edition, measure).map(({ short }) => short[lang])),
    }),
  );
  return (
    <ComparisonPanel
      id="bodies"
      edition={edition}
      title={t('panels.bodies.title', {
        bodies: edition.bodies.length,
        measures: edition.measures.length,
      })}
      subtitle={t('panels.bodies.subtitle', {
        twice: edition.bodies.filter(({ id }) => measuresOf(edition, id).length > 1).length,
      })}
      caution={{ never: t('panels.bodies.never'), caption: t('panels.bodies.caption') }}
      summary={t('panels.bodies.summary', { list: formatIn(lang).clauses(rows) })}
      draw={draw}
      twin={<BodiesTable edition={edition} />}
    />
  );
};
