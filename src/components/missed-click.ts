import type { EChartsType } from 'echarts/core';
import { CHARTS, type Draw } from '../charts/charts.ts';
import type { Drawing } from '../charts/context.ts';
import { type Point, samePlace } from '../charts/same-place.ts';

/** Where a reader clicked while there was only a picture, and the width that was drawn for; null for none. */
export type MissedClick = Point & { readonly drawnFor: number | null };

/** What a chart is drawn by, and how it is drawn now. */
type Now = { readonly draw: Draw; readonly drawing: Drawing };

/** Where in a chart a click would have fallen, px. */
const placeNow = (chart: EChartsType, click: MissedClick, { draw, drawing }: Now): Point => {
  const { drawnFor, x, y } = click;
  if (drawnFor !== null) return samePlace(draw(CHARTS, drawnFor), drawing, { x, y });
  const scale = chart.getDom().getBoundingClientRect().width / chart.getWidth() || 1;
  return { x: x / scale, y: y / scale };
};

/** A click on the picture, before there was a chart to hear it, is made up for: on the mark that it was meant for. */
export const repeatClick = (chart: EChartsType, click: MissedClick, now: Now): void => {
  const { x, y } = placeNow(chart, click, now);
  for (const name of ['mousemove', 'mousedown', 'mouseup', 'click'])
    chart.getZr().handler.dispatch(name as 'click', { zrX: x, zrY: y } as never);
};
