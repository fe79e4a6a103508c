import type { Lang } from '../domain/lang.ts';
import { emu, line, NO_FILL, type Tone } from './paint.ts';
import { type Box, type Drawn, nonVisual, transform } from './shape.ts';
import { type Paragraph, paragraphXml } from './text.ts';
import { tag } from './xml.ts';

export type TableCell = {
  readonly paragraphs: readonly Paragraph[];
  /** How many columns it takes. */
  readonly span?: number;
};

export type TableRow = { readonly height: number; readonly cells: readonly TableCell[] };

export type Table = {
  readonly name: string;
  readonly descr: string;
  readonly box: Box;
  /** Widths, px. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** Whether its first row names the columns. */
  readonly hasHead: boolean;
  /** The line over it. */
  readonly top: { readonly tone: Tone; readonly thick: number };
};

const URI = 'http://schemas.openxmlformats.org/drawingml/2006/table';
/** "No style, no grid", which every Office knows. */
const STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';
const PAD = 12;
const NO_LINE = (name: string): string => line({}, name);

const cellXml = (
  { paragraphs, span }: TableCell,
  lang: Lang,
  lines: { readonly top: string; readonly bottom: string },
): string =>
  tag(
    'a:tc',
    { gridSpan: span },
    tag(
      'a:txBody',
      {},
      '<a:bodyPr/><a:lstStyle/>',
      ...paragraphs.map((paragraph) => paragraphXml(paragraph, lang)),
    ),
    tag(
      'a:tcPr',
      { marL: 0, marR: emu(PAD), marT: emu(4), marB: emu(4), anchor: 'ctr' },
      NO_LINE('a:lnL'),
      NO_LINE('a:lnR'),
      lines.top,
      lines.bottom,
      NO_FILL,
    ),
  );

const covered = (): string =>
  tag(
    'a:tc',
    { hMerge: 1 },
    '<a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></a:txBody>',
    '<a:tcPr/>',
  );

const rowXml = (table: Table, { height, cells }: TableRow, at: number, lang: Lang): string => {
  const hair = { tone: 'hair', thick: 2 } as const;
  const lines = {
    top: line(at === 0 ? table.top : hair, 'a:lnT'),
    bottom: line(hair, 'a:lnB'),
  };
  return tag(
    'a:tr',
    { h: emu(height) },
    ...cells.flatMap((cell) => [
      cellXml(cell, lang, lines),
      ...Array.from({ length: (cell.span ?? 1) - 1 }, covered),
    ]),
  );
};

/** A native table, which outline view, screen readers and the clipboard know as one. */
export const tableFrame =
  (table: Table, lang: Lang): Drawn =>
  (ids) =>
    tag(
      'p:graphicFrame',
      {},
      tag(
        'p:nvGraphicFramePr',
        {},
        nonVisual(ids(), table.name, table.descr),
        tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
        '<p:nvPr/>',
      ),
      transform(table.box, 'p:xfrm'),
      tag(
        'a:graphic',
        {},
        tag(
          'a:graphicData',
          { uri: URI },
          tag(
            'a:tbl',
            {},
            tag('a:tblPr', { firstRow: Number(table.hasHead) }, tag('a:tableStyleId', {}, STYLE)),
            tag(
              'a:tblGrid',
              {},
              ...table.columns.map((width) => tag('a:gridCol', { w: emu(width) })),
            ),
            ...table.rows.map((row, at) => rowXml(table, row, at, lang)),
          ),
        ),
      ),
    );
