import { rulerShapes } from './axis.ts';
import type { ChartContext, Drawing, Mark } from './context.ts';
import { dotShapes, REACH as LENGTH } from './hedge-shapes.ts';
import { INK, SIZE, type Weight } from './ink.ts';
import { labelledInside, logRuler } from './log-scale.ts';
import { LINE, layOutReach, type PlacedTile, type Setting } from './reach-layout.ts';
import {
  BADGE_STEP,
  badge,
  inkOf,
  noteShape,
  type State,
  selectionRing,
  stateOf,
  TONES,
} from './row.ts';
import { BASE, frameSeries, type Item, keyOf, markSeries } from './series.ts';
import type { Shape, Words } from './shapes.ts';
import { valueShapes } from './value.ts';

/** One kind of thing counted, on a ruler of its own. */
export type ReachTile = {
  readonly mark: Mark;
  /** What is counted: 经营主体（家）, business entities. */
  readonly noun: string;
  readonly label: string;
  /** The period as stated, or that none is. */
  readonly note: string;
  /** The stated parts of the quantity, each a dot of its own on the same ruler. */
  readonly parts: readonly ReachPart[];
};

export type ReachPart = {
  readonly mark: Mark;
  /** 其中 / part of: beside the link. */
  readonly link: string;
  /** The part in words: 其中 2024 年：2106 家. */
  readonly words: string;
};

export type ReachData = {
  readonly tiles: readonly ReachTile[];
  /** Says a power of ten as the label of a tick: 10 万, 100,000. */
  readonly tick: (value: number) => string;
};

const DOTS = [1.5, 4];

type LineStyle = { readonly size: number; readonly weight: Weight; readonly ink: Words['ink'] };

const lines = (
  texts: readonly string[],
  x: number,
  y: number,
  leading: number,
  style: LineStyle,
): Words[] => texts.map((text, at) => ({ kind: 'text', x, y: y + at * leading, text, ...style }));

function texts(tile: PlacedTile, { scale }: Setting, state: State, ctx: ChartContext): Shape[] {
  const { x, y, noun, nounX, label, labelY, note, noteY, measures, value, valueY, partWords } =
    tile;
  const tone = TONES[state];
  const small = { size: SIZE.note, weight: 400, ink: INK.ink3 } as const;
  return [
    ...measures.flatMap((number, at) => badge(number, x + at * BADGE_STEP, y + 1, state)),
    ...lines(noun, nounX, y + 14.5, LINE.noun, {
      size: SIZE.note + 0.5,
      weight: 400,
      ink: tone.unit,
    }),
    ...valueShapes(value, { x, y: valueY, scale, state }, ctx),
    ...lines(label, x, labelY + 15, LINE.label, { size: SIZE.label, weight: 600, ink: tone.label }),
    ...lines(note, x, noteY + 13, LINE.note, small),
    ...lines(partWords, x, noteY + 13 + note.length * LINE.note, LINE.note, {
      ...small,
      ink: tone.unit,
    }),
  ];
}

const hit = ({ x, y, width, bottom }: PlacedTile): Shape => ({
  kind: 'rect',
  x,
  y,
  width,
  height: bottom - y,
  fill: 'transparent',
});

function dot(mark: Mark, px: number, py: number, state: State): Shape[] {
  const color = inkOf(state, INK.data);
  const ring = selectionRing(px, py, LENGTH.radius, state);
  return [...dotShapes(mark.hedge, { x: px, y: py, color, toward: -1 }), ...ring];
}

type States = (mark: Mark) => State;

