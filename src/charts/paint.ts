import type { Drawing } from './context.ts';
import { REDRAW } from './redraw.ts';
import { echarts } from './register.ts';

/**
 * A drawing as the SVG that ECharts paints in Node, without the hover rules that only a page has. With
 * `before`, as it is painted over an earlier drawing, the way the page does on every change.
 */
export function paint(drawing: Drawing, width: number, before?: Drawing): string {
  const { height } = drawing;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    if (before) chart.setOption(before.option, REDRAW);
    chart.setOption(drawing.option, REDRAW);
    return chart
      .renderToSVGString()
      .replace(/<style >[\s\S]*?<\/style>\n?/, '')
      .replace(/ class="zr\d+-cls-\d+"/g, '')
      .replace(/ ecmeta_\w+="[^"]*"/g, '')
      .replace(/zr\d+-/g, 'zr-')
      .replace(/zr-([a-z])\d+/g, renumber());
  } finally {
    chart.dispose();
  }
}

/** Gradients are counted over the life of a chart; here from nought, in order of appearance. */
function renumber() {
  const seen = new Map<string, number>();
  return (id: string, kind: string) => {
    if (!seen.has(id)) seen.set(id, seen.size);
    return `zr-${kind}${seen.get(id)}`;
  };
}
