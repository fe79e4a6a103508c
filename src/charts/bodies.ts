import { choiceKey } from '../domain/choice.ts';
import {
  BADGE_COLUMN,
  type BodiesLayout,
  COUNT_GAP,
  layOutBodies,
  NAME_LINE,
  NAME_SIZE,
  type PlacedBody,
  type PlacedLink,
  type PlacedMeasure,
} from './bodies-layout.ts';
import type { ChartContext, Drawing } from './context.ts';
import { INK, type Ink, type Weight } from './ink.ts';
import type { Tie } from './marks.ts';
import { type Piece, pieceSeries } from './piece-series.ts';
import { BADGE, badge, type State, stateOf } from './row.ts';
import { BASE, type Pick as MarkPick, type Tip } from './series.ts';
import type { Shape, Words } from './shapes.ts';
import { chartText, textWidth } from './text.ts';

export type MeasureNode = {
  readonly id: string;
  readonly measure: number;
  readonly title: string;
  readonly tip?: Tip;
};

export type BodyNode = {
  readonly id: string;
  readonly name: string;
  /** Numbers of the measures that it stands behind, in list order; at least one. */
  readonly measures: readonly number[];
  /** Said beside those that stand behind more than one measure: 2 项 / 2. */
  readonly count?: string;
  readonly tip?: Tip;
};

/** Measures in list order, bodies in order of first mention. */
export type BodiesData = {
  readonly measures: readonly MeasureNode[];
  readonly bodies: readonly BodyNode[];
};

/** How the parts of the diagram stand to the reader’s choices. */
type Lit = {
  readonly body: (node: BodyNode) => State;
  readonly measure: (node: MeasureNode) => State;
  /** A link is lit with both its ends. */
  readonly link: (link: PlacedLink) => boolean;
};

const measurePick = ({ id, measure }: MeasureNode): MarkPick => ({ kind: 'measure', id, measure });
const bodyPick = ({ id }: BodyNode): MarkPick => ({ kind: 'body', id });

function litOf({ measures, bodies }: BodiesData, ctx: ChartContext): Lit {
  const panel = [...measures.map(measurePick), ...bodies.map(bodyPick)].map(choiceKey);
  const isLit = (pick: MarkPick) => ctx.lit.has(choiceKey(pick));
  return {
    body: (node) => stateOf([choiceKey(bodyPick(node))], panel, ctx),
    measure: (node) => stateOf([choiceKey(measurePick(node))], panel, ctx),
    link: ({ from, to }) => isLit(bodyPick(to.node)) && isLit(measurePick(from.node)),
  };
}

const lines = (
  texts: readonly string[],
  middle: number,
  style: Pick<Words, 'x' | 'weight' | 'ink' | 'anchor'>,
): Words[] =>
  texts.map((text, at) => ({
    kind: 'text',
    y: middle + (at - (texts.length - 1) / 2) * NAME_LINE + NAME_SIZE * 0.37,
    text,
    size: NAME_SIZE,
    ...style,
  }));

const hit = (x: number, y: number, width: number, height: number): Shape => ({
  kind: 'rect',
  x,
  y: y - height / 2,
  width,
  height,
  fill: 'transparent',
});

const underline = (text: string, right: number, y: number): Shape => ({
  kind: 'line',
  x1: right - textWidth(text, NAME_SIZE, 400),
  y1: y,
  x2: right,
  y2: y,
  stroke: INK.ink,
  thick: 1,
  hover: true,
});

/** A tip that says no more than the name. */
const named = (name: string): Tip => ({ value: '', label: chartText(name), note: '', quote: '' });

type Look = { readonly ink: Ink; readonly thick: number; readonly z: number };
const LOOKS = {
  plain: { ink: INK.hair2, thick: 1, z: 0 },
  shared: { ink: INK.data, thick: 2, z: 1 },
  lit: { ink: INK.sel, thick: 2.4, z: 2 },
} as const satisfies Record<string, Look>;

const lookOf = (link: PlacedLink, lit: Lit): Look => {
  if (lit.link(link)) return LOOKS.lit;
  return link.to.shared ? LOOKS.shared : LOOKS.plain;
};

function drawLink(link: PlacedLink, { fromX, toX }: BodiesLayout, look: Look): Piece {
  const { from, to } = link;
  const path = { kind: 'curve', x1: fromX, y1: from.y, x2: toX, y2: to.y } as const;
  return {
    pick: { ...bodyPick(to.node), measure: from.node.measure },
    tip: to.node.tip ?? named(to.node.name),
    shapes: [
      { ...path, stroke: 'transparent', thick: 9 },
      { ...path, stroke: look.ink, thick: look.thick },
      { ...path, stroke: INK.ink, thick: Math.max(1.5, look.thick), hover: true },
    ],
  };
}

const TITLE_TONES: Readonly<Record<State, { ink: Ink; weight: Weight }>> = {
  plain: { ink: INK.ink2, weight: 400 },
  lit: { ink: INK.ink, weight: 600 },
  linked: { ink: INK.ink, weight: 400 },
  dim: { ink: INK.ink3, weight: 400 },
};

