import type { Box } from '../charts/shape-box.ts';

type Pair = readonly number[];
/** Of the tip and of the chart, width and height in px. */
export type Sizes = { readonly contentSize: Pair; readonly viewSize: Pair };
type Spot = [x: number, y: number];

/** What a tip stands beside, and what it should leave in sight; px from the top left of the chart. */
export type Scene = {
  /** What the mark itself is made of. */
  readonly own: readonly Box[];
  /** What the other marks are made of. */
  readonly others: readonly Box[];
  /** Highest and lowest place that the window shows. */
  readonly seen?: readonly [top: number, bottom: number];
};

const POINTER_GAP = 14;
/** From a mark to its tip: past the ring around the mark. */
const MARK_GAP = 10;
const STEP = 12;

/** What it costs to touch anything of another mark at all, to hide a px² of each, to stand a px farther off, and to leave the chart by a px: over it stands its title. */
const COST = {
  touch: 15_000,
  own: 40,
  other: 6,
  far: 12,
  over: 400,
  under: 60,
  unseen: 800,
  pointer: 1e6,
} as const;

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
});

const overlap = (a: Box, b: Box): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
};

const hidden = (tip: Box, boxes: readonly Box[]): number =>
  boxes.reduce((sum, box) => sum + overlap(tip, box), 0);

const touched = (tip: Box, boxes: readonly Box[]): number =>
  boxes.filter((box) => overlap(tip, box) > 0).length;

/** Px between two boxes; 0 if they touch. */
const apart = (a: Box, b: Box): number => {
  const x = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const y = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return x + y;
};

const beyond = (from: number, to: number, least: number, most: number): number =>
  Math.max(0, least - from) + Math.max(0, to - most);

const costIn =
  ({ own, others, seen }: Scene, [x = 0, y = 0]: Pair, high: number) =>
  (tip: Box): number => {
    const bottom = tip.y + tip.height;
    const nearest = Math.min(...own.map((box) => apart(tip, box)));
    const onPointer = overlap(grown({ x, y, width: 0, height: 0 }, POINTER_GAP), tip) > 0;
    return (
      hidden(tip, own) * COST.own +
      touched(tip, others) * COST.touch +
      hidden(tip, others) * COST.other +
      (Number.isFinite(nearest) ? nearest : 0) * COST.far +
      Math.max(0, -tip.y) * COST.over +
      Math.max(0, bottom - high) * COST.under +
      (seen ? beyond(tip.y, bottom, ...seen) * COST.unseen : 0) +
      (onPointer ? COST.pointer : 0)
    );
  };

/** From one end to the other in steps, both ends among them. */
const stepped = (from: number, to: number): number[] => [
  ...Array.from(
    { length: Math.max(0, Math.ceil((to - from) / STEP)) },
    (_, at) => from + at * STEP,
  ),
  Math.max(from, to),
];

/**
 * Where a tip stands: never under the pointer, off its mark, and where it hides least of the other marks,
 * their labels and values; the nearest such place. It never leaves the chart sideways, and upwards or
 * downwards only if it hides much in it.
 */
export const leastHiding = (scene: Scene, pointer: Pair, sizes: Sizes): Spot => {
  const [width = 0, height = 0] = sizes.contentSize;
  const [wide = 0, high = 0] = sizes.viewSize;
  const own = scene.own.map((box) => grown(box, MARK_GAP));
  const costOf = costIn({ ...scene, own }, pointer, high);
  let best: { spot: Spot; cost: number } = { spot: [0, 0], cost: Number.POSITIVE_INFINITY };
  for (const y of stepped(-height - MARK_GAP, high + MARK_GAP))
    for (const x of stepped(0, wide - width)) {
      const cost = costOf({ x, y, width, height });
      if (cost < best.cost) best = { spot: [x, y], cost };
    }
  return best.spot;
};
