import type { EvidenceColumn, EvidenceData, EvidenceRow } from './evidence.ts';
import { textWidth } from './text.ts';

/** One way to set the matrix, from which the columns take their widths. */
export type Metrics = {
  /** Titles stand above the cells, over the full width. */
  readonly stacked: boolean;
  readonly shortWords: boolean;
  /** From mark to mark, and from one line of marks to the next. */
  readonly pitch: number;
  readonly linePitch: number;
  readonly radius: number;
  readonly headSize: number;
  /** Between columns. */
  readonly gap: number;
  /** Marks that a column makes room for before they go on in a second line. */
  readonly marksPerLine: number;
};

export type PlacedColumn = {
  readonly column: EvidenceColumn;
  readonly x: number;
  readonly width: number;
};

export type Columns = {
  readonly metrics: Metrics;
  /** Where the first column begins; titles have the room before it, unless they stand above. */
  readonly left: number;
  readonly columns: readonly PlacedColumn[];
  /** The line between the columns of figures and the columns of words; null with one group only. */
  readonly dividerX: number | null;
};

export const TITLE_SIZE = 14;
export const BLANK_SIZE = 12;
/** Inset of a row: the edge of a selected one needs it, and nothing moves when it is selected. */
export const INSET = 8;
/** From the badge to the title: the widest badge, and air. */
export const TITLE_X = INSET + 29;
/** Room for the ring of a selected mark at the right end. */
const RING_ROOM = 4;
const TITLE_AIR = 20;
/** At most this share of the width goes to the titles; longer ones wrap. */
const TITLE_SHARE = 0.38;
const TITLE_SHARE_TIGHT = 0.5;
const DIVIDER_AIR = 12;

const ROOMY = {
  stacked: false,
  headSize: 13,
  pitch: 16,
  radius: 4.5,
  linePitch: 18,
  marksPerLine: 8,
};
const STACKED = {
  stacked: true,
  headSize: 12,
  pitch: 16,
  radius: 5,
  linePitch: 22,
  marksPerLine: 8,
};
const DENSE = { ...STACKED, pitch: 14, marksPerLine: 3 };

/** From the roomiest to the tightest; the first that fits is taken, the last always is. */
const ARRANGEMENTS: readonly Metrics[] = [
  { ...ROOMY, shortWords: false, gap: 16 },
  { ...ROOMY, shortWords: true, gap: 13 },
  { ...ROOMY, shortWords: true, marksPerLine: 3, gap: 13 },
  { ...STACKED, shortWords: false, gap: 16 },
  { ...DENSE, shortWords: false, gap: 10 },
  { ...DENSE, shortWords: true, gap: 6 },
  { ...DENSE, shortWords: true, marksPerLine: 2, gap: 4 },
];

/** Where height is scarce titles never stand above the cells, whatever room that leaves them. */
const BESIDE_ONLY: readonly Metrics[] = [
  ...ARRANGEMENTS.filter(({ stacked }) => !stacked),
  { ...ROOMY, shortWords: true, marksPerLine: 3, headSize: BLANK_SIZE, pitch: 14, gap: 10 },
];

type Sized = { readonly column: EvidenceColumn; readonly need: number };

/** The marks of one cell, in text order. */
export const inCell = (data: EvidenceData, row: EvidenceRow, column: EvidenceColumn) =>
  data.marks.filter((mark) => mark.measure === row.measure && mark.column === column.id);

/** What an empty cell says. */
export const blankWords = ({ words }: EvidenceData, { shortWords }: Metrics): string =>
  (shortWords && words.noneShort) || words.none;

/** From the left edge of the first of so many marks to the right edge of the last. */
const markRoom = (marks: number, { pitch, radius }: Metrics): number =>
  marks === 0 ? 0 : (marks - 1) * pitch + 2 * radius;

function sizeColumn(data: EvidenceData, column: EvidenceColumn, metrics: Metrics): Sized {
  const counts = data.rows.map((row) => inCell(data, row, column).length);
  const marks = Math.min(Math.max(0, ...counts), metrics.marksPerLine);
  const blank = counts.includes(0) ? textWidth(blankWords(data, metrics), BLANK_SIZE) : 0;
  const need = Math.max(textWidth(column.title, metrics.headSize), blank, markRoom(marks, metrics));
  return { column, need: Math.ceil(need) };
}

function titleRoom({ rows }: EvidenceData, width: number, share: number, { stacked }: Metrics) {
  if (stacked) return INSET;
  const widest = Math.max(...rows.map(({ title }) => textWidth(title, TITLE_SIZE, 600)));
  return Math.round(Math.min(TITLE_X + widest + TITLE_AIR, width * share));
}

const startsGroup = (columns: readonly { readonly column: EvidenceColumn }[], at: number) =>
  at > 0 && columns[at]?.column.group !== columns[at - 1]?.column.group;

function spaceFor(sized: readonly Sized[], { gap }: Metrics): number {
  const groups = sized.filter((_, at) => startsGroup(sized, at)).length;
  return sized.reduce((sum, { need }) => sum + need + gap, groups * DIVIDER_AIR - gap);
}

/** Columns share what is left over, so that heads stand evenly however wide the box is. */
function place(sized: readonly Sized[], left: number, spare: number, metrics: Metrics): Columns {
  const columns: PlacedColumn[] = [];
  let dividerX: number | null = null;
  let x = left;
  for (const [at, { column, need }] of sized.entries()) {
    if (startsGroup(sized, at)) {
      dividerX = Math.round(x - metrics.gap / 2 + DIVIDER_AIR / 2 - 3);
      x += DIVIDER_AIR;
    }
    const width = Math.max(need + spare / sized.length, metrics.radius * 2);
    columns.push({ column, x, width });
    x += width + metrics.gap;
  }
  return { metrics, left, columns, dividerX };
}

/** Chooses the roomiest arrangement that fits the width and gives each column its place. */
export function placeColumns(data: EvidenceData, width: number, tight: boolean): Columns {
  const share = tight ? TITLE_SHARE_TIGHT : TITLE_SHARE;
  const tried = (tight ? BESIDE_ONLY : ARRANGEMENTS).map((metrics) => {
    const left = titleRoom(data, width, share, metrics);
    const sized = data.columns.map((column) => sizeColumn(data, column, metrics));
    return { metrics, left, sized, spare: width - RING_ROOM - left - spaceFor(sized, metrics) };
  });
  const { metrics, left, sized, spare } =
    tried.find((one) => one.spare >= 0) ?? (tried.at(-1) as (typeof tried)[number]);
  if (spare < 0 && tight) return place(sized, left + spare, 0, metrics);
  return place(sized, left, spare, metrics);
}
