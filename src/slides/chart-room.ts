import type { Charts, Draw } from '../charts/charts.ts';
import type { ChartContext } from '../charts/context.ts';

/**
 * How charts stand on a slide of 1920 × 1080: drawn for 727 px and enlarged, so that their smallest text, of
 * 12 px, is 28 px high. A chart higher than `height` goes on over several slides.
 */
export const CHART_ROOM = { scale: 7 / 3, width: 727, height: 331 } as const;

type Builder = (data: never, ctx: ChartContext) => unknown;

const tight = <T extends Builder>(build: T): T =>
  ((data: never, ctx: ChartContext) => build(data, { ...ctx, tight: true })) as T;

/** The builders, each drawing with rows that stand closer. */
const tighten = (charts: Charts): Charts => ({
  changes: tight(charts.changes),
  levels: tight(charts.levels),
  money: tight(charts.money),
  parts: tight(charts.parts),
  reach: tight(charts.reach),
  evidence: tight(charts.evidence),
  bodies: tight(charts.bodies),
  own: tight(charts.own),
});

/** The same drawing for a slide, where height is scarce. */
export const forSlides =
  (draw: Draw): Draw =>
  (charts, width) =>
    draw(tighten(charts), width);
