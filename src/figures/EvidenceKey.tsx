import { evidenceShapes } from '../charts/evidence-marks.ts';
import { SvgShape } from '../components/SvgShape.tsx';
import { useSay } from '../i18n/say.ts';

const KEY = [
  { id: 'exact', kind: 'figure', hedged: false, asset: false },
  { id: 'hedged', kind: 'figure', hedged: true, asset: false },
  { id: 'first', kind: 'first', hedged: false, asset: false },
  { id: 'asset', kind: 'first', hedged: false, asset: true },
  { id: 'honour', kind: 'honour', hedged: false, asset: false },
] as const;

/** What the marks of the matrix stand for. */
export const EvidenceKey = () => {
  const { t } = useSay();
  return (
    <ul className="evidence-key">
      {KEY.map(({ id, kind, hedged, asset }) => (
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
