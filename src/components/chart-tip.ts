import type { EChartsType } from 'echarts/core';
import type { DrawnMark } from '../charts/marks.ts';
import type { Tip } from '../charts/series.ts';
import { leastHiding, type Scene, type Sizes } from './tip-place.ts';

const LINES: readonly (readonly [keyof Tip | 'about' | 'keys', string])[] = [
  ['value', 'tip-value'],
  ['about', 'tip-label'],
  ['quote', 'tip-quote'],
  ['caution', 'tip-caution'],
  ['keys', 'tip-keys'],
];

type Texts = Readonly<Partial<Record<(typeof LINES)[number][0], string>>>;

/** What a mark says when it is pointed at. Text only: a dataset never becomes markup. */
function tipElement(texts: Texts): HTMLElement {
  const box = document.createElement('div');
  box.className = 'tip';
  for (const [part, className] of LINES) {
    const line = document.createElement('div');
    line.className = className;
    line.textContent = texts[part] ?? '';
    if (part === 'quote') line.lang = 'zh-CN';
    if (line.textContent !== '') box.append(line);
  }
  return box;
}

const isTip = (tip: unknown): tip is Tip =>
  typeof tip === 'object' && tip !== null && 'value' in tip;

type Pointed = { readonly seriesIndex?: number; readonly dataIndex?: number };
/** What stands around a datum of a series. */
export type SceneOf = (seriesIndex: number, dataIndex: number) => Scene;

export const NOTHING: SceneOf = () => ({ own: [], others: [] });

/** What sticks to the head and to the foot of the window covers as much of it, px. */
const [BAR, DOCK] = [92, 60];

/** Where the window begins and ends, px from the top of the chart that a tip is in. */
const seenFrom = (tip: HTMLElement | null | undefined): Scene['seen'] => {
  const box = tip?.parentElement?.getBoundingClientRect();
  return box ? [BAR - box.top, window.innerHeight - DOCK - box.top] : undefined;
};

/**
 * The tooltip of every chart; its looks are the page's (`.tip`), so ECharts' own are taken away. `keys` says
 * what the keyboard can do now: empty while it is not on the chart.
 */
export const tooltip = (keys: () => string, sceneOf = NOTHING) => ({
  trigger: 'item',
  renderMode: 'html',
  className: 'chart-tip',
  position: (pointer: number[], at: Pointed, tip: HTMLElement | null, _: unknown, sizes: Sizes) => {
    const scene = sceneOf(at?.seriesIndex ?? -1, at?.dataIndex ?? -1);
    return leastHiding({ ...scene, seen: seenFrom(tip) }, pointer, sizes);
  },
  transitionDuration: 0,
  backgroundColor: 'transparent',
  borderWidth: 0,
  padding: 0,
  extraCssText: 'box-shadow:none',
  formatter: ({ data }: { data?: { tip?: unknown } }) => {
    if (!isTip(data?.tip)) return keys() && tipElement({ keys: keys() });
    const { tip } = data;
    const about = [tip.label, tip.note].filter(Boolean).join(' · ');
    return tipElement({ ...tip, about, keys: keys() });
  },
});

/** Shows the tip of a mark that the keyboard is on; none hides it. */
export const showTip = (chart: EChartsType, mark: DrawnMark | null): void => {
  if (!mark) {
    chart.dispatchAction({ type: 'hideTip' });
    return;
  }
  const { seriesIndex, dataIndex } = mark;
  chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
};
