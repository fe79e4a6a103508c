import type { Drawing } from '../../src/charts/context.ts';
import { echarts } from '../../src/charts/register.ts';

/** A drawing as the SVG that ECharts paints in Node, without the hover rules that only a page has. */
export function paint({ option, height }: Drawing, width: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart
      .renderToSVGString()
      .replace(/<style >[\s\S]*?<\/style>\n?/, '')
      .replace(/ class="zr\d+-cls-\d+"/g, '')
      .replace(/ ecmeta_\w+="[^"]*"/g, '')
      .replace(/zr\d+-/g, 'zr-');
  } finally {
    chart.dispose();
  }
}
