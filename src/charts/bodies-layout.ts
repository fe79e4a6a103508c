import type { BodiesData, BodyNode, MeasureNode } from './bodies.ts';
import { chartText, textWidth, wrapText } from './text.ts';

export type PlacedMeasure = {
  readonly node: MeasureNode;
  /** Middle of the badge. */
  readonly y: number;
  readonly height: number;
  readonly titleLines: readonly string[];
};

export type PlacedBody = {
  readonly node: BodyNode;
  readonly y: number;
  readonly height: number;
  readonly nameLines: readonly string[];
  /** Stands behind more than one measure. */
  readonly shared: boolean;
};

export type PlacedLink = { readonly from: PlacedMeasure; readonly to: PlacedBody };

/** The link diagram with every node in its place: px, from the top left of the box. */
export type BodiesLayout = {
  readonly measures: readonly PlacedMeasure[];
  readonly bodies: readonly PlacedBody[];
  readonly links: readonly PlacedLink[];
  /** Left edge of the badges, which are centred in a column. */
  readonly badgeX: number;
  /** Where the curves leave the badges and where they arrive at the bodies' dots. */
  readonly fromX: number;
  readonly toX: number;
  readonly nameX: number;
  readonly height: number;
};

export const NAME_SIZE = 13;
export const NAME_LINE = 17;
export const BADGE_COLUMN = 22;
/** From the titles to the badges. */
const TITLE_GAP = 10;
const NAME_GAP = 12;
const BODY_PITCH = 25;
export const COUNT_GAP = 9;
const CURVE_MOST = 260;
/** Titles that need more lines than this are left to the tips: the numbers stand for them. */
const TITLE_LINES = 3;

type Arrangement = {
  /** Least room for the curves and for the titles; titles wrap where they have less than they need. */
  readonly curve: number;
  readonly title: number;
};

/** From the roomiest to the tightest; the first that fits is taken, the last always is. */
const ARRANGEMENTS: readonly Arrangement[] = [
  { curve: 84, title: 150 },
  { curve: 80, title: 130 },
  { curve: 60, title: 100 },
  { curve: 60, title: 0 },
];

const widest = (texts: readonly string[]) =>
  Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, NAME_SIZE, 600))));

const isShared = ({ measures }: BodyNode) => measures.length > 1;

/** A name stands with its count, where it has one, on one line. */
function nameWidth(body: BodyNode): number {
  const count = isShared(body) && body.count ? COUNT_GAP + widest([body.count]) : 0;
  return widest([chartText(body.name)]) + count;
}

const shareOut = (width: number, data: BodiesData, least: Arrangement, wanted: number) => {
  const name = Math.max(...data.bodies.map((body) => nameWidth(body))) + 2;
  const title = Math.min(wanted, least.title);
  const fixed = BADGE_COLUMN + NAME_GAP + name + (title > 0 ? title + TITLE_GAP : 0);
  const spare = width - fixed - least.curve;
  const room = Math.max(0, spare);
  // Titles take of the spare room what they can use, as long as the curves keep some too.
  const more = title > 0 ? Math.min(wanted - title, room * 0.85) : 0;
  return {
    spare,
    title: Math.floor(title + more),
    curve: Math.min(least.curve + room - more, CURVE_MOST),
    name: Math.max(NAME_SIZE, name + Math.min(0, spare)),
  };
};

const titleLines = (title: string, room: number) =>
  room > 0 ? wrapText(chartText(title), room, NAME_SIZE, 600) : [];

/** Shares the width among titles, badges, curves and names. */
function arrange(data: BodiesData, width: number) {
  const wanted = widest(data.measures.map(({ title }) => title)) + 4;
  const tried = ARRANGEMENTS.map((least) => shareOut(width, data, least, wanted));
  const fits = ({ spare, title: room }: (typeof tried)[number]) =>
    spare >= 0 && data.measures.every(({ title }) => titleLines(title, room).length <= TITLE_LINES);
  return tried.find(fits) ?? (tried.at(-1) as (typeof tried)[number]);
}

/** Nodes below one another, each as high as its lines need. */
function stack(heights: readonly number[], top: number): readonly number[] {
  let y = top;
  return heights.map((height) => {
    const middle = y + height / 2;
    y += height;
    return middle;
  });
}

const heightOf = (lines: readonly string[], least: number) =>
  Math.max(least, lines.length * NAME_LINE + 8);

const total = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

/** Both sides take the same height: the shorter one spreads its nodes over it. */
function spread(heights: readonly number[], height: number): number[] {
  const more = (height - total(heights)) / Math.max(1, heights.length);
  return heights.map((own) => own + Math.max(0, more));
}

/** Lays the diagram out in a box of the given width; titles give way before the names of the bodies. */
export function layOutBodies(data: BodiesData, width: number): BodiesLayout {
  const room = arrange(data, width);
  const titles = data.measures.map(({ title }) => titleLines(title, room.title));
  const names = data.bodies.map((body) =>
    wrapText(chartText(body.name), room.name, NAME_SIZE, 600),
  );
  const left = titles.map((lines) => heightOf(lines, 30));
  const right = names.map((lines) => heightOf(lines, BODY_PITCH));
  const height = Math.ceil(Math.max(total(left), total(right)));
  const [leftHeights, rightHeights] = [spread(left, height), spread(right, height)];
  const leftY = stack(leftHeights, 0);
  const rightY = stack(rightHeights, 0);
  const measures = data.measures.map((node, at) => ({
    node,
    y: leftY[at] ?? 0,
    height: leftHeights[at] ?? 0,
    titleLines: titles[at] ?? [],
  }));
  const bodies = data.bodies.map((node, at) => ({
    node,
    y: rightY[at] ?? 0,
    height: rightHeights[at] ?? 0,
    nameLines: names[at] ?? [],
    shared: isShared(node),
  }));
  const badgeX = room.title > 0 ? room.title + TITLE_GAP : 0;
  const fromX = badgeX + BADGE_COLUMN;
  const toX = Math.round(fromX + room.curve);
  return {
    measures,
    bodies,
    links: bodies.flatMap((to) =>
      measures
        .filter(({ node }) => to.node.measures.includes(node.measure))
        .map((from) => ({ from, to })),
    ),
    badgeX,
    fromX,
    toX,
    nameX: toX + NAME_GAP,
    height,
  };
}
