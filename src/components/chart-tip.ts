import type { Tip } from '../charts/series.ts';

const LINES: readonly (readonly [keyof Tip | 'about', string])[] = [
  ['value', 'tip-value'],
  ['about', 'tip-label'],
  ['quote', 'tip-quote'],
  ['caution', 'tip-caution'],
];

/** What a mark says when it is pointed at. Text only: a dataset never becomes markup. */
function tipElement(tip: Tip): HTMLElement {
  const texts = { ...tip, about: [tip.label, tip.note].filter(Boolean).join(' · ') };
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

/** The tooltip of every chart; its looks are the page's (`.tip`), so ECharts' own are taken away. */
export const TOOLTIP = {
  trigger: 'item',
  renderMode: 'html',
  className: 'chart-tip',
  confine: true,
  transitionDuration: 0,
  backgroundColor: 'transparent',
  borderWidth: 0,
  padding: 0,
  extraCssText: 'box-shadow:none',
  formatter: ({ data }: { data?: { tip?: unknown } }) =>
    isTip(data?.tip) ? tipElement(data.tip) : '',
};
