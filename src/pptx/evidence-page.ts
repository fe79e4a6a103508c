import type { EvidenceData, EvidenceMark } from '../charts/evidence.ts';
import { evidenceData } from '../comparisons/evidence-data.ts';
import type { Spec } from '../comparisons/spec.ts';
import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import { sayIn } from '../i18n/say.ts';
import { panelPages } from '../slides/panel-pages.ts';
import type { PanelSlide } from '../slides/slide.ts';
import { cautionOf } from './caution.ts';
import type { Body, Setting } from './page.ts';
import { type Box, textBox } from './shape.ts';
import { type TableCell, type TableRow, tableFrame } from './table.ts';
import { linesOf, type Run, widthOf } from './text.ts';

/** The marks as letters: a table holds words, and these are in every family. */
const SIGNS = { exact: '●', hedged: '○', first: '◆', asset: '◇', honour: '■' } as const;
type Sign = keyof typeof SIGNS;
const SIGN_IDS = Object.keys(SIGNS) as readonly Sign[];

const signOf = ({ kind, hedged, asset }: EvidenceMark): Sign => {
  if (kind === 'figure') return hedged ? 'hedged' : 'exact';
  if (kind === 'first') return asset ? 'asset' : 'first';
  return 'honour';
};

const NUMBER = 56;
const HEAD = 48;
const KEY = 48;
/** Titles are smaller before a word of them is left out. */
const SIZES = [28, 26, 24, 22] as const;
const LEADING = 1.25;
/** Over and under the words of a row, and beside those of a cell. */
const PAD = 6;
const AIR = 16;
/** Marks that a column makes room for on one line. */
const MARKS = 3;
const LEAST_SIGN = 26;
/** How much of the width the columns of marks take, from the most even to what they must have. */
const SHARES = [0.6, 0] as const;
const HIGHEST = 112;
const SIGNS_SIZES = [38, 34, 30, LEAST_SIGN] as const;
/** Where they take two lines. */
const SIGN_CLOSE = 30;

const cell = (runs: readonly Run[], leading?: number): TableCell => ({
  paragraphs: [{ runs, leading }],
});

const signSize = (count: number, width: number): number =>
  SIGNS_SIZES.find((size) => count * size <= width - 14) ?? SIGN_CLOSE;

type Blank = { readonly none: string; readonly size: number };

const markCell = (
  marks: readonly EvidenceMark[],
  { none, size }: Blank,
  width: number,
): TableCell =>
  marks.length
    ? cell([
        {
          text: marks.map((mark) => SIGNS[signOf(mark)]).join(''),
          size: signSize(marks.length, width),
          tone: 'data',
        },
      ])
    : cell([{ text: none, size, tone: 'ink3' }]);

/** How the table is set, alike on all its pages, px. */
type Setup = {
  /** Of titles and heads. */
  readonly size: number;
  readonly title: number;
  readonly marks: readonly number[];
};

const noneOf = ({ words }: EvidenceData): string => words.noneShort ?? words.none;

const marksIn = ({ marks }: EvidenceData, measure: number, column: string) =>
  marks.filter((mark) => mark.measure === measure && mark.column === column);

/** Columns as wide as their words and marks, and a share of the width; the titles have the rest. */
const setupAt = (data: EvidenceData, width: number, size: number, share: number): Setup => {
  const marks = data.columns.map(({ title }) => {
    const need = Math.max(widthOf(title, size), widthOf(noneOf(data), size), MARKS * LEAST_SIGN);
    return Math.max(need + AIR, (width * share) / data.columns.length);
  });
  return { size, marks, title: width - NUMBER - marks.reduce((sum, one) => sum + one, 0) };
};

/** The height that the words of a row ask for. */
const heightOf = ({ title }: EvidenceData['rows'][number], { size, title: width }: Setup): number =>
  linesOf(title, size, width - AIR) * size * LEADING + PAD * 2;

/** The largest type at which the titles of every page have room. */
const setupFor = (pages: readonly EvidenceData[], data: EvidenceData, box: Box): Setup => {
  const setups = SIZES.flatMap((size) =>
    SHARES.map((share) => setupAt(data, box.width, size, share)),
  );
  const fits = (setup: Setup) =>
    pages.every(
      ({ rows }) => rows.reduce((sum, row) => sum + heightOf(row, setup), HEAD) <= box.height,
    );
  return setups.find(fits) ?? (setups.at(-1) as Setup);
};

