import type { EvidenceData, EvidenceMark, EvidenceRow } from './evidence.ts';
import {
  BLANK_SIZE,
  blankWords,
  type Columns,
  INSET,
  inCell,
  type Metrics,
  type PlacedColumn,
  placeColumns,
  TITLE_SIZE,
  TITLE_X,
} from './evidence-columns.ts';
import type { Weight } from './ink.ts';
import { BADGE } from './row.ts';
import { chartText, wrapText } from './text.ts';

/** Lines of text with their place; `baseline` is that of the first line. */
export type TextSpot = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly baseline: number;
  readonly leading: number;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor?: 'left' | 'center';
};

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PlacedMark = {
  readonly mark: EvidenceMark;
  readonly x: number;
  readonly y: number;
  /** Where the pointer finds it: up to the middle between neighbours. */
  readonly hit: Box;
};

export type PlacedRow = {
  readonly row: EvidenceRow;
  readonly y: number;
  readonly bottom: number;
  readonly badgeX: number;
  readonly badgeY: number;
  readonly title: TextSpot;
  readonly marks: readonly PlacedMark[];
  readonly blanks: readonly TextSpot[];
  readonly noFigures: (Box & { readonly words: TextSpot }) | null;
  readonly cellTop: number;
  readonly cellBottom: number;
};

/** The matrix with everything in its place: px, from the top left of the box. */
export type EvidenceLayout = Columns & {
  readonly heads: readonly TextSpot[];
  readonly headBottom: number;
  readonly rows: readonly PlacedRow[];
  readonly height: number;
};

/** Short titles are strong; where one takes more than two lines, all are set as running text. */
const TITLES = {
  short: { size: TITLE_SIZE, weight: 600, leading: 20 },
  long: { size: TITLE_SIZE - 1, weight: 400, leading: 18 },
  tight: { size: TITLE_SIZE - 1, weight: 400, leading: 16 },
} as const;
/** Over and under the words of a row. */
const AIR = 18;
const AIR_TIGHT = 4;
type TitleStyle = (typeof TITLES)[keyof typeof TITLES];
const BLANK_LINE = 15;
const NO_FIGURES_SIZE = 13;
const NO_FIGURES_LINE = 18;
const HIT_HEIGHT = 30;
/** From the middle of a line to its baseline, as a share of the size. */
const TO_BASELINE = 0.37;

/** Lines of text centred on a level. */
function spot(
  lines: readonly string[],
  x: number,
  middle: number,
  leading: number,
  { size, weight, anchor }: Pick<TextSpot, 'size' | 'weight' | 'anchor'>,
): TextSpot {
  const first = middle - ((lines.length - 1) * leading) / 2;
  return { lines, x, baseline: first + size * TO_BASELINE, leading, size, weight, anchor };
}

function placeMarks(marks: readonly EvidenceMark[], { x, width }: PlacedColumn, m: Metrics) {
  const perLine = Math.max(1, Math.floor((width - 2 * m.radius + 1) / m.pitch) + 1);
  return marks.map((mark, at) => ({
    mark,
    x: x + m.radius + (at % perLine) * m.pitch,
    line: Math.floor(at / perLine),
  }));
}

function noFiguresBox(row: EvidenceRow, columns: readonly PlacedColumn[]) {
  const figures = columns.filter(({ column }) => column.group === 'figures');
  const [first, last] = [figures[0], figures.at(-1)];
  if (!row.noFigures || !first || !last) return null;
  const width = last.x + last.width - first.x;
  return {
    x: first.x,
    width,
    lines: wrapText(chartText(row.noFigures), width - 16, NO_FIGURES_SIZE),
  };
}

/** What stands in the cells of a row and how high it is, not yet at its level. */
function fillCells(
  data: EvidenceData,
  row: EvidenceRow,
  columns: readonly PlacedColumn[],
  m: Metrics,
) {
  const box = noFiguresBox(row, columns);
  const open = box ? columns.filter(({ column }) => column.group !== 'figures') : columns;
  const marks = open.flatMap((placed) => placeMarks(inCell(data, row, placed.column), placed, m));
  const blanks = open
    .filter(({ column }) => inCell(data, row, column).length === 0)
    .map(({ x, width }) => ({ x, lines: wrapText(blankWords(data, m), width + 2, BLANK_SIZE) }));
  const markLines = 1 + Math.max(0, ...marks.map(({ line }) => line));
  const height = Math.max(
    markLines * m.linePitch,
    ...blanks.map(({ lines }) => lines.length * BLANK_LINE),
    box ? box.lines.length * NO_FIGURES_LINE + 8 : 0,
  );
  return { marks, blanks, box, markLines, height };
}

