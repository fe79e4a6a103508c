import { CustomChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([CustomChart, TooltipComponent, SVGRenderer]);

/** ECharts with the parts that the charts of this board use, and no others. */
export { echarts };
