import type { PartAndWhole } from '../domain/comparisons.ts';
import type { Figure } from '../domain/figures.ts';
import { HEDGES } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import type { Sheet } from '../workbook/sheet.ts';
import {
  type ChartMade,
  categoryAxis,
  cells,
  chartSpace,
  errBars,
  innerOf,
  numRef,
  type Plot,
  seriesHead,
  spPr,
  strRef,
  valueAxis,
} from './chart-xml.ts';
import { saidValue } from './figure-words.ts';
import { line, solid } from './paint.ts';
import { tag, val } from './xml.ts';

type Pair = {
  readonly pair: PartAndWhole;
  readonly lang: Lang;
  readonly plot: Plot;
  readonly descr: string;
};

const ARROW = 50;

const sheetOf = ({ pair: { part, whole }, lang }: Pair): Sheet => {
  const t = pptxWords.sayIn(lang);
  const both = [whole, part];
  const [wholeLabel = '', partLabel = ''] = both.map(({ quantity }) => quantity.label[lang]);
  return {
    name: t('chart.data'),
    heads: [
      t('chart.figure'),
      t('chart.whole', { label: wholeLabel }),
      partLabel,
      t('chart.said'),
      t('chart.quote'),
    ],
    rows: [
      [
        wholeLabel,
        whole.quantity.value,
        part.quantity.value,
        both.map(({ quantity }) => saidValue(quantity, lang)).join(' / '),
        both.map(({ quantity }) => quantity.quote).join(' / '),
      ],
    ],
  };
};

/** A part that its hedge leaves open runs on past its value. */
const endOf = ({ quantity }: Figure, unit: number): string =>
  HEDGES[quantity.hedge].side === 'above'
    ? errBars({
        type: 'plus',
        by: 'fixedVal',
        value: ARROW * unit,
        look: line({ tone: 'data', thick: 5, tail: 'arrow' }),
      })
    : '';

/** A part inside its whole as a native bar chart on an axis of its own: laid over, never stacked, for the rest has no name. */
export const partsChart = (one: Pair): ChartMade => {
  const { pair, lang, plot, descr } = one;
  const sheet = sheetOf(one);
  const max = pair.whole.quantity.value;
  const unit = max / (plot.width - plot.left - plot.right);
  const cat = tag('c:cat', {}, strRef(cells(sheet, 0), [pair.whole.quantity.label[lang]]));
  const series = (at: number, look: string, { quantity }: Figure, end: string) =>
    tag(
      'c:ser',
      {},
      seriesHead(sheet, at, at + 1),
      look,
      val('c:invertIfNegative', 0),
      end,
      cat,
      tag('c:val', {}, numRef(cells(sheet, at + 1), [quantity.value])),
    );
  const wholeLook = spPr(solid('dataTint'), line({ tone: 'dataLine', thick: 3 }));
  const bar = tag(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', 'clustered'),
    val('c:varyColors', 0),
    series(0, wholeLook, pair.whole, ''),
    series(1, spPr(solid('data'), line({})), pair.part, endOf(pair.part, unit)),
    val('c:gapWidth', 20),
    val('c:overlap', 100),
    val('c:axId', 1),
    val('c:axId', 2),
  );
  const hidden = { isHidden: true, labels: 'none', crosses: 'autoZero' } as const;
  const plots = [
    bar,
    categoryAxis({ ...hidden, id: 1, cross: 2, pos: 'l' }),
    valueAxis({ ...hidden, id: 2, cross: 1, pos: 'b', min: 0, max }),
  ];
  return { xml: chartSpace({ lang, inner: innerOf(plot), plots }), sheet, descr };
};
