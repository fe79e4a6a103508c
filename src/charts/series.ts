import type { CustomSeriesOption } from 'echarts/charts';
import type { EChartsCoreOption } from 'echarts/core';
import { type Choice, type ChoiceKey, choiceKey } from '../domain/choice.ts';
import { saidText } from '../domain/wording.ts';
import type { ChartContext, Mark } from './context.ts';
import type { Sketched } from './marks.ts';
import type { Shape } from './shapes.ts';
import { chartText } from './text.ts';
import { toGraphic } from './to-graphic.ts';

/** What a mark stands for, and is chosen by; `measure` is the number of the measure that states it, if one does. */
export type Pick = Choice & { readonly measure?: number };

/** A drawn quantity as a choice. */
export const pickOf = ({ id, measure }: Mark): Pick => ({ kind: 'quantity', id, measure });
/** A choice as a key, as `lit` holds them. */
export const pickKey = (pick: Pick): ChoiceKey => choiceKey(pick);
/** The key of a drawn quantity. */
export const keyOf = (mark: Mark): ChoiceKey => pickKey(pickOf(mark));

/** What the tip says of a mark. */
export type Tip = {
  readonly value: string;
  readonly label: string;
  readonly note: string;
  readonly quote: string;
  readonly caution?: string;
};
/** From values on the axes of the chart to px. */
export type Place = (x: number, y: number) => readonly [number, number];

/** One mark that can be pointed at and clicked: where it stands and how it is painted there. */
export type Item = {
  readonly mark: Mark;
  readonly value: readonly [number, number];
  readonly paint: (place: Place) => readonly Shape[];
};

export const tipOf = (mark: Mark, { lang }: ChartContext): Tip => ({
  value: chartText(saidText(mark.said, lang)),
  label: chartText(mark.label),
  note: chartText(mark.note),
  quote: chartText(mark.quote),
  caution: mark.caution && chartText(mark.caution),
});

type OnGrid = { readonly grid?: number; readonly z?: number };

const custom = ({ grid = 0, z = 2 }: OnGrid): CustomSeriesOption => ({
  type: 'custom',
  coordinateSystem: 'cartesian2d',
  xAxisIndex: grid,
  yAxisIndex: grid,
  clip: false,
  z,
  tooltip: { show: true },
});

const placed =
  (coord: (at: number[]) => number[]): Place =>
  (x, y) => {
    const [px = 0, py = 0] = coord([x, y]);
    return [px, py];
  };

/** The marks of one grid, as one series. Each item carries what a click picks and what the tip says. */
export const markSeries = (
  items: readonly Item[],
  ctx: ChartContext,
  on: OnGrid = {},
): CustomSeriesOption & Sketched => ({
  ...custom(on),
  sketch: (place) =>
    items.map(({ mark, paint }, dataIndex) => ({
      dataIndex,
      pick: pickOf(mark),
      tip: tipOf(mark, ctx),
      isLit: ctx.lit.has(keyOf(mark)),
      shapes: paint(place),
    })),
  data: items.map(({ mark, value }) => ({
    value: [...value],
    mark: pickOf(mark),
    tip: tipOf(mark, ctx),
  })) as CustomSeriesOption['data'],
  renderItem: ({ dataIndex }, api) => {
    const item = items[dataIndex];
    return item && toGraphic(item.paint(placed((at) => api.coord(at))), ctx.lang);
  },
});

/** What belongs to the chart and to no mark: heads, hairlines, the zero line. Not to be pointed at. */
export const frameSeries = (
  paint: (place: Place) => readonly Shape[],
  ctx: ChartContext,
  on: OnGrid = {},
): CustomSeriesOption => ({
  ...custom({ z: 3, ...on }),
  silent: true,
  data: [[0, 0]],
  renderItem: (_, api) => toGraphic(paint(placed((at) => api.coord(at))), ctx.lang),
});

/** What every chart has in common. Motion and accessible names are the page's, so both are off here. */
export const BASE: EChartsCoreOption = {
  animation: false,
  backgroundColor: 'transparent',
  aria: { enabled: false },
};
