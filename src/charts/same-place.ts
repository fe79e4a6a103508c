import type { Drawing } from './context.ts';
import type { Sketch, Sketched } from './marks.ts';
import { pickKey } from './series.ts';
import { boxOf } from './shape-box.ts';
import type { Circle, Rect, Shape } from './shapes.ts';

/** A place in a chart, px from its top left corner. */
export type Point = { readonly x: number; readonly y: number };

type Area = Rect | Circle;

const isArea = (shape: Shape | undefined): shape is Area =>
  shape?.kind === 'rect' || shape?.kind === 'circle';

const holds = (area: Area, { x, y }: Point): boolean => {
  const box = boxOf(area);
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
};

const sketchesOf = ({ option }: Drawing): readonly Sketch[] =>
  ((option.series ?? []) as readonly Sketched[]).flatMap(({ sketch }) => sketch?.() ?? []);

/** The topmost mark at a place, and which of its shapes is there. */
const markAt = (drawing: Drawing, place: Point) =>
  sketchesOf(drawing)
    .map(({ pick, shapes }) => ({
      key: pickKey(pick),
      shapes,
      at: shapes.findIndex((shape) => isArea(shape) && holds(shape, place)),
    }))
    .filter(({ at }) => at >= 0)
    .at(-1);

/** The same share of the way from left to right and from top to bottom. */
const carry = (from: Area, to: Area, { x, y }: Point): Point => {
  const [old, now] = [boxOf(from), boxOf(to)];
  return {
    x: now.x + ((x - old.x) / (old.width || 1)) * now.width,
    y: now.y + ((y - old.y) / (old.height || 1)) * now.height,
  };
};

/**
 * Where a place on one drawing of a chart is found on another one, drawn for another width: on the same mark. A
 * place on no mark stays as it is.
 */
export const samePlace = (from: Drawing, to: Drawing, place: Point): Point => {
  const mark = markAt(from, place);
  const there = sketchesOf(to).find(({ pick }) => pickKey(pick) === mark?.key);
  const [old, now] = [mark?.shapes[mark.at], there?.shapes[mark?.at ?? -1]];
  return isArea(old) && isArea(now) ? carry(old, now, place) : place;
};
