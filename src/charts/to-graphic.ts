import type { CustomSeriesRenderItemReturn, LinearGradientObject } from 'echarts';
import type { Lang } from '../domain/lang.ts';
import { faint, fontOf, INK } from './ink.ts';
import {
  type Circle,
  type Curve,
  type Fill,
  isFade,
  type Line,
  type Polygon,
  type Polyline,
  type Rect,
  type Shape,
  type Ticks,
  type Words,
} from './shapes.ts';

type Element = NonNullable<CustomSeriesRenderItemReturn>;

const gradient = (left: string, right: string): LinearGradientObject =>
  ({
    type: 'linear',
    x: 0,
    y: 0,
    x2: 1,
    y2: 0,
    global: false,
    colorStops: [
      { offset: 0, color: left },
      { offset: 1, color: right },
    ],
  }) as LinearGradientObject;

const paintOf = (fill: Fill) =>
  isFade(fill) ? gradient(faint(fill.ink, fill.left), faint(fill.ink, fill.right)) : fill;

/**
 * On hover ECharts lightens colours by arithmetic, which loses CSS variables, and lifts a mark above the others, which
 * hides a part behind its whole. Naming paints and height keeps them; `hover` shapes are the only ones that change.
 */
const hovered = (style: object) => ({ z2: 0, style: { ...style, opacity: 1 } });

const steady = (style: object, hover = false) => ({
  style: { ...style, opacity: hover ? 0 : 1 },
  emphasis: hovered({ fill: 'none', stroke: 'none', ...style }),
});

/** Straight lines fall on whole pixels: odd widths on halves, even widths on wholes. */
const onPixel = (at: number, thick: number): number =>
  Math.round(thick) % 2 === 1 ? Math.floor(at) + 0.5 : Math.round(at);

function crisp({ x1, y1, x2, y2, thick }: Line) {
  if (x1 === x2) return { x1: onPixel(x1, thick), x2: onPixel(x2, thick), y1, y2 };
  if (y1 === y2) return { x1, x2, y1: onPixel(y1, thick), y2: onPixel(y2, thick) };
  return { x1, y1, x2, y2 };
}

/** Filled boxes begin and end on pixels; an outline of odd width runs through their middle. */
function boxed({ x, y, width, height, stroke, thick = 1 }: Rect) {
  const shift = stroke !== undefined && Math.round(thick) % 2 === 1 ? 0.5 : 0;
  const [left, top] = [Math.round(x) + shift, Math.round(y) + shift];
  return {
    x: left,
    y: top,
    width: Math.round(x + width) + shift - left,
    height: Math.round(y + height) + shift - top,
  };
}

const filled = ({ fill, stroke: ink, thick = 1, dash }: Rect | Circle | Polygon) => ({
  fill: paintOf(fill),
  stroke: ink ?? 'none',
  lineWidth: thick,
  ...(dash ? { lineDash: [...dash] } : {}),
});

const rect = (shape: Rect) => ({
  type: 'rect' as const,
  shape: boxed(shape),
  ...steady(filled(shape), shape.hover),
});

const circle = (shape: Circle) => ({
  type: 'circle' as const,
  shape: { cx: shape.x, cy: shape.y, r: shape.r },
  ...steady(filled(shape), shape.hover),
});

const stroke = ({ stroke: ink, thick, dash }: Pick<Line, 'stroke' | 'thick' | 'dash'>) => ({
  fill: 'none',
  stroke: ink,
  lineWidth: thick,
  lineDash: dash ? [...dash] : 'solid',
});

const line = (shape: Line) => ({
  type: 'line' as const,
  shape: crisp(shape),
  ...steady(stroke(shape), shape.hover),
});

const ticks = (shape: Ticks) => ({
  type: 'path' as const,
  shape: {
    pathData: shape.xs.map((x) => `M${onPixel(x, shape.thick)} ${shape.y1}V${shape.y2}`).join(''),
  },
  ...steady(stroke(shape), shape.hover),
});

const polyline = (shape: Polyline) => ({
  type: 'polyline' as const,
  shape: { points: shape.points.map(([x, y]) => [x, y]) },
  ...steady(stroke(shape), shape.hover),
});

const polygon = (shape: Polygon) => ({
  type: 'polygon' as const,
  shape: { points: shape.points.map(([x, y]) => [x, y]) },
  ...steady(filled(shape), shape.hover),
});

const curve = ({ x1, y1, x2, y2, stroke: ink, thick, hover }: Curve) => {
  const middle = (x1 + x2) / 2;
  return {
    type: 'bezierCurve' as const,
    shape: { x1, y1, x2, y2, cpx1: middle, cpy1: y1, cpx2: middle, cpy2: y2 },
    ...steady({ fill: 'none', stroke: ink, lineWidth: thick }, hover),
  };
};

/** SVG text hangs on the middle of its line; this share of the size leads from there to the baseline. */
const MIDDLE_TO_BASELINE = 0.4;

const text = (shape: Words, lang: Lang) => {
  const halo = shape.halo ? { stroke: INK.paper, lineWidth: 5 } : {};
  const style = {
    text: shape.text,
    fill: shape.ink,
    font: fontOf(lang, shape.size, shape.weight),
    textAlign: shape.anchor ?? 'left',
    textVerticalAlign: 'middle',
    ...halo,
  };
  const opacity = shape.hover ? 0 : 1;
  return {
    type: 'text' as const,
    x: shape.x,
    y: shape.y - shape.size * MIDDLE_TO_BASELINE,
    style: { ...style, opacity },
    emphasis: hovered(style),
  };
};

const PAINTERS = {
  rect: (shape: Shape, _: Lang) => rect(shape as Rect),
  circle: (shape: Shape, _: Lang) => circle(shape as Circle),
  line: (shape: Shape, _: Lang) => line(shape as Line),
  polyline: (shape: Shape, _: Lang) => polyline(shape as Polyline),
  polygon: (shape: Shape, _: Lang) => polygon(shape as Polygon),
  curve: (shape: Shape, _: Lang) => curve(shape as Curve),
  ticks: (shape: Shape, _: Lang) => ticks(shape as Ticks),
  text: (shape: Shape, lang: Lang) => text(shape as Words, lang),
};

/**
 * Shapes as one group of a custom series: one item to hover, click and read. ECharts would match the
 * shapes of an update to the old ones by their order, and loses those whose kind has changed; so it
 * is told to begin anew.
 */
export const toGraphic = (shapes: readonly Shape[], lang: Lang): Element =>
  ({
    type: 'group',
    $mergeChildren: false,
    children: shapes.map((shape) => PAINTERS[shape.kind](shape, lang)),
  }) as Element;