/** The heights of rows, equal where that leaves each its room. */
const heightsOf = (rows: EvidenceData['rows'], setup: Setup, room: number): readonly number[] => {
  const needs = rows.map((row) => heightOf(row, setup));
  const even = Math.min(HIGHEST, room / Math.max(1, rows.length));
  return needs.every((need) => need <= even) ? needs.map(() => even) : needs;
};

const rowOf = (
  data: EvidenceData,
  { measure, title, noFigures }: EvidenceData['rows'][number],
  { size, marks }: Setup,
  height: number,
): TableRow => {
  const figures = data.columns.filter(({ group }) => group === 'figures');
  const cells = data.columns.flatMap((column, at): TableCell[] => {
    if (noFigures && column.group === 'figures')
      return at === 0
        ? [
            {
              span: figures.length,
              ...cell([{ text: noFigures, size, tone: 'ink2' }]),
            },
          ]
        : [];
    return [
      markCell(marksIn(data, measure, column.id), { none: noneOf(data), size }, marks[at] ?? 0),
    ];
  });
  return {
    height,
    cells: [
      cell([{ text: String(measure), size: 32, bold: true }]),
      cell([{ text: title, size }], size * LEADING),
      ...cells,
    ],
  };
};

const keyRuns = (lang: Lang): readonly Run[] =>
  SIGN_IDS.flatMap((id, at): Run[] => [
    { text: `${at ? '\u2003' : ''}${SIGNS[id]}\u00a0`, size: 28, tone: 'data' },
    { text: sayIn(lang)(`panels.evidence.key.${id}`), size: 28, tone: 'ink2' },
  ]);

const pageOf = (edition: Edition, spec: Pick<Spec, 'keys'>): Edition => ({
  ...edition,
  measures: edition.measures.filter(({ id }) =>
    spec.keys.includes(choiceKey({ kind: 'measure', id })),
  ),
});

/** What kind of evidence each entry gives, as a native table: a sign a figure, a first or an honour. */
export const evidenceBody = (edition: Edition, setting: Setting<PanelSlide>): Body => {
  const { slide } = setting;
  const { lang } = slide;
  const dataOf = (part: Edition) => evidenceData(part, lang, sayIn(lang));
  const data = dataOf(pageOf(edition, slide.spec));
  const { drawn, room } = cautionOf(setting);
  const runs = keyRuns(lang);
  const keyLines = linesOf(runs.map(({ text }) => text).join(''), 28, room.width);
  const keyHeight = KEY + (keyLines - 1) * 36;
  const box = { ...room, y: room.y + 6, height: room.height - keyHeight - 6 };
  const pages = panelPages('evidence', edition, lang).map((spec) => dataOf(pageOf(edition, spec)));
  const setup = setupFor(pages, data, box);
  const heights = heightsOf(data.rows, setup, box.height - HEAD);
  const head = (text: string): TableCell => cell([{ text, size: setup.size, tone: 'ink3' }]);
  const table = {
    name: 'Evidence',
    descr: slide.spec.summary,
    box,
    columns: [NUMBER, setup.title, ...setup.marks],
    hasHead: true,
    top: { tone: 'ink', thick: 4 },
    rows: [
      {
        height: HEAD,
        cells: [
          { ...head(data.words.measure ?? ''), span: 2 },
          ...data.columns.map(({ title: text }) => head(text)),
        ],
      },
      ...data.rows.map((row, at) => rowOf(data, row, setup, heights[at] ?? HIGHEST)),
    ],
  } as const;
  const key = {
    name: 'Key',
    box: {
      ...room,
      y: box.y + HEAD + heights.reduce((sum, one) => sum + one, 0) + 8,
      height: keyHeight - 8,
    },
    paragraphs: [{ runs, leading: 36 }],
  };
  return {
    layout: 'chart',
    subtitle: pptxWords.sayIn(lang)('evidence.subtitle'),
    charts: [],
    drawn: [tableFrame(table, lang), textBox(key, lang), drawn],
  };
};
