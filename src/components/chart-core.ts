import type { EChartsType } from 'echarts';
import EChartsReactCore from 'echarts-for-react/esm/core';
import type { EChartsReactProps } from 'echarts-for-react/esm/types';
import { REDRAW } from '../charts/redraw.ts';

/** The size to draw for in px, and what to draw. */
export type CoreProps = EChartsReactProps & {
  readonly opts: { readonly width: number; readonly height: number; readonly locale: string };
};

const NEVER = new Promise<never>(() => undefined);

/**
 * ECharts in React, drawn once. The wrapper would first draw an empty chart to learn the size of its box, and
 * after every change of size draw the old picture and the new one; here the size is told.
 */
export class ChartCore extends EChartsReactCore {
  declare readonly props: CoreProps;

  /** Begins with the size told; never answers for a box that has been taken away meanwhile. */
  override async initEchartsInstance(): Promise<EChartsType> {
    const chart: EChartsType = this.echarts.init(this.ele, null, this.props.opts);
    await null;
    return chart.isDisposed() ? NEVER : chart;
  }

  override componentDidUpdate(before: CoreProps): void {
    const { opts, option } = this.props;
    const chart = this.getEchartsInstance();
    if (!chart || before.option === option) return;
    if (before.opts.width !== opts.width || before.opts.height !== opts.height)
      chart.getZr().resize(opts);
    chart.setOption(option, REDRAW);
  }
}
