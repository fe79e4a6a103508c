import type { Hedge } from '../domain/hedge.ts';
import { barShapes, dotShapes, REACH } from './hedge-shapes.ts';
import { INK, type Ink } from './ink.ts';
import type { Form, Line } from './shapes.ts';

/** A small drawing of one hedge, in px from its top left. */
export type Glyph = {
  readonly width: number;
  readonly height: number;
  readonly forms: readonly Form[];
};

/**
 * A line that fills its box. `fromRight` counts x from the right edge of the box (so below zero) and its
 * stem runs far past the left edge; `fromLeft` counts from the left edge.
 */
export type HedgeLine = {
  readonly height: number;
  readonly fromRight: readonly Form[];
  readonly fromLeft: readonly Form[];
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

const HEIGHT = 20;
const MID = HEIGHT / 2;
/** The value stands at the same place under every headline figure, with room beyond it for the arrow. */
const VALUE = -42;
const FAR_LEFT = -4000;
const DASH = [2, 3] as const;

const stroke = (x1: number, x2: number, color: Ink, dash?: readonly number[]): Line => ({
  kind: 'line',
  x1,
  y1: MID,
  x2,
  y2: MID,
  stroke: color,
  thick: 2,
  dash,
});

const upright = (x: number, color: Ink, dash?: readonly number[]): Line => ({
  kind: 'line',
  x1: x,
  y1: MID - 9,
  x2: x,
  y2: MID + 9,
  stroke: color,
  thick: 2,
  dash,
});

const chevron = (tip: number, side: -1 | 1, color: Ink): Form => ({
  kind: 'polyline',
  points: [
    [tip - side * 5, MID - 5],
    [tip, MID],
    [tip - side * 5, MID + 5],
  ],
  stroke: color,
  thick: 2,
});

const EDGE = REACH.radius;

const disc = (color: Ink): Form => ({ kind: 'circle', x: VALUE, y: MID, r: EDGE, fill: color });
const hollow = (color: Ink): Form => ({
  kind: 'circle',
  x: VALUE,
  y: MID,
  r: EDGE - 0.7,
  fill: 'none',
  stroke: color,
  thick: 2.4,
});

const beyond = (color: Ink): Form[] => [
  stroke(VALUE + EDGE + 2, -3, color, DASH),
  chevron(-2, 1, color),
];

function fadingLine(color: Ink): Form[] {
  const end = VALUE - REACH.short;
  const from = end - REACH.fade * 1.6;
  const tail: Form = {
    kind: 'rect',
    x: from,
    y: MID - 1,
    width: end - from,
    height: 2,
    fill: { ink: color, left: 1, right: 0 },
  };
  return [stroke(FAR_LEFT, from, color), tail, upright(VALUE, color, [3, 2.5])];
}

const LINES: Readonly<Record<Hedge, (color: Ink) => Omit<HedgeLine, 'height'>>> = {
  exact: (color) => ({
    fromRight: [stroke(FAR_LEFT, VALUE, color), upright(VALUE, color)],
    fromLeft: [],
  }),
  over: (color) => ({
    fromRight: [stroke(FAR_LEFT, VALUE - EDGE, color), hollow(color), ...beyond(color)],
    fromLeft: [],
  }),
  atLeast: (color) => ({
    fromRight: [stroke(FAR_LEFT, VALUE, color), disc(color), ...beyond(color)],
    fromLeft: [],
  }),
  nearly: (color) => ({ fromRight: fadingLine(color), fromLeft: [] }),
  within: (color) => ({
    fromRight: [stroke(VALUE - EDGE - 2, FAR_LEFT, color, DASH), disc(color)],
    fromLeft: [chevron(2, -1, color)],
  }),
};

/** The hedge as the end of a line that fills the width of its box, whatever that is. */
export const hedgeLine = (hedge: Hedge, color: Ink): HedgeLine => ({
  height: HEIGHT,
  ...LINES[hedge](color),
});
