import { choiceKey } from '../domain/choice.ts';
import type { Edition, Measure } from '../domain/edition.ts';
import { claimId, countEvidence, EVIDENCE_KINDS } from '../domain/evidence.ts';
import { claimsOf, figuresOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import type { Say } from '../i18n/say.ts';
import { evidenceData } from './evidence-data.ts';
import { keysOfFigures, type Spec } from './spec.ts';

const cellsOf = (measure: Measure, t: Say): string[] =>
  EVIDENCE_KINDS.filter((kind) => countEvidence(measure, kind) > 0).map((kind) =>
    t('panels.evidence.cell', {
      column: t(`panels.evidence.columns.${kind}`),
      count: countEvidence(measure, kind),
    }),
  );

const summaryOf = (measures: readonly Measure[], lang: Lang, t: Say): string => {
  const rows = measures.map((measure) => {
    const cells = cellsOf(measure, t);
    return t('panels.evidence.row', {
      number: measure.number,
      cells: cells.length ? formatIn(lang).list(cells) : t('panels.evidence.none'),
    });
  });
  return t('panels.evidence.summary', { list: formatIn(lang).clauses(rows) });
};

const marksOf = (edition: Edition) => [
  ...keysOfFigures(figuresOf(edition)),
  ...edition.measures.flatMap((measure) =>
    measure.claims.map((claim) => choiceKey({ kind: 'claim', id: claimId(measure, claim) })),
  ),
];

/** What kind of evidence each entry gives: a mark a figure, a first or an honour. */
export const evidenceSpec = (edition: Edition, lang: Lang, t: Say): Spec => {
  const firsts = edition.measures.flatMap((measure) => claimsOf(measure).firsts);
  const marks = marksOf(edition);
  return {
    title: t('panels.evidence.title'),
    subtitle: t('panels.evidence.subtitle'),
    caution: {
      never: t('panels.evidence.never'),
      caption: t('panels.evidence.caption', {
        firsts: firsts.length,
        assets: firsts.filter(({ subject }) => subject === 'asset').length,
      }),
    },
    summary: summaryOf(edition.measures, lang, t),
    isEmpty: false,
    figures: [],
    keys: [...marks, ...edition.measures.map(({ id }) => choiceKey({ kind: 'measure', id }))],
    counted: marks,
    draw: (lit, linked) => (charts, width) =>
      charts.evidence(evidenceData(edition, lang, t), { width, lang, lit, linked }),
  };
};
