import type { OwnSlide, PanelSlide } from '../slides/slide.ts';
import { IDX } from './layouts.ts';
import type { Setting } from './page.ts';
import { type Box, type Drawn, held } from './shape.ts';
import { linesOf } from './text.ts';

const SIZE = 28;
const LEADING = 36;
const GAP = 14;

/** What may not be concluded, and the room that it leaves above it. */
export type Caution = { readonly drawn: Drawn; readonly room: Box };

/** The first words stand out and forbid the misreading. It stands where the layout says unless it is longer than that. */
export const cautionOf = ({ slide, frame }: Setting<PanelSlide | OwnSlide>): Caution => {
  const { never, caption } = slide.spec.caution;
  const lines = linesOf(`${never} ${caption}`, SIZE, frame.caution.width);
  const asked = lines * LEADING;
  const usual = frame.caution;
  const bottom = usual.y + usual.height;
  const isLong = asked > usual.height;
  const box = isLong ? { ...usual, y: bottom - asked, height: asked } : undefined;
  const runs = [
    { text: never, bold: true, tone: 'ink' as const },
    { text: slide.lang === 'en' ? ` ${caption}` : caption },
  ];
  const paragraphs = [{ runs, leading: LEADING }];
  return {
    drawn: held({ name: 'Caution', type: 'body', idx: IDX.caution, box, paragraphs }, slide.lang),
    room: { ...frame.chart, height: bottom - asked - GAP - frame.chart.y },
  };
};
