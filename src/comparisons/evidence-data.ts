import type { EvidenceData, EvidenceMark } from '../charts/evidence.ts';
import type { Edition, Measure } from '../domain/edition.ts';
import { claimId, EVIDENCE_KINDS } from '../domain/evidence.ts';
import { claimsOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { noteOf } from '../figures/note.ts';
import { figureText } from '../figures/said.ts';
import type { Say } from '../i18n/say.ts';

const figureMarks = (measure: Measure, lang: Lang, t: Say): EvidenceMark[] =>
  measure.quantities.map((quantity) => ({
    id: quantity.id,
    measure: measure.number,
    column: quantity.role,
    kind: 'figure',
    hedged: quantity.hedge !== 'exact',
    asset: false,
    tip: {
      value: figureText(quantity, lang, t),
      label: quantity.label[lang],
      note: noteOf(quantity, lang, t),
      quote: quantity.quote,
      caution: quantity.caution?.[lang],
    },
  }));

const claimMarks = (measure: Measure, lang: Lang, t: Say): EvidenceMark[] => {
  const { firsts, honours } = claimsOf(measure);
  const kinds = [
    { kind: 'first', claims: firsts },
    { kind: 'honour', claims: honours },
  ] as const;
  return kinds.flatMap(({ kind, claims }) =>
    claims.map((claim) => ({
      id: claimId(measure, claim),
      measure: measure.number,
      column: kind,
      kind,
      hedged: false,
      asset: kind === 'first' && claim.subject === 'asset',
      tip: {
        value: t(`claim.${claim.kind}`),
        label: claim.label[lang],
        note: claim.subject === 'asset' ? t('drawer.asset') : '',
        quote: claim.quote,
      },
    })),
  );
};

/** The matrix of measures and kinds of evidence, in words. */
export const evidenceData = ({ measures }: Edition, lang: Lang, t: Say): EvidenceData => ({
  rows: measures.map((measure) => ({
    id: measure.id,
    measure: measure.number,
    title: measure.title[lang],
    noFigures: measure.quantities.length ? undefined : t('panels.evidence.noFigures'),
  })),
  columns: EVIDENCE_KINDS.map((id) => ({
    id,
    title: t(`panels.evidence.columns.${id}`),
    group: id === 'first' || id === 'honour' ? 'words' : 'figures',
  })),
  marks: measures.flatMap((measure) => [
    ...figureMarks(measure, lang, t),
    ...claimMarks(measure, lang, t),
  ]),
  words: {
    none: t('panels.evidence.none'),
    noneShort: t('panels.evidence.noneShort'),
    measure: t('panel.columns.measure'),
  },
});
