import { Badge } from '../components/Badge.tsx';
import type { Edition } from '../domain/edition.ts';
import { countEvidence, EVIDENCE_KINDS } from '../domain/evidence.ts';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { useSay } from '../i18n/say.ts';
import './panels.css';

/** The matrix as a table: how many of each kind, or that none is stated. */
export const EvidenceTable = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  return (
    <div className="twin-scroll">
      <table className="twin">
        <thead>
          <tr>
            <th scope="col">{t('panel.columns.measure')}</th>
            {EVIDENCE_KINDS.map((kind) => (
              <th key={kind} scope="col">
                {t(`panels.evidence.columns.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edition.measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">
                <Badge number={measure.number} />{' '}
                <MeasureLink number={measure.number}>{measure.title[lang]}</MeasureLink>
              </th>
              {EVIDENCE_KINDS.map((kind) => (
                <td key={kind}>
                  {countEvidence(measure, kind) || (
                    <span className="none">{t('panels.evidence.none')}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
