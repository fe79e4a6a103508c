import type { ChangeRow } from './changes.ts';
import { type ChangesScale, changesScale, type SideWords } from './changes-scale.ts';
import type { ChartContext } from './context.ts';
import { SIZE } from './ink.ts';
import { BADGE_STEP, isCompact, type Legend, legendOf } from './row.ts';
import { chartText, textWidth } from './text.ts';
import type { ValueScale } from './value.ts';

/** A row with its place: px from the top of the chart. */
export type PlacedRow = {
  readonly row: ChangeRow;
  readonly legend: Legend;
  readonly top: number;
  readonly height: number;
  readonly legendTop: number;
  /** The note of a narrow chart stands at the right of its label where both fit on one line. */
  readonly noteAside: string | null;
  /** The baseline of the value, which stands over its bar. */
  readonly valueY: number;
  /** The middle of the bar. */
  readonly barY: number;
};

export type ChangesLayout = {
  readonly rows: readonly PlacedRow[];
  readonly compact: boolean;
  readonly scale: ChangesScale;
  readonly bottom: number;
  readonly height: number;
};

const HEAD = 34;
const FOOT = 30;
const COLUMN_GAP = 12;
/** From the edges of the plot to what stands in it. */
const EDGE = 2;
const COLUMN_SHARE = 0.4;

const widest = ({ label, note }: ChangeRow) =>
  Math.max(textWidth(chartText(label), SIZE.label, 600), textWidth(chartText(note), SIZE.note));

/** The column of the words: as wide as its widest line, up to a share of the chart. */
function columnOf(rows: readonly ChangeRow[], ctx: ChartContext): number {
  if (isCompact(ctx)) return 0;
  const wish = BADGE_STEP + Math.max(0, ...rows.map(widest)) + COLUMN_GAP;
  return Math.min(Math.ceil(wish), Math.round(ctx.width * COLUMN_SHARE));
}

/** Air over the value and under its bar. */
type Air = { readonly over: number; readonly under: number };
const WIDE: Air = { over: 14, under: 15 };
const TIGHT: Air = { over: 7, under: 7 };
const NARROW: Air = { over: 10, under: 14 };
/** Over and under the words of a row. */
const PAD = 14;
const PAD_TIGHT = 8;
const PAD_NARROW = 12;
export const BAR_HEIGHT = 16;
/** Height of digits as a share of their size. */
const DIGITS = 0.72;
/** From the baseline of a value to its bar: room for the bracket of the selection. */
const VALUE_DROP = 14;
const ASIDE_GAP = 16;

/** Whether every note has room at the right of its label: all stand there, or none does. */
const notesFitAside = (rows: readonly ChangeRow[], room: number): boolean =>
  rows.every(({ label, note }) => {
    const words =
      textWidth(chartText(label), SIZE.label, 600) + textWidth(chartText(note), SIZE.note);
    return words + ASIDE_GAP <= room;
  });

/** A value with its bar in a band from `top`: its two heights, and that of the band. */
function placeBand(top: number, { over, under }: Air, values: ValueScale) {
  const valueY = top + over + SIZE[values] * DIGITS;
  const barY = valueY + VALUE_DROP + BAR_HEIGHT / 2;
  return { valueY, barY, height: barY + BAR_HEIGHT / 2 + under - top };
}

type Room = { readonly room: number; readonly aside: boolean; readonly values: ValueScale };

function placeNarrow(row: ChangeRow, top: number, { room, aside, values }: Room): PlacedRow {
  const legend = legendOf(aside ? { label: row.label, note: '' } : row, room);
  const legendTop = top + PAD_NARROW;
  const bandTop = legendTop + legend.height;
  const { height, ...band } = placeBand(bandTop, NARROW, values);
  const noteAside = aside ? chartText(row.note) : null;
  return { row, legend, noteAside, top, height: bandTop + height - top, legendTop, ...band };
}

function placeWide(
  row: ChangeRow,
  top: number,
  { room, values, tight }: Pick<Room, 'room' | 'values'> & { readonly tight: boolean },
): PlacedRow {
  const air = tight ? TIGHT : WIDE;
  const legend = legendOf(row, room);
  const band = placeBand(top, air, values);
  const height = Math.max(band.height, legend.height + (tight ? PAD_TIGHT : PAD) * 2);
  const down = (height - band.height) / 2;
  const legendTop = top + (height - legend.height) / 2;
  const [valueY, barY] = [band.valueY + down, band.barY + down];
  return { row, legend, noteAside: null, top, height, legendTop, valueY, barY };
}

/** Where everything stands for this width. Words above the bars when the chart is narrow. */
export function layoutChanges(
  rows: readonly ChangeRow[],
  words: SideWords,
  ctx: ChartContext,
): ChangesLayout {
  const compact = isCompact(ctx);
  const column = columnOf(rows, ctx);
  const room = (compact ? ctx.width : column - COLUMN_GAP) - BADGE_STEP;
  const plot = { left: column + EDGE, right: ctx.width - EDGE };
  const scale = changesScale(rows, words, plot, ctx);
  const { values } = scale;
  const aside = notesFitAside(rows, room);
  const placed: PlacedRow[] = [];
  let bottom = HEAD;
  for (const row of rows) {
    const next = compact
      ? placeNarrow(row, bottom, { room, aside, values })
      : placeWide(row, bottom, { room, values, tight: ctx.tight === true });
    placed.push(next);
    bottom += next.height;
  }
  return { rows: placed, compact, scale, bottom, height: bottom + FOOT };
}
