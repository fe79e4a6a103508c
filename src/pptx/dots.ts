import type { Figure } from '../domain/figures.ts';
import { HEDGE_IDS, HEDGES, type Hedge } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { innerOf, type Plot } from './bars.ts';
import {
  type ChartMade,
  cells,
  chartSpace,
  type ErrorBars,
  errBars,
  numRef,
  spPr,
  txPr,
  valueAxis,
} from './chart-xml.ts';
import { rangeLabels } from './dot-labels.ts';
import { saidValue, tickFormat } from './figure-words.ts';
import { line, solid } from './paint.ts';
import type { Scale } from './scale.ts';
import { tag, val, words } from './xml.ts';

/** A figure in a row of the chart, rows counted from the top. */
export type Dot = {
  readonly figure: Figure;
  readonly row: number;
  /** Where its value stands; none where it is said beside the chart. */
  readonly label?: 't' | 'b' | 'l' | 'r';
};

export type Dots = {
  readonly dots: readonly Dot[];
  readonly rows: number;
  readonly scale: Scale;
  readonly plot: Plot;
  readonly lang: Lang;
  readonly descr: string;
  /** Levels shade the range that a hedge leaves open, instead of an arrow. */
  readonly isShaded?: boolean;
  /** Light lines at the ticks. */
  readonly hasLines?: boolean;
  /** Pairs of part and whole, tied by a dotted line. */
  readonly links?: readonly { readonly from: Dot; readonly to: Dot; readonly name: string }[];
};

const ARROW = 64;
const SIZE = 15;
const VALUE = 40;
const SHADE = 56;

type Group = { readonly hedge: Hedge; readonly dots: readonly Dot[] };

const groupsOf = (dots: readonly Dot[]): readonly Group[] =>
  HEDGE_IDS.map((hedge) => ({
    hedge,
    dots: dots.filter(({ figure }) => figure.quantity.hedge === hedge),
  })).filter((group) => group.dots.length > 0);

/** Filled where the stated value is possible, hollow where it is not. */
const markerOf = (hedge: Hedge): string => {
  const look = HEDGES[hedge].included
    ? spPr(solid('data'), line({ tone: 'data', thick: 2 }))
    : spPr(
        solid('paper'),
        line({ tone: 'data', thick: 5, dash: hedge === 'nearly' ? 'sysDash' : undefined }),
      );
  return tag('c:marker', {}, val('c:symbol', 'circle'), val('c:size', SIZE), look);
};

/** The length of an arrow in the terms of error bars: always the same on the slide, wherever the mark stands. */
const lengthOf = ({ scale, plot }: Dots, px: number, up: boolean) => {
  const share = px / (plot.width - plot.left - plot.right);
  if (!scale.isLog) return { by: 'fixedVal', value: share * (scale.max - scale.min) } as const;
  const factor = (scale.max / scale.min) ** share;
  return { by: 'percentage', value: (up ? factor - 1 : 1 - 1 / factor) * 100 } as const;
};

const shadeOf = (hedge: Hedge, { scale }: Dots, value: number): ErrorBars | null => {
  const look = line({ tone: 'data', share: 0.22, thick: SHADE, flat: true });
  const shared = { dir: 'x', look } as const;
  if (HEDGES[hedge].side === 'above')
    return { ...shared, type: 'plus', by: 'fixedVal', value: scale.max - value };
  if (HEDGES[hedge].side === 'below')
    return { ...shared, type: 'minus', by: 'fixedVal', value: value - scale.min };
  return null;
};

const openEnd = (hedge: Hedge, all: Dots): ErrorBars | null => {
  const { side } = HEDGES[hedge];
  if (side === 'none') return null;
  const up = side === 'above';
  const type = up ? 'plus' : 'minus';
  if (side === 'justBelow') {
    const look = line({ tone: 'data', share: 0.4, thick: 18, flat: true });
    return { dir: 'x', type, ...lengthOf(all, 44, false), look };
  }
  const look = line({ tone: 'data', thick: 5, tail: 'arrow' });
  return { dir: 'x', type, ...lengthOf(all, ARROW, up), look };
};

const endOf = ({ hedge, dots }: Group, all: Dots): ErrorBars | null =>
  all.isShaded ? shadeOf(hedge, all, dots[0]?.figure.quantity.value ?? 0) : openEnd(hedge, all);

const heightOf = ({ rows }: Dots, { row }: Dot): number => rows - row - 0.5;

