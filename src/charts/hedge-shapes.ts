import type { Hedge } from '../domain/hedge.ts';
import type { Ink } from './ink.ts';
import type { Form } from './shapes.ts';

export type { Hedge };

/** Lengths of the marks in px. Arrows are fixed lengths, so that no one reads them as amounts. */
export const REACH = {
  barArrow: 36,
  dotArrow: 30,
  cap: 4,
  capProud: 5,
  radius: 6.5,
  short: 7,
  fade: 40,
} as const;

type DotAt = {
  readonly x: number;
  readonly y: number;
  readonly color: Ink;
  /** On which side of the dot zero lies: -1 left, 1 right. */
  readonly toward: -1 | 1;
};

type BarAt = {
  /** Where zero stands; the bar grows from here to `x`, to either side. */
  readonly x0: number;
  readonly x: number;
  /** The middle line of the bar. */
  readonly y: number;
  readonly height: number;
  readonly color: Ink;
};

type Side = -1 | 1;

/** The two strokes of an arrow head at `x`, open toward where it came from. */
const head = (x: number, y: number, side: Side, size: number, color: Ink, thick: number): Form => ({
  kind: 'polyline',
  points: [
    [x - side * size, y - size],
    [x, y],
    [x - side * size, y + size],
  ],
  stroke: color,
  thick,
});

function arrow({ x, y, color }: DotAt, side: Side): Form[] {
  const tip = x + side * (REACH.radius + REACH.dotArrow);
  const from = x + side * REACH.radius;
  return [
    { kind: 'line', x1: from, y1: y, x2: tip - side, y2: y, stroke: color, thick: 2 },
    head(tip, y, side, 5, color, 2),
  ];
}

const disc = ({ x, y, color }: DotAt): Form => ({
  kind: 'circle',
  x,
  y,
  r: REACH.radius,
  fill: color,
});

const ring = ({ x, y, color }: DotAt): Form => ({
  kind: 'circle',
  x,
  y,
  r: REACH.radius - 0.7,
  fill: 'var(--paper)',
  stroke: color,
  thick: 2.4,
});

const dashedTick = (x: number, y: number, half: number, color: Ink): Form => ({
  kind: 'line',
  x1: x,
  y1: y - half,
  x2: x,
  y2: y + half,
  stroke: color,
  thick: 2,
  dash: [3, 2.5],
});

/** A box between two edges in any order, its fill fading from `atA` to `atB`. */
function fading(
  a: number,
  b: number,
  y: number,
  height: number,
  ink: Ink,
  atA: number,
  atB: number,
): Form {
  const [left, right] = a < b ? [atA, atB] : [atB, atA];
  const fill = { ink, left, right };
  return {
    kind: 'rect',
    x: Math.min(a, b),
    y: y - height / 2,
    width: Math.abs(b - a),
    height,
    fill,
  };
}

function stub({ x, y, color, toward }: DotAt): Form[] {
  const end = x + toward * REACH.short;
  return [fading(end + toward * 26, end, y, 9, color, 1, 0), dashedTick(x, y, 10, color)];
}

const DOTS: Readonly<Record<Hedge, (at: DotAt) => Form[]>> = {
  exact: (at) => [disc(at)],
  over: (at) => [...arrow(at, away(at)), ring(at)],
  atLeast: (at) => [...arrow(at, away(at)), disc(at)],
  nearly: stub,
  within: (at) => [...arrow(at, at.toward), disc(at)],
};

const away = ({ toward }: DotAt): Side => (toward === -1 ? 1 : -1);

/** A value as a point on a scale, its hedge as the form of the point. */
export const dotShapes = (hedge: Hedge, at: DotAt): Form[] => DOTS[hedge](at);

const sideOf = ({ x0, x }: BarAt): Side => (x < x0 ? -1 : 1);

const solid = (a: number, b: number, { y, height, color }: BarAt): Form => ({
  kind: 'rect',
  x: Math.min(a, b),
  y: y - height / 2,
  width: Math.abs(b - a),
  height,
  fill: color,
});

/** The closed cap: its outer edge stands at the value. */
function cap(at: BarAt): Form {
  const proud = at.height + REACH.capProud * 2;
  return solid(at.x, at.x - sideOf(at) * REACH.cap, { ...at, height: proud });
}

function runsOn(at: BarAt): Form[] {
  const side = sideOf(at);
  const { x, y, height, color } = at;
  const size = height * 0.27;
  return [
    fading(x, x + side * REACH.barArrow, y, height, color, 0.5, 0),
    ...[16, 30].map((step) => head(x + side * step, y, side, size, color, 2)),
  ];
}

function fadesShort(at: BarAt): Form[] {
  const side = sideOf(at);
  const end = at.x - side * REACH.short;
  const length = Math.max(0, (end - at.x0) * side);
  const from = end - side * Math.min(REACH.fade, length * 0.6);
  return [
    solid(at.x0, from, at),
    fading(from, end, at.y, at.height, at.color, 1, 0),
    dashedTick(at.x, at.y, at.height / 2 + REACH.capProud, at.color),
  ];
}

const BARS: Readonly<Record<Hedge, (at: BarAt) => Form[]>> = {
  exact: (at) => [solid(at.x0, at.x, at), cap(at)],
  over: (at) => [solid(at.x0, at.x, at), ...runsOn(at)],
  atLeast: (at) => [solid(at.x0, at.x, at), ...runsOn(at), cap(at)],
  nearly: fadesShort,
  within: (at) => [fading(at.x0, at.x, at.y, at.height, at.color, 0.08, 0.9), cap(at)],
};

/** A value as a length from zero, its hedge as the form of the end. */
export const barShapes = (hedge: Hedge, at: BarAt): Form[] => BARS[hedge](at);
