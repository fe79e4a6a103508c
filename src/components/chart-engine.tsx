import type { EChartsType } from 'echarts/core';
import {
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { CHARTS, type Draw } from '../charts/charts.ts';
import type { Drawing } from '../charts/context.ts';
import type { DrawnMark } from '../charts/marks.ts';
import { echarts } from '../charts/register.ts';
import type { Point } from '../charts/same-place.ts';
import { type Pick as MarkPick, pickKey } from '../charts/series.ts';
import { chartWords } from '../i18n/rooms/chart.ts';
import { isByTouch } from './by-touch.ts';
import { ChartCore } from './chart-core.ts';
import { ChartMarks, type Deeds } from './chart-marks.tsx';
import { sceneIn } from './chart-scene.ts';
import { underThumb } from './chart-thumb.ts';
import { NOTHING, type SceneOf, showTip, tooltip } from './chart-tip.ts';
import { type MissedClick, useMissedClick } from './missed-click.ts';
import { isSecondClick } from './second-click.ts';
import { useSteady } from './use-steady.ts';

export { rehearse } from './chart-rehearsal.ts';

export type EngineProps = Deeds & {
  draw: Draw;
  /** To lay out for, px; and how much larger it is then shown. */
  width: number;
  scale: number;
  /** What the chart shows, in words. */
  label: string;
  onPainted: () => void;
  /** Null once it is made up for. */
  missedClick: MissedClick | null;
  onRepeated: () => void;
};

type Click = {
  data?: { mark?: MarkPick };
  event?: { event?: unknown; offsetX: number; offsetY: number };
};

const isSecond = ({ event }: Click): boolean =>
  event?.event instanceof MouseEvent && isSecondClick(event.event);

/** No text of ECharts' own is ever shown, so its locale stays put and a change of language redraws in place. */
const LOOK = { renderer: 'svg', locale: 'EN' } as const;

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

type EventsOf = {
  readonly onClick: (pick: MarkPick, at: Point) => void;
  readonly onReady: (chart: EChartsType) => void;
};

/** The drawing scales with its box wherever a style sheet gives it another width than it was drawn for. */
const scaleWithBox = (chart: EChartsType): void => {
  const svg = chart.getDom().querySelector('svg');
  svg?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
};

/** What ECharts calls back; it keeps the functions that it is first given. */
const callbacksOf = (latest: { readonly current: EventsOf }) => ({
  onEvents: {
    click: (click: Click) => {
      const { mark } = click.data ?? {};
      const { offsetX: x = 0, offsetY: y = 0 } = click.event ?? {};
      if (mark && !isSecond(click)) latest.current.onClick(mark, { x, y });
    },
    // Also after every change of size.
    rendered: (_: unknown, chart: EChartsType) => scaleWithBox(chart),
  },
  // Called once the first picture stands in the page.
  onChartReady: (chart: EChartsType) => {
    scaleWithBox(chart);
    latest.current.onReady(chart);
  },
});

const useCallbacks = (events: EventsOf) => {
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  return useState(() => callbacksOf(latest))[0];
};

/** Between the margins of A4, in px. */
const PAPER = 688;

/** The width to draw for: the box's, or the paper's while the page is printed. */
const useDrawnWidth = (box: number, wrapper: RefObject<ChartCore | null>): number => {
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

/** A chart may be drawn larger than it is laid out (base.css): the rest of its height, in px. */
const enlargedBy = (height: number, scale: number): string =>
  `calc(${height}px * (var(--zoom) * ${scale} - 1))`;

/** The tip of the mark that the keyboard is on, which says what the keys do. */
const useTold = (wrapper: RefObject<ChartCore | null>, drawing: Drawing) => {
  const { t } = chartWords.useSay();
  const told = useRef<DrawnMark | null>(null);
  const scene = useRef<SceneOf>(NOTHING);
  useEffect(() => {
    scene.current = sceneIn(drawing);
  }, [drawing]);
  const tell = useCallback(
    (mark: DrawnMark | null) => {
      const chart = wrapper.current?.getEchartsInstance();
      if (chart && (mark || told.current)) showTip(chart, mark);
      told.current = mark;
    },
    [wrapper],
  );
  // The same tip for every drawing: a new one makes browsers lay the page out.
  const tip = useMemo(
    () =>
      tooltip(
        () => (told.current ? t('tip') : ''),
        (series, datum) => scene.current(series, datum),
      ),
    [t],
  );
  return { told, tell, tip };
};

/** ECharts with what `setOption` throws as an error of this component. */
const useEngine = () => {
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const engine = useMemo(() => reporting((error) => setFailure({ error })), []);
  if (failure) throw failure.error;
  return engine;
};

/** ECharts in React: draws, says when it has painted, and turns every click on a mark into one `onPick`. */
export const ChartEngine = ({ draw, width: box, scale, label, ...props }: EngineProps) => {
  const { onPainted, missedClick, onRepeated } = props;
  const deeds = useSteady(props);
  const wrapper = useRef<ChartCore>(null);
  const list = useRef<HTMLDivElement>(null);
  const isPointing = useRef(false);
  const engine = useEngine();
  const width = useDrawnWidth(box, wrapper);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [clicked, setClicked] = useState<{ key: string; on: Draw } | null>(null);
  const drawing = useMemo(() => draw(CHARTS, width), [draw, width]);
  const { told, tell, tip } = useTold(wrapper, drawing);
  const callbacks = useCallbacks({
    onClick: (hit, at) => {
      const pick = (isByTouch() && underThumb(drawing, at)) || hit;
      setCurrent(pickKey(pick));
      setClicked({ key: pickKey(pick), on: draw });
      isPointing.current = true;
      list.current?.focus({ preventScroll: true });
      isPointing.current = false;
      deeds.onPick(pick);
    },
    onReady: (chart) => {
      setChart(chart);
      onPainted();
      if (told.current) showTip(chart, told.current);
    },
  });
  useMissedClick(chart, missedClick, { draw, drawing }, onRepeated);
  const option = useMemo(() => ({ ...drawing.option, tooltip: tip }), [drawing, tip]);
  const { height } = drawing;
  const margin = enlargedBy(height, width === box ? scale : 1);
  return (
    <>
      <ChartCore
        ref={wrapper}
        aria-hidden
        echarts={engine}
        option={option}
        opts={{ ...LOOK, width, height }}
        autoResize={false}
        {...callbacks}
        style={{ width, height, marginBottom: margin }}
      />
      <ChartMarks
        {...deeds}
        drawing={useDeferredValue(drawing)}
        width={width}
        margin={margin}
        label={label}
        list={list}
        isPointing={isPointing}
        current={current}
        clicked={clicked?.on === draw ? clicked.key : null}
        onCurrent={setCurrent}
        onTell={tell}
      />
    </>
  );
};
