import type { Figure } from '../domain/figures.ts';
import { HEDGE_IDS, HEDGES, type Hedge } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import type { Sheet } from '../workbook/sheet.ts';
import {
  type ChartMade,
  cells,
  chartSpace,
  type ErrorBars,
  errBars,
  innerOf,
  numRef,
  type Plot,
  spPr,
  txPr,
  valueAxis,
} from './chart-xml.ts';
import { openEnd, shadedEnd } from './dot-ends.ts';
import { rangeLabels } from './dot-labels.ts';
import { saidValue, tickFormat } from './figure-words.ts';
import { line, solid, type Tone } from './paint.ts';
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

const SIZE = 15;
const VALUE = 40;
const HOLE = 9;

type Group = { readonly hedge: Hedge; readonly dots: readonly Dot[] };

/** The largest first: LibreOffice loses a first series of one mark where another has more. */
const groupsOf = (dots: readonly Dot[]): readonly Group[] =>
  HEDGE_IDS.map((hedge) => ({
    hedge,
    dots: dots.filter(({ figure }) => figure.quantity.hedge === hedge),
  }))
    .filter((group) => group.dots.length > 0)
    .sort((a, b) => b.dots.length - a.dots.length);

const disc = (tone: Tone, size: number): string =>
  tag(
    'c:marker',
    {},
    val('c:symbol', 'circle'),
    val('c:size', size),
    spPr(solid(tone), line({ tone, thick: 1 })),
  );

const endOf = ({ hedge, dots }: Group, { isShaded, scale, plot }: Dots): ErrorBars | null =>
  isShaded
    ? shadedEnd(hedge, scale, dots[0]?.figure.quantity.value ?? 0)
    : openEnd(hedge, { scale, plot });

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

/** Rows of the workbook, both included. */
type Span = { readonly from: number; readonly to: number };

const NO_LINE = spPr('', line({}));

/** What places the marks of a series: the cells of some rows. */
const pointsXml = (sheet: Sheet, { from, to }: Span): string =>
  [
    { name: 'c:xVal', column: 1 },
    { name: 'c:yVal', column: 2 },
  ]
    .map(({ name, column }) => {
      const values = sheet.rows.slice(from, to + 1).map((row) => Number(row[column]));
      return tag(name, {}, numRef(cells(sheet, column, from, to), values));
    })
    .join('');

type Series = {
  readonly name: string;
  readonly look: string;
  readonly marker: string;
  readonly labels?: string;
  readonly end?: string;
  readonly extension?: string;
  readonly span: Span;
};

const seriesXml = (sheet: Sheet, one: Series, at: number): string =>
  tag(
    'c:ser',
    {},
    val('c:idx', at),
    val('c:order', at),
    tag('c:tx', {}, tag('c:v', {}, words(one.name))),
    one.look,
    one.marker,
    one.labels ?? '',
    one.end ?? '',
    pointsXml(sheet, one.span),
    val('c:smooth', 0),
    one.extension ?? '',
  );

/**
 * The marks of one hedge: filled where the stated value is possible. Where it is not, series of the same cells make
 * a ring of the disc, for not every program draws the outline of a marker; one before it and one after, for some
 * programs paint the first series on top and some the last.
 */
const markSeries = (all: Dots, group: Group, sheet: Sheet, from: number): readonly Series[] => {
  const { dots, hedge } = group;
  const span = { from, to: from + dots.length - 1 };
  const end = endOf(group, all);
  const name = HEDGES[hedge].name[all.lang];
  const { labels, extension } = rangeLabels(
    dots.map((dot) => ({ text: saidValue(dot.figure.quantity, all.lang), pos: dot.label })),
    cells(sheet, 3, span.from, span.to),
    { size: VALUE, lang: all.lang, from },
  );
  const mark = { name, look: NO_LINE, span };
  const hole = HEDGES[hedge].included ? [] : [{ ...mark, marker: disc('paper', HOLE) }];
  const marks = {
    ...mark,
    marker: disc('data', SIZE),
    labels,
    extension,
    end: end ? errBars(end) : '',
  };
  return [...hole, marks, ...hole];
};

/** The dotted line from a part to its whole, where they stand in rows that follow each other. */
const linkSeries = (
  { from, to, name }: NonNullable<Dots['links']>[number],
  order: readonly Dot[],
): readonly Series[] => {
  const [a = 0, b = 0] = [order.indexOf(from), order.indexOf(to)].sort((one, two) => one - two);
  const look = spPr('', line({ tone: 'data', thick: 4, dash: 'sysDot' }));
  const marker = tag('c:marker', {}, val('c:symbol', 'none'));
  return b - a === 1 ? [{ name, look, marker, span: { from: a, to: b } }] : [];
};

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
  const order = groups.flatMap(({ dots }) => dots);
  const links = (all.links ?? []).flatMap((link) => linkSeries(link, order));
  let from = 0;
  const marks = groups.flatMap((group) => {
    const series = markSeries(all, group, sheet, from);
    from += group.dots.length;
    return series;
  });
  const scatter = tag(
    'c:scatterChart',
    {},
    val('c:scatterStyle', 'lineMarker'),
    val('c:varyColors', 0),
    ...[...links, ...marks].map((one, at) => seriesXml(sheet, one, at)),
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
