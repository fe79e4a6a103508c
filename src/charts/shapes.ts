import type { Ink, Weight } from './ink.ts';

/** A fill that runs from one opacity at the left edge of its shape to another at the right edge. */
type Fade = { readonly ink: Ink; readonly left: number; readonly right: number };
export type Fill = Ink | 'none' | 'transparent' | Fade;

type Outline = {
  readonly stroke?: Ink;
  readonly thick?: number;
  readonly dash?: readonly number[];
};
/** `hover` marks what is only seen while the reader points at the mark. */
type Seen = { readonly hover?: boolean };

export type Rect = Seen &
  Outline & {
    readonly kind: 'rect';
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly fill: Fill;
  };

export type Circle = Seen &
  Outline & {
    readonly kind: 'circle';
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly fill: Fill;
  };

export type Line = Seen & {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Ink;
  readonly thick: number;
  readonly dash?: readonly number[];
};

export type Polyline = Seen & {
  readonly kind: 'polyline';
  readonly points: readonly (readonly [number, number])[];
  readonly stroke: Ink;
  readonly thick: number;
  readonly dash?: readonly number[];
};

/** Upright strokes side by side, painted as one. */
export type Ticks = Seen & {
  readonly kind: 'ticks';
  readonly xs: readonly number[];
  readonly y1: number;
  readonly y2: number;
  readonly stroke: Ink;
  readonly thick: number;
};

/** A closed outline, such as the diamond of a claim. */
export type Polygon = Seen &
  Outline & {
    readonly kind: 'polygon';
    readonly points: readonly (readonly [number, number])[];
    readonly fill: Fill;
  };

/** A link between two points that leaves the one and reaches the other level. */
export type Curve = Seen & {
  readonly kind: 'curve';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Ink | 'transparent';
  readonly thick: number;
};

/** One run of text. `y` is its baseline; `halo` parts it from the lines that it stands on. */
export type Words = Seen & {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  readonly anchor?: 'left' | 'center' | 'right';
  readonly halo?: boolean;
};

/** What the hedges are drawn with: geometry only. */
export type Form = Rect | Circle | Line | Polyline | Polygon;
/** What a chart is drawn with. Pure data, in px; `toGraphic` and `HedgeMark` paint it. */
export type Shape = Form | Curve | Ticks | Words;

export const isFade = (fill: Fill): fill is Fade => typeof fill === 'object';
