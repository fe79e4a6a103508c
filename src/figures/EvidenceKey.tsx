import { EVIDENCE_KEY, evidenceShapes } from '../charts/evidence-marks.ts';
import { SvgShape } from '../components/SvgShape.tsx';
import { useSay } from '../i18n/say.ts';

/** What the marks of the matrix stand for. */
export const EvidenceKey = () => {
  const { t } = useSay();
  return (
    <ul className="evidence-key">
      {EVIDENCE_KEY.map(({ id, kind, hedged, asset }) => (
        <li key={id}>
          <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
            {evidenceShapes(kind, { hedged, asset, x: 8, y: 8, r: 5 }).map((form) => (
              <SvgShape key={form.kind} form={form} id={`key-${id}`} />
            ))}
          </svg>
          {t(`panels.evidence.key.${id}`)}
        </li>
      ))}
    </ul>
  );
};
