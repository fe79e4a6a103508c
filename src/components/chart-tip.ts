import type { EChartsType } from 'echarts/core';
import type { DrawnMark } from '../charts/marks.ts';
import type { Tip } from '../charts/series.ts';
import { besideMark, besidePointer, type Sizes } from './tip-place.ts';

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

/**
 * The tooltip of every chart; its looks are the page's (`.tip`), so ECharts' own are taken away. `keys` says
 * what the keyboard can do now: empty while it is not on the chart.
 */
export const tooltip = (keys: () => string) => ({
  trigger: 'item',
  renderMode: 'html',
  className: 'chart-tip',
  position: (pointer: number[], ...[, , , sizes]: [unknown, unknown, unknown, Sizes]) =>
    besidePointer(pointer, sizes),
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
  const { seriesIndex, dataIndex, box } = mark;
  const position = (...[, , , , sizes]: [unknown, unknown, unknown, unknown, Sizes]) =>
    besideMark(box, sizes);
  chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex, position });
};
