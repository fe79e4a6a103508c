import { useId } from 'react';
import { hedgeGlyph } from '../charts/hedge-glyph.ts';
import type { Hedge } from '../charts/hedge-shapes.ts';
import { INK } from '../charts/ink.ts';
import { SvgShape } from './SvgShape.tsx';

const TONES = { data: INK.data, rise: INK.rise } as const;

type Props = {
  hedge: Hedge;
  form: 'dot' | 'bar';
  tone: keyof typeof TONES;
  /** In px, when it is not the glyph's own. */
  width?: number;
};

/** How exact a value is, as a drawing; the words beside it say the same, so it is hidden from speech. */
export const HedgeMark = ({ hedge, form, tone, width }: Props) => {
  const id = useId();
  const glyph = hedgeGlyph(hedge, form, TONES[tone]);
  const shownWidth = width ?? glyph.width;
  return (
    <svg
      className="hedge-glyph"
      aria-hidden="true"
      width={shownWidth}
      height={(glyph.height * shownWidth) / glyph.width}
      viewBox={`0 0 ${glyph.width} ${glyph.height}`}
    >
      {/* No hedge has more than one fade, so one id is enough. */}
      {glyph.forms.map((form) => (
        <SvgShape key={JSON.stringify(form)} form={form} id={id} />
      ))}
    </svg>
  );
};
