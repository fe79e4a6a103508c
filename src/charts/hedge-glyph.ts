import type { Hedge } from '../domain/hedge.ts';
import { barShapes, dotShapes } from './hedge-shapes.ts';
import { INK, type Ink } from './ink.ts';
import type { Form } from './shapes.ts';

/** A small drawing of one hedge, in px from its top left. */
export type Glyph = {
  readonly width: number;
  readonly height: number;
  readonly forms: readonly Form[];
};

const DOT_BOX = { width: 64, height: 20 };
const BAR_BOX = { width: 68, height: 22 };

/** Where the value stands in the dot glyph, so that dot and arrow together sit in the middle. */
const DOT_X: Readonly<Record<Hedge, number>> = {
  exact: 32,
  over: 17,
  atLeast: 17,
  nearly: 45,
  within: 47,
};

/** Where the value stands in the bar glyph: arrow or not, every glyph fills its box. */
const BAR_X: Readonly<Record<Hedge, number>> = {
  exact: 58,
  over: 31,
  atLeast: 31,
  nearly: 58,
  within: 58,
};

function dotGlyph(hedge: Hedge, color: Ink): Glyph {
  const y = DOT_BOX.height / 2;
  const scale: Form = {
    kind: 'line',
    x1: 0,
    y1: y,
    x2: DOT_BOX.width,
    y2: y,
    stroke: INK.hair2,
    thick: 1,
  };
  return {
    ...DOT_BOX,
    forms: [scale, ...dotShapes(hedge, { x: DOT_X[hedge], y, color, toward: -1 })],
  };
}

function barGlyph(hedge: Hedge, color: Ink): Glyph {
  const { height } = BAR_BOX;
  const bar = barShapes(hedge, { x0: 1, x: BAR_X[hedge], y: height / 2, height: 12, color });
  const zero: Form = {
    kind: 'line',
    x1: 1,
    y1: 0,
    x2: 1,
    y2: height,
    stroke: INK.rule,
    thick: 1.5,
  };
  return { ...BAR_BOX, forms: [...bar, zero] };
}

const GLYPHS = { dot: dotGlyph, bar: barGlyph } as const;

/** The hedge as a glyph of fixed size, beside a value or in the key. */
export const hedgeGlyph = (hedge: Hedge, form: keyof typeof GLYPHS, color: Ink): Glyph =>
  GLYPHS[form](hedge, color);