/** The tile itself answers for its quantity; the dots of parts, drawn after it, answer for the parts. */
function itemsOf(placed: PlacedTile, setting: Setting, states: States, ctx: ChartContext): Item[] {
  const { tile, dotY, scale } = placed;
  const { mark, parts } = tile;
  const whole: Item = {
    mark,
    shapes: [
      hit(placed),
      ...texts(placed, setting, states(mark), ctx),
      ...dot(mark, scale.x(mark.value), dotY, states(mark)),
    ],
  };
  const inner = parts.map((part): Item => {
    const x = scale.x(part.mark.value);
    return {
      mark: part.mark,
      shapes: [
        { kind: 'circle', x, y: dotY, r: 20, fill: 'transparent' },
        ...dot(part.mark, x, dotY, states(part.mark)),
      ],
    };
  });
  return [whole, ...inner];
}

type Step = { readonly part: ReachPart; readonly from: number; readonly to: number };

/** From each part to the next larger one, and from the largest to the whole, in px. */
function stepsOf({ tile, scale }: PlacedTile): Step[] {
  const parts = [...tile.parts].sort((a, b) => a.mark.value - b.mark.value);
  const ends = [...parts.slice(1).map(({ mark }) => mark), tile.mark];
  return parts.map((part, at) => ({
    part,
    from: scale.x(part.mark.value),
    to: scale.x((ends[at] ?? tile.mark).value),
  }));
}

/** Dotted lines from the parts to their whole, between the rings that a selection may put around each. */
function links(placed: PlacedTile, states: States): Shape[] {
  const { dotY } = placed;
  const steps = stepsOf(placed);
  const air = LENGTH.radius + 9;
  const dotted = steps.map(
    ({ part, from, to }): Shape => ({
      kind: 'line',
      x1: from + air,
      y1: dotY,
      x2: Math.max(from + air, to - air),
      y2: dotY,
      stroke: inkOf(states(part.mark), INK.data),
      thick: 1.5,
      dash: DOTS,
    }),
  );
  const [widest] = [...steps].sort((a, b) => b.to - b.from - (a.to - a.from));
  if (!widest) return [];
  return [
    ...dotted,
    noteShape(widest.part.link, (widest.from + widest.to) / 2, dotY - 9, 'center'),
  ];
}

/** Between the tiles of a row: each has its own ruler, and the line says so. */
const divider = ({ x, y, bottom, first }: PlacedTile, gap: number): Shape[] => {
  const at = x - gap / 2;
  const line = {
    kind: 'line',
    x1: at,
    y1: y,
    x2: at,
    y2: bottom,
    stroke: INK.hair,
    thick: 1,
  } as const;
  return first ? [] : [line];
};

const END_ANCHORS = { first: 'left', between: 'center', last: 'right' } as const;

/** The ruler of a tile; the words at its ends stand inside of it. */
function ruler({ scale, rulerX, rulerWidth, rulerY }: PlacedTile, { tick }: ReachData): Shape[] {
  const said = labelledInside(scale, tick);
  const words = said.map((value, at) => ({
    x: scale.x(value),
    text: tick(value),
    anchor: END_ANCHORS[at === 0 ? 'first' : at === said.length - 1 ? 'last' : 'between'],
  }));
  const line = [rulerX, rulerX + rulerWidth] as const;
  return rulerShapes({ ...logRuler(scale, rulerY, line, tick), words });
}

/** Who or how much was served: a tile for each kind of thing counted, each on its own ruler. */
export function reachChart(data: ReachData, ctx: ChartContext): Drawing {
  const layout = layOutReach(data, ctx);
  const panel = data.tiles.flatMap(({ mark, parts }) => [
    keyOf(mark),
    ...parts.map((part) => keyOf(part.mark)),
  ]);
  const states: States = (mark) => stateOf([keyOf(mark)], panel, ctx);
  const frame = layout.tiles.flatMap((tile) => [
    ...ruler(tile, data),
    ...divider(tile, layout.gap),
    ...links(tile, states),
  ]);
  const option = {
    ...BASE,
    series: [
      frameSeries(frame, ctx, 1),
      markSeries(
        layout.tiles.flatMap((tile) => itemsOf(tile, layout.setting, states, ctx)),
        ctx,
      ),
    ],
  };
  return { option, height: layout.height };
}
