import { useLayoutEffect, useRef } from 'react';
import { CHARTS, type Draw } from '../../charts/charts.ts';
import { echarts } from '../../charts/register.ts';
import type { ChartFit } from './slide-layout.ts';

type Props = { draw: Draw; fit: ChartFit; label: string };

/** A chart as a picture, painted before anything is shown or printed: for paper and for previews. */
export const StillChart = ({ draw, fit, label }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = fit;
  useLayoutEffect(() => {
    if (!box.current) return;
    const chart = echarts.init(box.current, null, {
      renderer: 'svg',
      locale: 'EN',
      width,
      height,
    });
    chart.setOption({ ...draw(CHARTS, width).option, animation: false });
    chart.getZr().flush();
    return () => chart.dispose();
  }, [draw, width, height]);
  return <div ref={box} role="img" aria-label={label} style={{ width, height }} />;
};
