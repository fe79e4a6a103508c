import type { ChangeRow } from './changes.ts';
import { type ChangesScale, changesScale, type SideWords } from './changes-scale.ts';
import type { ChartContext } from './context.ts';
import { SIZE } from './ink.ts';
import { BADGE_STEP, isCompact, type Legend, legendOf } from './row.ts';
import { chartText, textWidth } from './text.ts';

/** A row with its place: px from the top of the chart. */
export type PlacedRow = {
  readonly row: ChangeRow;
  readonly legend: Legend;
  readonly top: number;
  readonly height: number;
  readonly legendTop: number;
  /** The note of a narrow chart stands at the right of its label where both fit on one line. */
  readonly noteAside: string | null;
  /** The band of the bar: from `bandTop`, `bandHeight` high. */
  readonly bandTop: number;
  readonly bandHeight: number;
};

export type ChangesLayout = {
  readonly rows: readonly PlacedRow[];
  readonly compact: boolean;
  readonly scale: ChangesScale;
  readonly bottom: number;
  readonly barHeight: number;
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

type Metrics = { readonly band: number; readonly pad: number };
const WIDE: Metrics = { band: 66, pad: 14 };
const TIGHT: Metrics = { band: 60, pad: 8 };
const NARROW: Metrics = { band: 42, pad: 12 };
/** What a stacked value adds to a narrow band. */
const STACKED = 10;
const ASIDE_GAP = 16;

/** Whether every note has room at the right of its label: all stand there, or none does. */
const notesFitAside = (rows: readonly ChangeRow[], room: number): boolean =>
  rows.every(({ label, note }) => {
    const words =
      textWidth(chartText(label), SIZE.label, 600) + textWidth(chartText(note), SIZE.note);
    return words + ASIDE_GAP <= room;
  });

type Room = { readonly room: number; readonly aside: boolean; readonly band: number };

function placeNarrow(row: ChangeRow, top: number, { room, aside, band }: Room): PlacedRow {
  const { pad } = NARROW;
  const legend = legendOf(aside ? { label: row.label, note: '' } : row, room);
  const legendTop = top + pad;
  const bandTop = legendTop + legend.height + 6;
  const height = bandTop + band + 6 - top;
  const noteAside = aside ? chartText(row.note) : null;
  return { row, legend, noteAside, top, height, legendTop, bandTop, bandHeight: band };
}

function placeWide(row: ChangeRow, top: number, room: number, tight = false): PlacedRow {
  const { band, pad } = tight ? TIGHT : WIDE;
  const legend = legendOf(row, room);
  const height = Math.max(band, legend.height + pad * 2);
  const legendTop = top + (height - legend.height) / 2;
  return { row, legend, noteAside: null, top, height, legendTop, bandTop: top, bandHeight: height };
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
  const band = NARROW.band + (scale.setting.stacked ? STACKED : 0);
  const narrow = { room, aside: notesFitAside(rows, room), band };
  const placed: PlacedRow[] = [];
  let bottom = HEAD;
  for (const row of rows) {
    const next = compact
      ? placeNarrow(row, bottom, narrow)
      : placeWide(row, bottom, room, ctx.tight);
    placed.push(next);
    bottom += next.height;
  }
  return {
    rows: placed,
    compact,
    scale,
    bottom,
    barHeight: compact ? 18 : 22,
    height: bottom + FOOT,
  };
}
