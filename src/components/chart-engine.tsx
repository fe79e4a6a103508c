import type { EChartsType } from 'echarts/core';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { CHARTS, type Draw } from '../charts/charts.ts';
import { echarts } from '../charts/register.ts';
import type { Pick as MarkPick } from '../charts/series.ts';
import { TOOLTIP } from './chart-tip.ts';

/** A place in the box, px from its top left corner. */
export type Point = { readonly x: number; readonly y: number };

export type EngineProps = {
  draw: Draw;
  width: number;
  onPick: (pick: MarkPick) => void;
  onPainted: () => void;
  /** Where the reader clicked while there was only a picture; null once that is made up for. */
  missedClick: Point | null;
};

type Click = { data?: { mark?: MarkPick } };

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

type EventsOf = Pick<EngineProps, 'onPick' | 'onPainted' | 'missedClick'>;

/** A click on the picture, before there was a chart to hear it, is made up for. */
const repeatClick = (chart: EChartsType, { x, y }: Point): void => {
  const scale = chart.getDom().getBoundingClientRect().width / chart.getWidth() || 1;
  const place = { zrX: x / scale, zrY: y / scale };
  for (const name of ['mousemove', 'mousedown', 'mouseup', 'click'])
    chart.getZr().handler.dispatch(name as 'click', place as never);
};

/** The drawing scales with its box wherever a style sheet gives it another width than it was drawn for. */
const scaleWithBox = (chart: EChartsType): void => {
  const svg = chart.getDom().querySelector('svg');
  svg?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
};

/** What ECharts calls back; it keeps the functions that it is first given. */
const callbacksOf = (latest: { readonly current: EventsOf }) => ({
  onEvents: {
    click: ({ data }: Click) => data?.mark && latest.current.onPick(data.mark),
    // Also after every change of size.
    rendered: (_: unknown, chart: EChartsType) => scaleWithBox(chart),
  },
  // Called once the first picture stands in the page.
  onChartReady: (chart: EChartsType) => {
    const { missedClick, onPainted } = latest.current;
    scaleWithBox(chart);
    onPainted();
    if (missedClick) repeatClick(chart, missedClick);
  },
});

/** Between the margins of A4, in px. */
const PAPER = 688;

/** The width to draw for: the box's, or the paper's while the page is printed. */
const useDrawnWidth = (box: number, wrapper: RefObject<EChartsReactCore | null>): number => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // What is not painted when the event ends is not printed.
    const before = () => {
      flushSync(() => setPrinting(true));
      const chart = wrapper.current?.getEchartsInstance();
      if (!chart) return;
      chart.getZr().flush();
      scaleWithBox(chart);
    };
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [wrapper]);
  return isPrinting ? PAPER : box;
};

/** Where the page is enlarged, a chart is drawn larger than it is laid out (base.css): the rest of its height, in px. */
const enlargedBy = (height: number): string => `calc(${height}px * (var(--zoom) - 1))`;

/** ECharts in React: draws, says when it has painted, and turns every click on a mark into one `onPick`. */
export const ChartEngine = ({ draw, width: box, ...events }: EngineProps) => {
  const wrapper = useRef<EChartsReactCore>(null);
  const width = useDrawnWidth(box, wrapper);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const engine = useMemo(() => reporting((error) => setFailure({ error })), []);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  const [callbacks] = useState(() => callbacksOf(latest));
  const drawing = useMemo(() => draw(CHARTS, width), [draw, width]);
  const option = useMemo(() => ({ ...drawing.option, tooltip: TOOLTIP }), [drawing]);
  if (failure) throw failure.error;
  return (
    <EChartsReactCore
      ref={wrapper}
      echarts={engine}
      option={option}
      notMerge
      opts={OPTS}
      {...callbacks}
      style={{ width, height: drawing.height, marginBottom: enlargedBy(drawing.height) }}
    />
  );
};
