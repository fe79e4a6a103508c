import type { Fill, Shape } from './shapes.ts';
import { textWidth } from './text.ts';

/** A rectangle in px from the top left of the chart. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Edges = readonly [left: number, top: number, right: number, bottom: number];

const ofPoints = (points: readonly (readonly [number, number])[], out: number): Edges => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [
    Math.min(...xs) - out,
    Math.min(...ys) - out,
    Math.max(...xs) + out,
    Math.max(...ys) + out,
  ];
};

const half = ({ stroke, thick = 1 }: { stroke?: string; thick?: number }) =>
  stroke ? thick / 2 : 0;

const START = { left: 0, center: 0.5, right: 1 } as const;
/** Of letters and digits above and below their baseline, as a share of their size. */
const [RISE, DROP] = [0.86, 0.22];

function edgesOf(shape: Shape): Edges {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape;
      return ofPoints(
        [
          [x, y],
          [x + width, y + height],
        ],
        half(shape),
      );
    }
    case 'circle':
      return ofPoints([[shape.x, shape.y]], shape.r + half(shape));
    case 'line':
    case 'curve':
      return ofPoints(
        [
          [shape.x1, shape.y1],
          [shape.x2, shape.y2],
        ],
        shape.thick / 2,
      );
    case 'ticks':
      return ofPoints(
        shape.xs.flatMap((x) => [[x, shape.y1] as const, [x, shape.y2] as const]),
        shape.thick / 2,
      );
    case 'polyline':
    case 'polygon':
      return ofPoints(shape.points, half(shape));
    case 'text': {
      const width = textWidth(shape.text, shape.size, shape.weight);
      const left = shape.x - width * START[shape.anchor ?? 'left'];
      return [left, shape.y - shape.size * RISE, left + width, shape.y + shape.size * DROP];
    }
  }
}

const isPainted = (fill: Fill, stroke?: string) =>
  (fill !== 'none' && fill !== 'transparent') || Boolean(stroke && stroke !== 'transparent');

/** What is seen without a pointer on it. */
function isSeen(shape: Shape): boolean {
  if (shape.hover) return false;
  if (shape.kind === 'text') return shape.text !== '';
  if ('fill' in shape) return isPainted(shape.fill, shape.stroke);
  return shape.stroke !== 'transparent';
}

/** The rectangle around a shape, be it seen or not. */
export function boxOf(shape: Shape): Box {
  const [x, y, right, bottom] = edgesOf(shape);
  return { x, y, width: right - x, height: bottom - y };
}

/** The rectangle around all that is seen of shapes; an empty one at the origin if nothing is. */
export function boundsOf(shapes: readonly Shape[]): Box {
  const edges = shapes.filter(isSeen).map(edgesOf);
  if (edges.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...edges.map(([left]) => left));
  const y = Math.min(...edges.map(([, top]) => top));
  return {
    x,
    y,
    width: Math.max(...edges.map(([, , right]) => right)) - x,
    height: Math.max(...edges.map(([, , , bottom]) => bottom)) - y,
  };
}
