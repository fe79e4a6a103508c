import EChartsReactCore from 'echarts-for-react/esm/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Drawing } from '../charts/context.ts';
import { echarts } from '../charts/register.ts';
import type { Pick } from '../charts/series.ts';
import { TOOLTIP } from './chart-tip.ts';

export type EngineProps = {
  drawing: Drawing;
  width: number;
  onPick: (pick: Pick) => void;
};

type Click = { data?: { mark?: Pick } };

/** No text of ECharts' own is ever shown, so its locale stays put and a change of language redraws in place. */
const OPTS = { renderer: 'svg', locale: 'EN' } as const;

/**
 * ECharts that hands what `setOption` throws to `onError`. The React wrapper calls it from a promise,
 * where an error would be lost and the chart would stay blank.
 */
const reporting = (onError: (error: unknown) => void) => ({
  ...echarts,
  init: (...args: Parameters<typeof echarts.init>) => {
    const chart = echarts.init(...args);
    const setOption: typeof chart.setOption = chart.setOption.bind(chart);
    chart.setOption = (...option: unknown[]) => {
      try {
        setOption(...(option as Parameters<typeof setOption>));
      } catch (error) {
        onError(error);
      }
    };
    return chart;
  },
});

/** ECharts in React: draws, and turns every click on a mark into one `onPick`. */
export const ChartEngine = ({ drawing, width, onPick }: EngineProps) => {
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const engine = useMemo(() => reporting((error) => setFailure({ error })), []);
  const latest = useRef(onPick);
  useEffect(() => {
    latest.current = onPick;
  }, [onPick]);
  const events = useMemo(
    () => ({ click: ({ data }: Click) => data?.mark && latest.current(data.mark) }),
    [],
  );
  const option = useMemo(() => ({ ...drawing.option, tooltip: TOOLTIP }), [drawing]);
  if (failure) throw failure.error;
  return (
    <EChartsReactCore
      echarts={engine}
      option={option}
      notMerge
      opts={OPTS}
      onEvents={events}
      style={{ width, height: drawing.height }}
    />
  );
};
