import { Badge } from '../components/Badge.tsx';
import type { Edition } from '../domain/edition.ts';
import { countEvidence, EVIDENCE_KINDS } from '../domain/evidence.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { useSay } from '../i18n/say.ts';
import { TwinFrame } from './TwinFrame.tsx';

/** The matrix as a table: how many of each kind, or that none is stated. */
export const EvidenceTable = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  return (
    <TwinFrame
      heads={[
        t('panel.columns.measure'),
        ...EVIDENCE_KINDS.map((kind) => t(`panels.evidence.columns.${kind}`)),
      ]}
    >
      {edition.measures.map((measure) => (
        <tr key={measure.id}>
          <th scope="row">
            <Badge number={measure.number} />{' '}
            <ChooseButton
              choice={{ kind: 'measure', id: measure.id }}
              measure={measure.number}
              className="as-choice"
            >
              {measure.title[lang]}
            </ChooseButton>
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
    </TwinFrame>
  );
};
