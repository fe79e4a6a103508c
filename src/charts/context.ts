import type { EChartsCoreOption } from 'echarts/core';
import type { Hedge } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import type { Said } from '../domain/wording.ts';
import type { Arrows } from './walk.ts';

/** What every chart builder is told besides its data. All text in it is already translated. */
export type ChartContext = {
  /** Inner width of the box, px. Builders lay out from it; nothing is measured while drawing. */
  readonly width: number;
  readonly lang: Lang;
  /** Keys of what the reader’s choices light (`litBy`): each mark of it gets the ring or bracket of the selection. */
  readonly lit: ReadonlySet<string>;
  /** Those of them that are not chosen themselves but belong to what is: their ring is thin and broken. */
  readonly linked?: ReadonlySet<string>;
  /** Height is scarce, as on slides: rows stand closer. */
  readonly tight?: boolean;
};

/** A chart ready to paint: the ECharts option and the height in px that its layout needs. */
export type Drawing = {
  readonly option: EChartsCoreOption;
  readonly height: number;
  /** How arrow keys lead from mark to mark; through them as a list where nothing is said. */
  readonly arrows?: Arrows;
};

/** One drawn quantity. `id` is the quantity's id, `measure` the number in the list that it belongs to. */
export type Mark = {
  readonly id: string;
  readonly measure: number;
  /** Short label, e.g. 办税厅入厅流量. */
  readonly label: string;
  /** Second line under the label: period, comparison, "period not stated". */
  readonly note: string;
  readonly value: number;
  readonly hedge: Hedge;
  readonly said: Said;
  /** The clause of the official text, shown in the tip. */
  readonly quote: string;
  /** What a careless reader would get wrong; shown where the number is shown. */
  readonly caution?: string;
};
