import { type ChoiceKey, choiceKey } from '../domain/choice.ts';
import type { ChartContext, Drawing } from './context.ts';
import {
  type EvidenceLayout,
  layOutEvidence,
  type PlacedMark,
  type PlacedRow,
  type TextSpot,
} from './evidence-layout.ts';
import { type EvidenceKind, evidenceShapes } from './evidence-marks.ts';
import { INK, type Ink } from './ink.ts';
import { type Piece, pieceSeries } from './piece-series.ts';
import { badge, hitRow, inkOf, type State, selectionRing, stateOf, TONES } from './row.ts';
import { BASE, type Pick, type Tip } from './series.ts';
import type { Shape } from './shapes.ts';
import { chartText } from './text.ts';

export type EvidenceRow = {
  /** Id of the measure. */
  readonly id: string;
  readonly measure: number;
  readonly title: string;
  /** Stands across the columns of figures where the entry states none. */
  readonly noFigures?: string;
};

export type EvidenceColumn = {
  readonly id: string;
  readonly title: string;
  readonly group: 'figures' | 'words';
};

/** One figure, one claim of being first or one honour. */
export type EvidenceMark = {
  readonly id: string;
  readonly measure: number;
  readonly column: string;
  readonly kind: EvidenceKind;
  readonly hedged: boolean;
  readonly asset: boolean;
  readonly tip: Tip;
};

export type EvidenceData = {
  readonly rows: readonly EvidenceRow[];
  readonly columns: readonly EvidenceColumn[];
  readonly marks: readonly EvidenceMark[];
  /** The whole of which this is a page: columns and titles are set alike on all of them. */
  readonly whole?: Omit<EvidenceData, 'columns' | 'words'>;
  readonly words: {
    /** Stands in empty cells; `noneShort` where it does not fit on one line. */
    readonly none: string;
    readonly noneShort?: string;
    /** Head of the titles. */
    readonly measure?: string;
  };
};

const rowPick = ({ id, measure }: EvidenceRow): Pick => ({ kind: 'measure', id, measure });
const markPick = ({ id, measure, kind }: EvidenceMark): Pick => ({
  kind: kind === 'figure' ? 'quantity' : 'claim',
  id,
  measure,
});

/** A row is lit by itself and by each of its marks. */
const keysOf = (row: EvidenceRow, marks: readonly EvidenceMark[]): ChoiceKey[] =>
  [rowPick(row), ...marks.filter(({ measure }) => measure === row.measure).map(markPick)].map(
    choiceKey,
  );

/** Over the mark itself and not over its neighbours. */
const RING_GAP = 2.5;

const words = (spot: TextSpot, ink: Ink): Shape[] =>
  spot.lines.map((text, at) => ({
    kind: 'text',
    x: spot.x,
    y: spot.baseline + at * spot.leading,
    text,
    size: spot.size,
    weight: spot.weight,
    ink,
    anchor: spot.anchor,
  }));

const rule = (y: number, width: number, stroke: Ink): Shape => {
  return { kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke, thick: 1 };
};

const divider = ({ dividerX, rows, metrics }: EvidenceLayout): Shape[] => {
  if (dividerX === null) return [];
  const line = (y1: number, y2: number): Shape => ({
    kind: 'line',
    x1: dividerX,
    y1,
    x2: dividerX,
    y2,
    stroke: INK.hair2,
    thick: 1,
  });
  // Beneath titles in full width the line would cross the words, so it stands beside the cells only.
  if (metrics.stacked)
    return [line(6, 24), ...rows.map((row) => line(row.cellTop - 2, row.cellBottom + 2))];
  return [line(6, rows.at(-1)?.bottom ?? 0)];
};

const frame = (layout: EvidenceLayout, width: number): Piece => ({
  shapes: [
    ...layout.heads.flatMap((head) => words(head, INK.ink2)),
    rule(layout.headBottom, width, INK.hair2),
    ...layout.rows.map(({ bottom }) => rule(bottom, width, INK.hair)),
    ...divider(layout),
  ],
});