type Cells = ReturnType<typeof fillCells>;

/** Heights of the parts of a row, from its top. */
function levels(title: number, cells: Cells, { stacked }: Metrics, air: number) {
  if (stacked) {
    const height = 9 + title + 5 + cells.height + 10;
    return { height, title: 9 + title / 2, cells: 14 + title };
  }
  const height = Math.max(42, title + air, cells.height + air);
  return { height, title: height / 2, cells: (height - cells.height) / 2 };
}

function settleMarks(cells: Cells, top: number, m: Metrics): PlacedMark[] {
  const tall = cells.markLines > 1 ? m.linePitch : HIT_HEIGHT;
  return cells.marks.map(({ mark, x, line }) => {
    const y = top + line * m.linePitch;
    const hit = { x: x - m.pitch / 2, y: y - tall / 2, width: m.pitch, height: tall };
    return { mark, x, y, hit };
  });
}

type Title = { readonly lines: readonly string[]; readonly style: TitleStyle };

const titleIn = ({ title }: EvidenceRow, room: number, style: TitleStyle): Title => ({
  lines: wrapText(chartText(title), room, style.size, style.weight),
  style,
});

/** One style for all of them, be they on several pages. */
function titleStyle({ rows }: EvidenceData, room: number, tight: boolean): TitleStyle {
  const isShort = rows.every((row) => titleIn(row, room, TITLES.short).lines.length <= 2);
  if (isShort) return TITLES.short;
  return tight ? TITLES.tight : TITLES.long;
}

function placeRow(
  row: EvidenceRow,
  y: number,
  { lines, style }: Title,
  cells: Cells,
  m: Metrics,
  air: number,
): PlacedRow {
  const { leading } = style;
  const level = levels(lines.length * leading, cells, m, air);
  const middle = y + level.cells + cells.height / 2;
  // Marks and blanks begin on one line, however many lines the marks of a cell take.
  const first = middle - ((cells.markLines - 1) * m.linePitch) / 2;
  const firstLine = y + level.title - ((lines.length - 1) * leading) / 2;
  const small = { size: BLANK_SIZE, weight: 400 } as const;
  const centred = { size: NO_FIGURES_SIZE, weight: 400, anchor: 'center' } as const;
  const { box } = cells;
  return {
    row,
    y,
    bottom: y + level.height,
    badgeX: INSET,
    badgeY: firstLine - BADGE / 2,
    title: spot(lines, TITLE_X, y + level.title, leading, style),
    marks: settleMarks(cells, first, m),
    blanks: cells.blanks.map((blank) => spot(blank.lines, blank.x, first, BLANK_LINE, small)),
    noFigures: box && {
      x: box.x,
      y: y + level.cells,
      width: box.width,
      height: cells.height,
      words: spot(box.lines, box.x + box.width / 2, middle, NO_FIGURES_LINE, centred),
    },
    cellTop: y + level.cells,
    cellBottom: y + level.cells + cells.height,
  };
}

function placeHeads(data: EvidenceData, { columns, metrics }: Columns, middle: number): TextSpot[] {
  const style = { size: metrics.headSize, weight: 400 } as const;
  const heads = columns.map(({ column, x, width }) =>
    spot(
      wrapText(chartText(column.title), width + metrics.gap - 2, metrics.headSize),
      x,
      middle,
      15,
      style,
    ),
  );
  const { measure } = data.words;
  if (metrics.stacked || !measure) return heads;
  return [spot([chartText(measure)], INSET, middle, 15, style), ...heads];
}

/** Lays the matrix out: titles beside the cells, or above them where the box is narrow. */
export function layOutEvidence(data: EvidenceData, width: number, tight = false): EvidenceLayout {
  const air = tight ? AIR_TIGHT : AIR;
  const whole = { ...data, ...data.whole };
  const placed = placeColumns(whole, width, tight);
  const { metrics, columns, left } = placed;
  const headBottom = metrics.stacked || tight ? 30 : 38;
  const room = metrics.stacked ? width - TITLE_X - 4 : left - TITLE_X - 12;
  const rows: PlacedRow[] = [];
  let y = headBottom;
  const style = titleStyle(whole, room, tight);
  for (const row of data.rows) {
    const cells = fillCells(data, row, columns, metrics);
    const next = placeRow(row, y, titleIn(row, room, style), cells, metrics, air);
    rows.push(next);
    y = next.bottom;
  }
  const heads = placeHeads(data, placed, headBottom / 2 - 2);
  return { ...placed, heads, headBottom, rows, height: Math.ceil(y) + 1 };
}
