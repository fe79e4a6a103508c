import type { Box } from '../charts/shape-box.ts';

type Pair = readonly number[];
/** Of the tip and of the chart, width and height in px. */
export type Sizes = { readonly contentSize: Pair; readonly viewSize: Pair };
type Spot = [x: number, y: number];

const POINTER_GAP = 20;
/** From a mark to its tip: past the ring around the mark. */
const MARK_GAP = 10;

const inside = (at: number, size: number, room: number): number =>
  Math.max(0, Math.min(at, room - size));

/** Behind the pointer, or before it where there is no room behind; never outside of the chart. */
const behind = (at: number, size: number, room: number): number => {
  const back = at + POINTER_GAP;
  return inside(back + size > room ? at - POINTER_GAP - size : back, size, room);
};

/** Where a tip stands beside the pointer, px from the top left of the chart. */
export const besidePointer = ([x = 0, y = 0]: Pair, { contentSize, viewSize }: Sizes): Spot => {
  const [width = 0, height = 0] = contentSize;
  const [wide = 0, high = 0] = viewSize;
  return [behind(x, width, wide), behind(y, height, high)];
};

/**
 * Where a tip stands that must not hide its mark: under it, over it, or at one of its sides, whichever has room
 * in the chart; if none has, under it and out of the chart.
 */
export const besideMark = (mark: Box, { contentSize, viewSize }: Sizes): Spot => {
  const [width = 0, height = 0] = contentSize;
  const [wide = 0, high = 0] = viewSize;
  const x = inside(mark.x, width, wide);
  const y = inside(mark.y, height, high);
  const under = mark.y + mark.height + MARK_GAP;
  const over = mark.y - MARK_GAP - height;
  const right = mark.x + mark.width + MARK_GAP;
  const left = mark.x - MARK_GAP - width;
  if (under + height <= high) return [x, under];
  if (over >= 0) return [x, over];
  if (right + width <= wide) return [right, y];
  return left >= 0 ? [left, y] : [x, under];
};
