import type { ChartContext } from './context.ts';
import { SIZE } from './ink.ts';
import type { OwnAxisData, OwnRow } from './own.ts';
import { type OwnScale, ownScale } from './own-scale.ts';
import { BADGE_STEP, isCompact, type Legend, legendOf } from './row.ts';
import { chartText, textWidth } from './text.ts';
import { valueWidth } from './value.ts';

/** A figure with its place: px from the top left of the chart. */
export type PlacedRow = {
  readonly row: OwnRow;
  readonly legend: Legend;
  readonly top: number;
  readonly height: number;
  readonly legendTop: number;
  /** Right end and baseline of its value. */
  readonly valueRight: number;
  readonly valueY: number;
  /** Where its dot stands. */
  readonly lineY: number;
  /** Where the words end that stand above the dot. */
  readonly bandTop: number;
};

type OwnLayout = {
  readonly rows: readonly PlacedRow[];
  readonly scale: OwnScale;
  readonly plotLeft: number;
  readonly bottom: number;
};

type Columns = { readonly words: number; readonly values: number };

const WORDS_SHARE = 0.36;
const WORDS_GAP = 16;
const VALUES_GAP = 20;
/** A plot narrower than this goes under its words instead of beside them. */
const LEAST_PLOT = 280;
const BASELINE = SIZE.mid * 0.36;

const widest = ({ label, note }: OwnRow): number =>
  Math.max(textWidth(chartText(label), SIZE.label, 600), textWidth(chartText(note), SIZE.note));

/** The columns of words and values; null where they leave too little to draw in. */
function columnsOf(rows: readonly OwnRow[], ctx: ChartContext): Columns | null {
  if (isCompact(ctx)) return null;
  const wish = BADGE_STEP + Math.max(...rows.map(widest)) + 2;
  const words = Math.ceil(Math.min(wish, ctx.width * WORDS_SHARE));
  const values = Math.ceil(Math.max(...rows.map((row) => valueWidth(row, 'mid', ctx))));
  const plot = ctx.width - words - WORDS_GAP - values - VALUES_GAP;
  return plot < LEAST_PLOT ? null : { words, values };
}

const LEAST_HEIGHT = 60;
const PAD = 12;

function placeBeside(row: OwnRow, top: number, { words, values }: Columns): PlacedRow {
  const legend = legendOf(row, words - BADGE_STEP);
  const height = Math.max(LEAST_HEIGHT, legend.height + PAD * 2);
  const middle = top + height / 2;
  return {
    row,
    legend,
    top,
    height,
    legendTop: middle - legend.height / 2,
    valueRight: words + WORDS_GAP + values,
    valueY: middle + BASELINE,
    lineY: middle,
    bandTop: top,
  };
}

/** From the words above a dot to the dot, and from there to the next row. */
const TO_DOT = 20;
const UNDER_DOT = 26;

function placeUnder(row: OwnRow, top: number, ctx: ChartContext): PlacedRow {
  const said = valueWidth(row, 'mid', ctx);
  const beside = ctx.width - BADGE_STEP - said - WORDS_GAP;
  const isBeside = beside > ctx.width * 0.34;
  const legend = legendOf(row, isBeside ? beside : ctx.width - BADGE_STEP);
  const legendTop = top + PAD;
  const under = legendTop + legend.height + SIZE.mid + 6;
  const bandTop = isBeside ? legendTop + Math.max(legend.height, SIZE.mid + 6) : under;
  const lineY = bandTop + TO_DOT;
  return {
    row,
    legend,
    top,
    height: lineY + UNDER_DOT - top,
    legendTop,
    valueRight: ctx.width,
    valueY: isBeside ? legendTop + SIZE.mid * 0.8 : under - 5,
    lineY,
    bandTop,
  };
}

/** Where everything stands for this width: words and values beside the scale, or above it where it is narrow. */
export function layOutOwn(data: OwnAxisData, ctx: ChartContext): OwnLayout {
  const columns = columnsOf(data.rows, ctx);
  const rows: PlacedRow[] = [];
  let bottom = 0;
  for (const row of data.rows) {
    const next = columns ? placeBeside(row, bottom, columns) : placeUnder(row, bottom, ctx);
    rows.push(next);
    bottom += next.height;
  }
  const plotLeft = columns ? columns.words + WORDS_GAP + columns.values + VALUES_GAP : 0;
  const room = { left: plotLeft, width: ctx.width - plotLeft };
  return { rows, scale: ownScale(data, room), plotLeft, bottom: Math.ceil(bottom) };
}
