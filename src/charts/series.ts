import type { EChartsCoreOption } from 'echarts/core';
import { type Choice, type ChoiceKey, choiceKey } from '../domain/choice.ts';
import { saidText } from '../domain/wording.ts';
import type { ChartContext, Mark } from './context.ts';
import { pieceSeries } from './piece-series.ts';
import type { Shape } from './shapes.ts';
import { chartText } from './text.ts';

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
/** One mark that can be pointed at and chosen, and how it is painted: px from the top left of the box. */
export type Item = {
  readonly mark: Mark;
  readonly shapes: readonly Shape[];
};

export const tipOf = (mark: Mark, { lang }: ChartContext): Tip => ({
  value: chartText(saidText(mark.said, lang)),
  label: chartText(mark.label),
  note: chartText(mark.note),
  quote: chartText(mark.quote),
  caution: mark.caution && chartText(mark.caution),
});

/** The marks of a chart as one series. Each item carries what a click chooses and what the tip says. */
export const markSeries = (items: readonly Item[], ctx: ChartContext) =>
  pieceSeries(
    items.map(({ mark, shapes }) => ({
      pick: pickOf(mark),
      tip: tipOf(mark, ctx),
      standing: {},
      shapes,
    })),
    ctx,
    2,
  );

/** What belongs to the chart and to no mark: heads, hairlines, rulers. Not to be pointed at. */
export const frameSeries = (shapes: readonly Shape[], ctx: ChartContext, z: 1 | 3) =>
  pieceSeries([{ shapes }], ctx, z);

/** What every chart has in common. Motion and accessible names are the page's, so both are off here. */
export const BASE: EChartsCoreOption = {
  animation: false,
  backgroundColor: 'transparent',
  aria: { enabled: false },
};
