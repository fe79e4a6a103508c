import { EvidenceKey } from '../../figures/EvidenceKey.tsx';
import type { OwnSlide, PanelSlide } from '../../slides/slide.ts';

/** At the foot of a comparison: what may not be concluded, and over that what marks of the matrix stand for. */
export const Caution = ({ slide }: { slide: PanelSlide | OwnSlide }) => {
  const { never, caption } = slide.spec.caution;
  return (
    <div className="slide-caution">
      {slide.kind === 'panel' && slide.panel === 'evidence' ? <EvidenceKey /> : null}
      <p>
        <strong>{never}</strong> {caption}
      </p>
    </div>
  );
};