/** Columns of the workbook: the figure, its value, its row, then as it is said and its clause. */
const sheetOf = (all: Dots, groups: readonly Group[]): Sheet => {
  const t = pptxWords.sayIn(all.lang);
  const { lang } = all;
  return {
    name: t('chart.data'),
    heads: [
      t('chart.figure'),
      t('chart.stated'),
      t('chart.row'),
      t('chart.said'),
      t('chart.quote'),
    ],
    rows: groups.flatMap(({ dots }) =>
      dots.map((dot) => [
        dot.figure.quantity.label[lang],
        dot.figure.quantity.value,
        heightOf(all, dot),
        saidValue(dot.figure.quantity, lang),
        dot.figure.quantity.quote,
      ]),
    ),
  };
};

const hedgeName = (name: string): string => tag('c:tx', {}, tag('c:v', {}, words(name)));

type Place = { readonly at: number; readonly from: number };

const seriesXml = (all: Dots, group: Group, sheet: Sheet, { at, from }: Place): string => {
  const { dots, hedge } = group;
  const to = from + dots.length - 1;
  const end = endOf(group, all);
  const labels = rangeLabels(
    dots.map((dot) => ({ text: saidValue(dot.figure.quantity, all.lang), pos: dot.label })),
    cells(sheet, 3, from, to),
    { size: VALUE, lang: all.lang },
  );
  return tag(
    'c:ser',
    {},
    val('c:idx', at),
    val('c:order', at),
    hedgeName(HEDGES[hedge].name[all.lang]),
    spPr('<a:noFill/>', line({})),
    markerOf(hedge),
    labels.labels,
    end ? errBars(end) : '',
    tag(
      'c:xVal',
      {},
      numRef(
        cells(sheet, 1, from, to),
        dots.map(({ figure }) => figure.quantity.value),
      ),
    ),
    tag(
      'c:yVal',
      {},
      numRef(
        cells(sheet, 2, from, to),
        dots.map((dot) => heightOf(all, dot)),
      ),
    ),
    val('c:smooth', 0),
    labels.extension,
  );
};

const literal = (values: readonly number[]): string =>
  tag(
    'c:numLit',
    {},
    val('c:ptCount', values.length),
    ...values.map((value, idx) => tag('c:pt', { idx }, tag('c:v', {}, String(value)))),
  );

/** The dotted line from a part to its whole. */
const linkXml = (all: Dots, { from, to, name }: NonNullable<Dots['links']>[number], at: number) =>
  tag(
    'c:ser',
    {},
    val('c:idx', at),
    val('c:order', at),
    hedgeName(name),
    spPr('', line({ tone: 'data', thick: 3, dash: 'sysDot' })),
    tag('c:marker', {}, val('c:symbol', 'none')),
    tag('c:xVal', {}, literal([from, to].map(({ figure }) => figure.quantity.value))),
    tag('c:yVal', {}, literal([from, to].map((dot) => heightOf(all, dot)))),
    val('c:smooth', 0),
  );

const axesOf = ({ scale, rows, lang, hasLines, dots }: Dots): readonly string[] => [
  valueAxis({
    id: 1,
    cross: 2,
    min: scale.min,
    max: scale.max,
    isLog: scale.isLog,
    pos: 'b',
    lines: hasLines ? line({ tone: 'hair', thick: 2 }) : undefined,
    format: tickFormat(dots[0]?.figure.quantity.unit ?? 'percent', lang),
    ticks: 'out',
    labels: scale.isLog ? 'none' : 'nextTo',
    look: line({ tone: 'ink', thick: 3 }),
    text: txPr({ size: 28, tone: 'ink3' }, lang),
    crosses: 'min',
    step: scale.step,
  }),
  valueAxis({
    id: 2,
    cross: 1,
    min: 0,
    max: rows,
    isHidden: true,
    pos: 'l',
    labels: 'none',
    crosses: 'min',
  }),
];

/** Figures as places on one scale, as a native scatter chart: marker and error bar say the hedge. */
export const dotsChart = (all: Dots): ChartMade => {
  const groups = all.isShaded
    ? all.dots.map((dot) => ({ hedge: dot.figure.quantity.hedge, dots: [dot] }))
    : groupsOf(all.dots);
  const sheet = sheetOf(all, groups);
  const links = (all.links ?? []).map((link, at) => linkXml(all, link, at));
  let from = 0;
  const series = groups.map((group, at) => {
    const place = { at: links.length + at, from };
    from += group.dots.length;
    return seriesXml(all, group, sheet, place);
  });
  const scatter = tag(
    'c:scatterChart',
    {},
    val('c:scatterStyle', 'lineMarker'),
    val('c:varyColors', 0),
    ...links,
    ...series,
    val('c:axId', 1),
    val('c:axId', 2),
  );
  const plots = [scatter, ...axesOf(all)];
  return {
    xml: chartSpace({ lang: all.lang, inner: innerOf(all.plot), plots }),
    sheet,
    descr: all.descr,
  };
};
