import type { Figure } from '../domain/figures.ts';
import { HEDGE_IDS, HEDGES, type Hedge } from '../domain/hedge.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import { sayIn } from '../i18n/say.ts';
import type { Sheet } from '../workbook/sheet.ts';
import {
  type BarScale,
  type Bars,
  GAP_WIDTH,
  isOpen,
  isWithin,
  rises,
  scaleOf,
  TICK,
} from './bar-scale.ts';
import {
  type ChartMade,
  categoryAxis,
  cells,
  chartSpace,
  type ErrorBars,
  errBars,
  flags,
  innerOf,
  numRef,
  seriesHead,
  spPr,
  strRef,
  txPr,
  valueAxis,
} from './chart-xml.ts';
import { NO_LEADERS } from './dot-labels.ts';
import { labelFormat, saidValue, tickFormat } from './figure-words.ts';
import { fading, line, solid, type Tone } from './paint.ts';
import { tag, val } from './xml.ts';

/** Figures of one direction and one hedge: they share a colour and an end. */
type Series = {
  readonly hedge: Hedge;
  readonly rises: boolean;
  readonly values: readonly (number | null)[];
};

const seriesOf = (figures: readonly Figure[]): readonly Series[] =>
  [false, true].flatMap((up) =>
    HEDGE_IDS.map((hedge) => ({
      hedge,
      rises: up,
      values: figures.map((figure) =>
        figure.quantity.hedge === hedge && rises(figure) === up
          ? figure.quantity.value * (up ? 1 : -1)
          : null,
      ),
    })).filter(({ values }) => values.some((value) => value !== null)),
  );

const sheetOf = ({ figures, lang }: Bars, all: readonly Series[]): Sheet => {
  const t = pptxWords.sayIn(lang);
  const say = sayIn(lang);
  return {
    name: t('chart.data'),
    heads: [
      t('chart.figure'),
      ...all.map((one) =>
        t('chart.series', {
          direction: say(`panels.changes.${one.rises ? 'rises' : 'falls'}`),
          hedge: HEDGES[one.hedge].name[lang],
        }),
      ),
      t('chart.said'),
      t('chart.quote'),
    ],
    rows: figures.map(({ quantity }, at) => [
      quantity.label[lang],
      ...all.map(({ values }) => values[at] ?? null),
      saidValue(quantity, lang),
      quantity.quote,
    ]),
  };
};

/** The body of a bar: solid, short of its end or fading toward zero, as the hedge is drawn everywhere. */
const bodyOf = (hedge: Hedge, up: boolean, tone: Tone): string => {
  if (hedge === 'nearly') {
    const fill = up ? fading(tone, 1, 0.05, 62) : fading(tone, 0.05, 1, -62);
    return spPr(fill, line({ tone, thick: 3, dash: 'sysDash' }));
  }
  if (hedge === 'within')
    return spPr(up ? fading(tone, 0.08, 0.9) : fading(tone, 0.9, 0.08), line({}));
  return spPr(solid(tone), line({}));
};

/** An open end runs on past the value; Office has no cap that stands proud of a bar, so a closed end is plain. */
const endBars = (hedge: Hedge, tone: Tone, value: number): ErrorBars | null => {
  if (!isOpen(hedge)) return null;
  const look = line({
    tone,
    thick: 6,
    dash: hedge === 'over' ? 'sysDash' : undefined,
    head: hedge === 'atLeast' ? 'oval' : undefined,
    tail: 'arrow',
  });
  return { type: 'plus', by: 'fixedVal', value, look };
};

const labelLook = (figure: Figure, { lang }: Bars, size: number, place: string): string =>
  tag('c:numFmt', { formatCode: labelFormat(figure.quantity, lang), sourceLinked: 0 }) +
  spPr('<a:noFill/>', line({})) +
  txPr({ size, bold: true }, lang) +
  val('c:dLblPos', place) +
  flags('showVal');

/** Over its bar, at the end that it says; the words of a short bar begin at zero. */
const labelOf = (figure: Figure, at: number, bars: Bars, scale: BarScale): string => {
  const y = -scale.lift / bars.plot.height;
  return tag(
    'c:dLbl',
    {},
    val('c:idx', at),
    tag('c:layout', {}, tag('c:manualLayout', {}, val('c:x', 0), val('c:y', y))),
    labelLook(figure, bars, scale.size, isWithin(figure, bars, scale) ? 'inEnd' : 'inBase'),
  );
};

const labelsOf = (bars: Bars, { values }: Series, scale: BarScale): string => {
  const shown = bars.figures.flatMap((figure, at) => (values[at] === null ? [] : [{ figure, at }]));
  const [first] = shown;
  if (!first) return '';
  return tag(
    'c:dLbls',
    {},
    ...shown.map(({ figure, at }) => labelOf(figure, at, bars, scale)),
    labelLook(first.figure, bars, scale.size, 'inEnd'),
    NO_LEADERS,
  );
};

type Drawing = { readonly sheet: Sheet; readonly scale: BarScale };

const seriesXml = (bars: Bars, one: Series, at: number, { sheet, scale }: Drawing): string => {
  const tone = one.rises ? 'rise' : 'data';
  const end = endBars(one.hedge, tone, scale.arrow);
  const labels = sheet.rows.map(([label]) => label ?? '');
  return tag(
    'c:ser',
    {},
    seriesHead(sheet, at, at + 1),
    bodyOf(one.hedge, one.rises, tone),
    val('c:invertIfNegative', 0),
    labelsOf(bars, one, scale),
    // Past a bar that falls lies what is less: its error bar runs to minus.
    end ? errBars({ ...end, type: one.rises ? 'plus' : 'minus' }) : '',
    tag('c:cat', {}, strRef(cells(sheet, 0), labels)),
    tag('c:val', {}, numRef(cells(sheet, at + 1), one.values)),
  );
};

const HAIR = line({ tone: 'hair', thick: 2 });

/**
 * Changes from one zero line as a native bar chart: falls below zero, rises above, a series for each direction
 * and hedge, so that fill, end and number format say the hedge. Where nothing rises, the axis ends at zero.
 */
export const barsChart = (bars: Bars): ChartMade => {
  const { figures, lang, plot, descr } = bars;
  const all = seriesOf(figures);
  const sheet = sheetOf(bars, all);
  const scale = scaleOf(bars);
  const bar = tag(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', 'clustered'),
    val('c:varyColors', 0),
    ...all.map((one, at) => seriesXml(bars, one, at, { sheet, scale })),
    val('c:gapWidth', GAP_WIDTH),
    val('c:overlap', 100),
    val('c:axId', 1),
    val('c:axId', 2),
  );
  const categories = categoryAxis({
    id: 1,
    cross: 2,
    isReversed: true,
    pos: 'l',
    labels: 'none',
    look: line({ tone: 'ink', thick: 4 }),
    crosses: 'autoZero',
  });
  const values = valueAxis({
    id: 2,
    cross: 1,
    min: scale.min,
    max: scale.max,
    pos: 'b',
    lines: HAIR,
    format: tickFormat(figures[0]?.quantity.unit ?? 'percent', lang),
    labels: 'nextTo',
    text: txPr({ size: TICK, tone: 'ink3' }, lang),
    crosses: 'max',
    step: scale.step,
  });
  return {
    xml: chartSpace({ lang, inner: innerOf(plot), plots: [bar, categories, values] }),
    sheet,
    descr,
  };
};
