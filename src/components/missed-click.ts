import type { EChartsType } from 'echarts/core';
import { useEffect } from 'react';
import { CHARTS, type Draw } from '../charts/charts.ts';
import type { Drawing } from '../charts/context.ts';
import { type Point, samePlace } from '../charts/same-place.ts';

/** Where a reader clicked while there was only a picture, and the width in px that it was drawn for. */
export type MissedClick = Point & { readonly drawnFor: number };

/** What a chart is drawn by, and how it is drawn now. */
type Now = { readonly draw: Draw; readonly drawing: Drawing };

const repeat = (chart: EChartsType, { x, y }: Point): void => {
  for (const name of ['mousemove', 'mousedown', 'mouseup', 'click'])
    chart.getZr().handler.dispatch(name as 'click', { zrX: x, zrY: y } as never);
};

/** A click on the picture, before there was a chart to hear it, is made up for: on the mark that it was meant for. */
export const useMissedClick = (
  chart: EChartsType | null,
  click: MissedClick | null,
  { draw, drawing }: Now,
  onRepeated: () => void,
): void => {
  useEffect(() => {
    if (!chart || chart.isDisposed() || !click) return;
    repeat(chart, samePlace(draw(CHARTS, click.drawnFor), drawing, click));
    onRepeated();
  }, [chart, click, draw, drawing, onRepeated]);
};
