import { act, render, screen, waitFor } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { Charts, Draw } from '../../src/charts/charts.ts';
import type { Drawing } from '../../src/charts/context.ts';
import { echarts } from '../../src/charts/register.ts';
import { paintStill } from '../../src/charts/still.ts';
import { Chart } from '../../src/components/Chart.tsx';
import type { Deeds } from '../../src/components/chart-marks.tsx';
import { tooltip } from '../../src/components/chart-tip.ts';
import { PaintStillContext } from '../../src/components/still.ts';
import { changes } from './samples.ts';

const draw = (charts: Charts, width: number): Drawing =>
  charts.changes(changes('zh'), { width, lang: 'zh', lit: new Set() });

const drawLit: Draw = (charts, width) =>
  charts.changes(changes('zh'), {
    width,
    lang: 'zh',
    lit: new Set(['quantity.m03-ip-lawsuits'] as const),
  });

const broken = (): Drawing => ({
  height: 200,
  option: {
    xAxis: {},
    yAxis: {},
    series: [
      {
        type: 'custom',
        data: [[1, 1]],
        renderItem: () => {
          throw new Error('no picture');
        },
      },
    ],
  },
});

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError = () => ({ failed: true });
  override render() {
    return this.state.failed ? <p>failed</p> : this.props.children;
  }
}

const NOTHING: Deeds = { onPick: () => {}, onRead: () => {}, onTable: () => {} };

const chart = (drawing: Draw, deeds: Partial<Deeds> = {}) => (
  <Boundary>
    <Chart draw={drawing} wideWidth={752} label="变化" lang="zh" {...NOTHING} {...deeds} />
  </Boundary>
);

const box = () => document.querySelector('.chart') as HTMLElement;
const painted = () => waitFor(() => expect(box().querySelector('text')).toBeTruthy());

const CLICK = ['mousemove', 'mousedown', 'mouseup', 'click'] as const;

function clickAt(x: number, y: number, events: readonly (typeof CLICK)[number][] = CLICK) {
  const element = box().querySelector<HTMLElement>('.echarts-for-react');
  const instance = element && echarts.getInstanceByDom(element);
  const at = { zrX: x, zrY: y } as never;
  for (const name of events) act(() => instance?.getZr().handler.dispatch(name, at));
}

const moveTo = (x: number, y: number) => clickAt(x, y, ['mousemove']);

describe('the shell of a chart', () => {
  it('names the picture, and paints it at the width of its box', async () => {
    render(chart(draw));
    expect(screen.getByRole('img', { name: '变化' })).toBe(box());
    await painted();
    expect(screen.getByRole('listbox', { name: '变化' })).toBeInTheDocument();
    expect(box().querySelector('svg')).toHaveAttribute('width', '600');
  });

  it('keeps the picture of the page until somebody is about to use it', async () => {
    vi.spyOn(SVGElement.prototype, 'getBoundingClientRect').mockReturnValue({
      width: 600,
    } as DOMRect);
    const page = document.createElement('div');
    document.body.append(page);
    page.innerHTML = renderToString(
      <PaintStillContext value={paintStill}>{chart(draw)}</PaintStillContext>,
    );
    for (const svg of page.querySelectorAll('svg'))
      Object.defineProperty(svg, 'viewBox', { value: { baseVal: { width: 600 } } });
    const counted = vi.fn(draw);
    render(chart(counted), { container: page, hydrate: true });
    await act(async () => {});
    expect(page.querySelectorAll('.still > svg')).toHaveLength(2);
    expect(counted).not.toHaveBeenCalled();
    act(() => void page.querySelector('.chart')?.dispatchEvent(new Event('pointerenter')));
    await waitFor(() => expect(page.querySelector('.echarts-for-react text')).toBeTruthy());
    await waitFor(() => expect(page.querySelector('.still')).toBeNull());
  });

  it('draws once for a width, and again only when the drawing is another', async () => {
    const counted = vi.fn(draw);
    const { rerender } = render(chart(counted));
    await painted();
    rerender(chart(counted, { onPick: () => {} }));
    expect(counted.mock.calls.map(([, width]) => width)).toEqual([600]);
  });

  it('draws nothing in a box without a width', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(0);
    const counted = vi.fn(draw);
    render(chart(counted));
    await act(async () => {});
    expect(counted).not.toHaveBeenCalled();
  });

  it('turns a click anywhere in a row into one pick', async () => {
    const onPick = vi.fn();
    render(chart(draw, { onPick }));
    await painted();
    clickAt(560, 60);
    expect(onPick.mock.calls).toEqual([[{ kind: 'quantity', id: 'm03-ip-lawsuits', measure: 3 }]]);
  });

  it('answers a click with a ring at once, and is drawn anew in a later task', async () => {
    const { rerender } = render(chart(draw));
    await painted();
    await screen.findAllByRole('option');
    clickAt(560, 60);
    const ring = () => box().querySelector<HTMLElement>('.chart-chosen');
    const option = screen.getByRole('option', { name: /^全市知产诉讼案件/ });
    expect(ring()?.style.top).toBe(option.style.top);
    const anew = vi.fn(drawLit);
    rerender(chart(anew));
    expect(anew).not.toHaveBeenCalled();
    expect(ring()).toBeInTheDocument();
    await waitFor(() => expect(option).toHaveAttribute('aria-selected', 'true'));
    expect(anew).toHaveBeenCalled();
    expect(ring()).toBeNull();
    clickAt(560, 60);
    expect(ring()).toBeNull();
  });

  it('keeps the tip that is shown while it is drawn anew', async () => {
    const { rerender } = render(chart(draw));
    await painted();
    moveTo(560, 60);
    const tip = () => document.querySelector('.tip')?.parentElement;
    await waitFor(() => expect(tip()).toBeTruthy());
    const shown = tip();
    const anew = vi.fn(drawLit);
    rerender(chart(anew));
    await waitFor(() => expect(anew).toHaveBeenCalled());
    expect(tip()).toBe(shown);
  });

  it('hands an error of ECharts to the boundary, and a new key recovers', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rerender } = render(<div key="1">{chart(broken)}</div>);
    expect(await screen.findByText('failed')).toBeInTheDocument();
    rerender(<div key="2">{chart(draw)}</div>);
    await painted();
  });

  it('survives being taken away before it has finished, many times', async () => {
    for (let time = 0; time < 50; time++) render(chart(draw)).unmount();
    render(chart(draw));
    await painted();
  });
});

describe('the tip', () => {
  const tip = {
    value: '近 30%',
    label: '<img src=x onerror=1>',
    note: '期间未写明',
    quote: '节约近 30%',
  };

  it('says value, label and note, and the clause as Chinese, as text and never as markup', () => {
    const box = tooltip(() => '').formatter({ data: { tip } });
    if (typeof box === 'string') throw new Error('no element');
    expect([...box.children].map((line) => line.textContent)).toEqual([
      '近 30%',
      '<img src=x onerror=1> · 期间未写明',
      '节约近 30%',
    ]);
    expect(box.querySelector('img')).toBeNull();
    expect(box.querySelector<HTMLElement>('.tip-quote')?.lang).toBe('zh-CN');
  });

  it('says nothing where there is no mark', () => {
    expect(tooltip(() => '').formatter({})).toBe('');
  });
});
