import { useCallback } from 'react';
import type { Charts } from '../charts/charts.ts';
import type { Edition, Measure } from '../domain/edition.ts';
import { countEvidence, EVIDENCE_KINDS, isInText } from '../domain/evidence.ts';
import { claimsOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import { type Say, useSay } from '../i18n/say.ts';
import { ComparisonPanel } from './ComparisonPanel.tsx';
import { EvidenceKey } from './EvidenceKey.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { evidenceData } from './evidence-data.ts';
import { useLit } from './use-lit.ts';

const summaryOf = (measures: readonly Measure[], lang: Lang, t: Say): string => {
  const row = (measure: Measure) =>
    EVIDENCE_KINDS.filter((kind) => countEvidence(measure, kind) > 0).map((kind) =>
      t('panels.evidence.cell', {
        column: t(`panels.evidence.columns.${kind}`),
        count: countEvidence(measure, kind),
      }),
    );
  const rows = measures.map((measure) => {
    const cells = row(measure);
    return t('panels.evidence.row', {
      number: measure.number,
      cells: cells.length ? formatIn(lang).list(cells) : t('panels.evidence.none'),
    });
  });
  return t('panels.evidence.summary', { list: formatIn(lang).clauses(rows) });
};

/** What kind of evidence each entry gives: a mark a figure, a first or an honour. */
export const EvidencePanel = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  const lit = useLit((id) => isInText(edition, id));
  const firsts = edition.measures.flatMap((measure) => claimsOf(measure).firsts);
  const draw = useCallback(
    (charts: Charts, width: number) =>
      charts.evidence(evidenceData(edition, lang, t), { width, lang, lit }),
    [edition, lang, t, lit],
  );
  return (
    <ComparisonPanel
      id="evidence"
      edition={edition}
      title={t('panels.evidence.title')}
      subtitle={t('panels.evidence.subtitle')}
      caution={{
        never: t('panels.evidence.never'),
        caption: t('panels.evidence.caption', {
          firsts: firsts.length,
          assets: firsts.filter(({ subject }) => subject === 'asset').length,
        }),
      }}
      summary={summaryOf(edition.measures, lang, t)}
      draw={draw}
      twin={<EvidenceTable edition={edition} />}
      legend={<EvidenceKey />}
    />
  );
};
