import type { BodiesData } from '../charts/bodies.ts';
import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { bodiesOf, measuresOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import type { Say } from '../i18n/say.ts';
import type { Spec } from './spec.ts';

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

const summaryOf = (edition: Edition, lang: Lang, t: Say): string => {
  const rows = edition.measures.map((measure) =>
    t('panels.bodies.row', {
      number: measure.number,
      names: formatIn(lang).list(bodiesOf(edition, measure).map(({ short }) => short[lang])),
    }),
  );
  return t('panels.bodies.summary', { list: formatIn(lang).clauses(rows) });
};

const bodyKeys = (edition: Edition) =>
  edition.bodies.map(({ id }) => choiceKey({ kind: 'body', id }));

/** Who stands behind which measure. */
export const bodiesSpec = (edition: Edition, lang: Lang, t: Say): Spec => ({
  title: t('panels.bodies.title', {
    bodies: edition.bodies.length,
    measures: edition.measures.length,
  }),
  subtitle: t('panels.bodies.subtitle', {
    twice: edition.bodies.filter(({ id }) => measuresOf(edition, id).length > 1).length,
  }),
  caution: { never: t('panels.bodies.never'), caption: t('panels.bodies.caption') },
  summary: summaryOf(edition, lang, t),
  isEmpty: false,
  figures: [],
  keys: [
    ...edition.measures.map(({ id }) => choiceKey({ kind: 'measure', id })),
    ...bodyKeys(edition),
  ],
  counted: bodyKeys(edition),
  draw: (lit, linked) => (charts, width) =>
    charts.bodies(bodiesData(edition, lang, t), { width, lang, lit, linked }),
});
