import type { CustomSeriesOption } from 'echarts/charts';
import { choiceKey } from '../domain/choice.ts';
import type { ChartContext } from './context.ts';
import type { Sketch, Sketched, Standing } from './marks.ts';
import type { Pick, Tip } from './series.ts';
import type { Shape } from './shapes.ts';
import { toGraphic } from './to-graphic.ts';

/** A part of a chart that needs no axis: shapes in px from the top left of the box. */
export type Piece = {
  readonly shapes: readonly Shape[];
  /** What a click on it calls up; without one it cannot be pointed at. */
  readonly pick?: Pick;
  readonly tip?: Tip;
  /** How it stands among the marks; without one it is for pointers only. */
  readonly standing?: Standing;
};

function sketchOf(piece: Piece, dataIndex: number, { lit, linked }: ChartContext): Sketch[] {
  const { pick, tip, standing, shapes } = piece;
  const words = tip ?? standing?.said;
  if (!pick || !words || !standing) return [];
  const key = choiceKey(pick);
  const isLinked = linked?.has(key) ?? false;
  return [{ dataIndex, pick, tip: words, isLit: lit.has(key), isLinked, shapes, ...standing }];
}

/** Pieces as one series, painted in order. */
export const pieceSeries = (
  pieces: readonly Piece[],
  ctx: ChartContext,
  z: number,
): CustomSeriesOption & Sketched => ({
  type: 'custom',
  coordinateSystem: 'none',
  z,
  sketch: () => pieces.flatMap((piece, at) => sketchOf(piece, at, ctx)),
  frame: () => pieces.flatMap(({ pick, shapes }) => (pick ? [] : shapes)),
  silent: pieces.every(({ pick }) => !pick),
  data: pieces.map(({ pick, tip }) => ({
    value: 0,
    mark: pick,
    tip,
  })) as CustomSeriesOption['data'],
  renderItem: ({ dataIndex }) => {
    const piece = pieces[dataIndex];
    return piece && toGraphic(piece.shapes, ctx.lang);
  },
});
