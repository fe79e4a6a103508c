import { useId } from 'react';
import { hedgeGlyph, hedgeLine } from '../charts/hedge-glyph.ts';
import type { Hedge } from '../charts/hedge-shapes.ts';
import { INK, type Ink } from '../charts/ink.ts';
import type { Form } from '../charts/shapes.ts';
import { SvgShape } from './SvgShape.tsx';

const TONES = { data: INK.data, rise: INK.rise, ink: INK.ink } as const;

type Props = {
  hedge: Hedge;
  /** `line` fills the width of its box and ends in its hedge; `dot` and `bar` are glyphs. */
  form: 'dot' | 'bar' | 'line';
  tone: keyof typeof TONES;
  /** Width of a glyph in px, when it is not its own. */
  width?: number;
};

/** No hedge has more than one fade, so one id is enough. */
const Forms = ({ forms, id }: { forms: readonly Form[]; id: string }) =>
  forms.map((form) => <SvgShape key={JSON.stringify(form)} form={form} id={id} />);

const Glyph = ({
  hedge,
  form,
  color,
  width,
}: {
  hedge: Hedge;
  form: 'dot' | 'bar';
  color: Ink;
  width?: number;
}) => {
  const id = useId();
  const glyph = hedgeGlyph(hedge, form, color);
  const shownWidth = width ?? glyph.width;
  return (
    <svg
      className="hedge-glyph"
      aria-hidden="true"
      width={shownWidth}
      height={(glyph.height * shownWidth) / glyph.width}
      viewBox={`0 0 ${glyph.width} ${glyph.height}`}
    >
      <Forms forms={glyph.forms} id={id} />
    </svg>
  );
};

/** Anchored at the right edge by a nested SVG, so nothing has to be measured. */
const LongLine = ({ hedge, color }: { hedge: Hedge; color: Ink }) => {
  const id = useId();
  const { height, fromLeft, fromRight } = hedgeLine(hedge, color);
  return (
    <svg className="hedge-line" aria-hidden="true" width="100%" height={height} overflow="hidden">
      <svg aria-hidden="true" x="100%" overflow="visible">
        <Forms forms={fromRight} id={`${id}r`} />
      </svg>
      <Forms forms={fromLeft} id={`${id}l`} />
    </svg>
  );
};

/** How exact a value is, as a drawing; the words beside it say the same, so it is hidden from speech. */
export const HedgeMark = ({ hedge, form, tone, width }: Props) =>
  form === 'line' ? (
    <LongLine hedge={hedge} color={TONES[tone]} />
  ) : (
    <Glyph hedge={hedge} form={form} color={TONES[tone]} width={width} />
  );
