import { EvidenceKey } from '../../figures/EvidenceKey.tsx';
import type { OwnSlide, PanelSlide } from '../../slides/slide.ts';
import { Phrases } from './Phrases.tsx';

/** At the foot of a comparison: what may not be concluded, and over that what marks of the matrix stand for. */
export const Caution = ({ slide }: { slide: PanelSlide | OwnSlide }) => {
  const { never, caption } = slide.spec.caution;
  return (
    <div className="slide-caution">
      {slide.kind === 'panel' && slide.panel === 'evidence' ? <EvidenceKey /> : null}
      <p>
        <strong>
          <Phrases text={never} lang={slide.lang} />
        </strong>{' '}
        <Phrases text={caption} lang={slide.lang} />
      </p>
    </div>
  );
};