const tieTo = (pick: MarkPick, name: string): Tie => ({
  key: choiceKey(pick),
  name: chartText(name),
});

/** A measure is tied to the bodies behind it, a body to its measures. */
const measureTies = (placed: PlacedMeasure, { links }: BodiesLayout): Tie[] =>
  links
    .filter(({ from }) => from === placed)
    .map(({ to: { node } }) => tieTo(bodyPick(node), node.name));
const bodyTies = (placed: PlacedBody, { links }: BodiesLayout): Tie[] =>
  links
    .filter(({ to }) => to === placed)
    .map(({ from: { node } }) => tieTo(measurePick(node), String(node.measure)));

function drawMeasure(placed: PlacedMeasure, layout: BodiesLayout, state: State): Piece {
  const { node, y, height, titleLines } = placed;
  const right = layout.badgeX - 10;
  const width = Math.max(BADGE, textWidth(String(node.measure), 12, 600) + 6);
  const x = layout.badgeX + BADGE_COLUMN - width;
  const last = titleLines.at(-1) ?? '';
  const under = y + ((titleLines.length - 1) * NAME_LINE) / 2 + 9;
  return {
    pick: measurePick(node),
    standing: { line: 0, ties: measureTies(placed, layout) },
    tip: node.tip ?? named(node.title),
    shapes: [
      hit(0, y, layout.fromX + 6, height),
      ...badge(node.measure, x, y - BADGE / 2, state),
      ...lines(titleLines, y, { x: right, anchor: 'right', ...TITLE_TONES[state] }),
      ...(last ? [underline(last, right, under)] : []),
    ],
  };
}

/** Ink and weight of a name; those that stand behind two measures are strong in every state. */
function bodyTone(shared: boolean, state: State): { ink: Ink; dot: Ink; weight: Weight } {
  if (state === 'lit') return { ink: INK.selInk, dot: INK.sel, weight: 600 };
  if (state === 'linked') return { ink: INK.selInk, dot: INK.sel, weight: shared ? 600 : 400 };
  if (shared) return { ink: state === 'dim' ? INK.ink2 : INK.data, dot: INK.data, weight: 600 };
  if (state === 'dim') return { ink: INK.ink3, dot: INK.dim, weight: 400 };
  return { ink: INK.ink, dot: INK.ink3, weight: 400 };
}

/** Filled, but for what only belongs to a choice: that is hollow. */
const dotOf = (x: number, y: number, r: number, ink: Ink, state: State): Shape =>
  state === 'linked'
    ? { kind: 'circle', x, y, r: r - 0.5, fill: INK.paper, stroke: ink, thick: 1.5 }
    : { kind: 'circle', x, y, r, fill: ink };

function drawBody(placed: PlacedBody, layout: BodiesLayout, state: State, width: number): Piece {
  const { node, y, height, nameLines, shared } = placed;
  const { ink, dot, weight } = bodyTone(shared, state);
  const { toX, nameX } = layout;
  const last = nameLines.at(-1) ?? '';
  const count = shared && node.count ? [chartText(node.count)] : [];
  const countX = nameX + textWidth(last, NAME_SIZE, 600) + COUNT_GAP;
  const under = y + ((nameLines.length - 1) * NAME_LINE) / 2 + 9;
  return {
    pick: { ...bodyPick(node), measure: node.measures[0] },
    standing: { line: 1, ties: bodyTies(placed, layout) },
    tip: node.tip ?? named(node.name),
    shapes: [
      hit(toX - 6, y, width - toX + 6, height),
      dotOf(toX, y, shared ? 5 : 3.5, dot, state),
      ...lines(nameLines, y, { x: nameX, ink, weight }),
      ...lines(count, y, { x: countX, ink, weight: 400 }),
      underline(last, nameX + textWidth(last, NAME_SIZE, 400), under),
    ],
  };
}

/** Who stands behind which measure: one thin curve for each name in the list, none wider than another. */
export function bodiesChart(data: BodiesData, ctx: ChartContext): Drawing {
  const layout = layOutBodies(data, ctx.width);
  const lit = litOf(data, ctx);
  const links = layout.links
    .map((link) => ({ link, look: lookOf(link, lit) }))
    .sort((a, b) => a.look.z - b.look.z);
  const measures = layout.measures.map((placed) =>
    drawMeasure(placed, layout, lit.measure(placed.node)),
  );
  const bodies = layout.bodies.map((placed) =>
    drawBody(placed, layout, lit.body(placed.node), ctx.width),
  );
  const option = {
    ...BASE,
    series: [
      pieceSeries(
        links.map(({ link, look }) => drawLink(link, layout, look)),
        ctx,
        1,
      ),
      pieceSeries([...measures, ...bodies], ctx, 2),
    ],
  };
  return { option, height: layout.height, arrows: 'columns' };
}
