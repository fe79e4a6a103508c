import { HEDGES } from '../domain/hedge.ts';
import type { ChartContext, Mark } from './context.ts';
import { REACH } from './hedge-shapes.ts';
import { SIZE } from './ink.ts';
import { settleLabels } from './label-lanes.ts';
import { decadesAround, type LogScale, logScale } from './log-scale.ts';
import type { MoneyData, MoneyRow } from './money.ts';
import { BADGE_STEP, isCompact, type Legend, legendOf } from './row.ts';
import { chartText, textWidth } from './text.ts';
import { valueWidth } from './value.ts';

export type PlacedSum = {
  readonly mark: Mark;
  readonly x: number;
  /** Left edge and baseline of its value. */
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
  readonly lane: number;
  /** Where the pointer finds it: from here to there, over the height of the row. */
  readonly from: number;
  readonly to: number;
};

export type PlacedLink = {
  readonly part: PlacedSum;
  readonly whole: PlacedSum;
  readonly words: string;
  /** Baseline of the words: under the line, or over it where the row ends close below. */
  readonly wordsY: number;
};

export type PlacedPurpose = {
  readonly row: MoneyRow;
  readonly measures: readonly number[];
  readonly legend: Legend;
  readonly legendY: number;
  readonly y: number;
  readonly bottom: number;
  /** Where the words end that stand above the marks. */
  readonly markTop: number;
  readonly dotY: number;
  readonly sums: readonly PlacedSum[];
  readonly links: readonly PlacedLink[];
};

/** The rows of money on their one scale: px, from the top left of the box. */
type MoneyLayout = {
  readonly scale: LogScale;
  readonly plotLeft: number;
  readonly rows: readonly PlacedPurpose[];
  readonly axisY: number;
};

const LANE = 28;
const VALUE_GAP = 18;
const TO_DOT = 25;
const UNDER_DOT = 26;
const UNDER_DOT_TIGHT = 14;
const LABEL_SHARE = 0.3;
const PAD = 28;
/** The arrow of an open side, and air. */
const ARROW_PAD = REACH.radius + REACH.dotArrow + 10;

const measuresOf = ({ marks }: MoneyRow) => [...new Set(marks.map(({ measure }) => measure))];

const legendRoom = (room: number, row: MoneyRow) => room - BADGE_STEP * measuresOf(row).length;

const rowLegend = (row: MoneyRow, room: number) =>
  legendOf({ label: row.purpose, note: row.note }, legendRoom(room, row));

function labelColumn({ rows }: MoneyData, { width }: ChartContext): number {
  const widest = rows.map((row) => {
    const label = textWidth(chartText(row.purpose), SIZE.label, 600);
    const note = textWidth(chartText(row.note), SIZE.note);
    return BADGE_STEP * measuresOf(row).length + Math.max(label, note) + 2;
  });
  return Math.ceil(Math.min(Math.max(...widest), width * LABEL_SHARE));
}

const side = ({ hedge }: Mark) => HEDGES[hedge].side;

function scaleOf({ rows, tick }: MoneyData, left: number, width: number): LogScale {
  const marks = rows.flatMap((row) => row.marks);
  const decades = decadesAround(marks.map(({ value }) => value));
  const half = (value = 1) => textWidth(tick(value), SIZE.note) / 2 + 2;
  const above = marks.some((mark) => side(mark) === 'above');
  const below = marks.some((mark) => side(mark) === 'below' || side(mark) === 'justBelow');
  return logScale(decades, {
    left,
    width,
    padLeft: Math.max(PAD, half(decades[0]), below ? ARROW_PAD : 0),
    padRight: Math.max(PAD, half(decades.at(-1)), above ? ARROW_PAD : 0),
  });
}

/** The middle of a mark together with its arrow. */
const middleOf = (mark: Mark, x: number) => {
  const shift = { none: 0, above: 14, justBelow: -10, below: -14 } as const;
  return x + shift[side(mark)];
};

type Room = { readonly left: number; readonly right: number; readonly ctx: ChartContext };

function placeSums(row: MoneyRow, scale: LogScale, { left, right, ctx }: Room) {
  const marks = [...row.marks].sort((a, b) => a.value - b.value);
  const xs = marks.map(({ value }) => scale.x(value));
  const widths = marks.map((mark) => valueWidth(mark, 'mid', ctx));
  const wanted = marks.map((mark, at) => ({
    x: middleOf(mark, xs[at] ?? 0),
    width: widths[at] ?? 0,
  }));
  const settled = settleLabels(wanted, { from: left, to: right }, VALUE_GAP);
  const between = (a?: number, b?: number) => ((a ?? 0) + (b ?? 0)) / 2;
  return marks.map((mark, at) => ({
    mark,
    x: xs[at] ?? 0,
    width: widths[at] ?? 0,
    left: settled[at]?.left ?? 0,
    lane: settled[at]?.lane ?? 0,
    from: at === 0 ? 0 : between(xs[at - 1], xs[at]),
    to: at === marks.length - 1 ? right : between(xs[at], xs[at + 1]),
  }));
}

function linksOf(row: MoneyRow, sums: readonly PlacedSum[], wordsY: number): PlacedLink[] {
  return row.partLinks.flatMap(({ partId, wholeId, words }) => {
    const part = sums.find(({ mark }) => mark.id === partId);
    const whole = sums.find(({ mark }) => mark.id === wholeId);
    return part && whole ? [{ part, whole, words, wordsY }] : [];
  });
}

type Beside = { readonly compact: boolean; readonly tight: boolean; readonly legend: Legend };

function placeRow(
  row: MoneyRow,
  y: number,
  sums: readonly Omit<PlacedSum, 'baseline'>[],
  { compact, tight, legend }: Beside,
): PlacedPurpose {
  const lanes = 1 + Math.max(0, ...sums.map(({ lane }) => lane));
  const head = compact ? legend.height + 12 : 0;
  const values = 30 + (lanes - 1) * LANE;
  const under = tight ? UNDER_DOT_TIGHT : UNDER_DOT;
  const drawn = head + values + TO_DOT + under;
  const height = Math.max(drawn, compact ? 0 : legend.height + under);
  const first = y + head + values + (height - drawn) / 2;
  const based = sums.map((sum) => ({ ...sum, baseline: first - sum.lane * LANE }));
  const dotY = first + TO_DOT;
  return {
    row,
    measures: measuresOf(row),
    legend,
    legendY: compact ? y + 10 : y + (height - legend.height) / 2,
    y,
    bottom: y + height,
    markTop: y + head,
    dotY,
    sums: based,
    links: linksOf(row, based, dotY + (tight ? -9 : 20)),
  };
}

/** Lays the rows out: words beside the scale, or above the dots where the box is narrow. */
export function layOutMoney(data: MoneyData, ctx: ChartContext): MoneyLayout {
  const compact = isCompact(ctx);
  const labels = compact ? ctx.width : labelColumn(data, ctx);
  const plotLeft = compact ? 0 : labels + 20;
  const scale = scaleOf(data, plotLeft, ctx.width - plotLeft);
  const rows: PlacedPurpose[] = [];
  let y = 0;
  for (const row of data.rows) {
    const sums = placeSums(row, scale, { left: plotLeft, right: ctx.width, ctx });
    const legend = rowLegend(row, labels);
    const placed = placeRow(row, y, sums, { compact, tight: ctx.tight === true, legend });
    rows.push(placed);
    y = placed.bottom;
  }
  return { scale, plotLeft, rows, axisY: Math.ceil(y) };
}