/** What is chosen stands on a wash with a solid edge; what belongs to it has a broken edge. */
const edge = ({ y, bottom }: PlacedRow, width: number, state: State): Shape[] => {
  const [height, x] = [bottom - y, 1];
  if (state === 'linked')
    return [
      { kind: 'line', x1: x, y1: y, x2: x, y2: bottom, stroke: INK.sel, thick: 2, dash: DASHES },
    ];
  if (state !== 'lit') return [];
  return [
    { kind: 'rect', x: 0, y, width, height, fill: INK.selWash },
    { kind: 'rect', x: 0, y, width: 3, height, fill: INK.sel },
  ];
};

const DASHES = [4, 3];

function noFigures({ noFigures: box }: PlacedRow, state: State): Shape[] {
  if (!box) return [];
  const { x, y, width, height } = box;
  const corners = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ].map(([cx = 0, cy = 0]) => [Math.round(cx) + 0.5, Math.round(cy) + 0.5] as const);
  return [
    { kind: 'polyline', points: corners, stroke: INK.hair2, thick: 1, dash: DASHES },
    ...words(box.words, state === 'dim' ? INK.ink3 : INK.ink2),
  ];
}

/** A row says its title and, where it is so, that it has no figures. */
const rowWords = ({ title, noFigures }: EvidenceRow): Tip => ({
  value: '',
  label: chartText(title),
  note: chartText(noFigures ?? ''),
  quote: '',
});

function drawRow(placed: PlacedRow, state: State, width: number, line: number): Piece {
  const { row, y, bottom, badgeX, badgeY, title, blanks } = placed;
  return {
    pick: rowPick(row),
    standing: {
      line,
      box: { x: 3, y: y + 4, width: width - 6, height: bottom - y - 8 },
      said: rowWords(row),
    },
    shapes: [
      ...edge(placed, width, state),
      ...hitRow(0, y, width, bottom - y),
      ...badge(row.measure, badgeX, badgeY, state),
      ...words(title, TONES[state].label),
      ...blanks.flatMap((blank) => words(blank, INK.ink3)),
      ...noFigures(placed, state),
    ],
  };
}

type MarkLook = {
  readonly r: number;
  readonly state: State;
  /** How the mark itself stands, and not its row. */
  readonly own: State;
  readonly line: number;
};

function drawMark({ mark, x, y, hit }: PlacedMark, { r, state, own, line }: MarkLook): Piece {
  const plain = evidenceShapes(mark.kind, { ...mark, x, y, r });
  const dimmed = evidenceShapes(mark.kind, { ...mark, x, y, r, ink: inkOf(state, INK.dim) });
  const ring = selectionRing(x, y, r, own, RING_GAP);
  const hovered: Shape = {
    kind: 'circle',
    x,
    y,
    r: r + RING_GAP,
    fill: 'none',
    stroke: INK.ink,
    thick: 1,
    hover: true,
  };
  return {
    pick: markPick(mark),
    tip: mark.tip,
    standing: { line },
    shapes: [
      { kind: 'rect', ...hit, fill: 'transparent' },
      ...(state === 'dim' ? dimmed : plain),
      ...(ring.length > 0 ? ring : [hovered]),
    ],
  };
}

/**
 * The matrix of evidence: which kinds of figures and claims each measure gives. A row stands for its
 * measure, a mark for its sentence. Nothing in it is stronger for being more.
 */
export function evidenceChart(data: EvidenceData, ctx: ChartContext): Drawing {
  const layout = layOutEvidence(data, ctx.width, ctx.tight);
  const panel = data.rows.flatMap((row) => keysOf(row, data.marks));
  const rows = layout.rows.map((placed, line) => ({
    placed,
    line,
    state: stateOf(keysOf(placed.row, data.marks), panel, ctx),
  }));
  const marks = rows.flatMap(({ placed, state, line }) =>
    placed.marks.map((mark) =>
      drawMark(mark, {
        r: layout.metrics.radius,
        state,
        own: stateOf([choiceKey(markPick(mark.mark))], [], ctx),
        line,
      }),
    ),
  );
  const option = {
    ...BASE,
    series: [
      pieceSeries(
        rows.map(({ placed, state, line }) => drawRow(placed, state, ctx.width, line)),
        ctx,
        1,
      ),
      pieceSeries([frame(layout, ctx.width)], ctx, 2),
      pieceSeries(marks, ctx, 3),
    ],
  };
  return { option, height: layout.height, arrows: 'rows' };
}
