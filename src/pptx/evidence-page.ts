import type { EvidenceData, EvidenceMark } from '../charts/evidence.ts';
import { evidenceData } from '../comparisons/evidence-data.ts';
import { choiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import { sayIn } from '../i18n/say.ts';
import type { PanelSlide } from '../slides/slide.ts';
import { cautionOf } from './caution.ts';
import type { Body, Setting } from './page.ts';
import { textBox } from './shape.ts';
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

const TITLE_SHARE = 0.4;
const NUMBER = 56;
const HEAD = 52;
const KEY = 48;
const TITLE = { size: 28, leading: 35 };
const SIGNS_SIZES = [38, 34, 30, 26] as const;
/** Where they take two lines. */
const SIGN_CLOSE = 30;

/** A title in as many lines as its row has; what is left out is seen to be. */
const fitting = (text: string, width: number, lines: number): string => {
  const fits = (one: string) => linesOf(one, TITLE.size, width) <= lines;
  if (fits(text)) return text;
  const signs = [...text];
  let length = signs.length;
  while (length > 1 && !fits(`${signs.slice(0, length).join('')}…`)) length--;
  return `${signs
    .slice(0, length)
    .join('')
    .replace(/\s+[\p{Script=Latin}’'-]*$|[\s,，、]+$/u, '')}…`;
};

const cell = (runs: readonly Run[], leading?: number): TableCell => ({
  paragraphs: [{ runs, leading }],
});

const signSize = (count: number, width: number): number =>
  SIGNS_SIZES.find((size) => count * size <= width - 14) ?? SIGN_CLOSE;

const markCell = (marks: readonly EvidenceMark[], none: string, width: number): TableCell =>
  marks.length
    ? cell([
        {
          text: marks.map((mark) => SIGNS[signOf(mark)]).join(''),
          size: signSize(marks.length, width),
          tone: 'data',
        },
      ])
    : cell([{ text: none, size: 28, tone: 'ink3' }]);

/** The height of a row, the width of its title and those of its marks, px. */
type RowRoom = {
  readonly height: number;
  readonly width: number;
  readonly widths: readonly number[];
};

const rowOf = (
  data: EvidenceData,
  { measure, title, noFigures }: EvidenceData['rows'][number],
  { height, width, widths }: RowRoom,
): TableRow => {
  const own = data.marks.filter((mark) => mark.measure === measure);
  const lines = Math.max(1, Math.floor((height - 14) / TITLE.leading));
  const figures = data.columns.filter(({ group }) => group === 'figures');
  const cells = data.columns.flatMap((column, at): TableCell[] => {
    if (noFigures && column.group === 'figures')
      return at === 0
        ? [
            {
              span: figures.length,
              ...cell([{ text: noFigures, size: 28, tone: 'ink2' }]),
            },
          ]
        : [];
    return [
      markCell(
        own.filter((mark) => mark.column === column.id),
        data.words.noneShort ?? data.words.none,
        widths[at] ?? 0,
      ),
    ];
  });
  return {
    height,
    cells: [
      cell([{ text: String(measure), size: 32, bold: true }]),
      cell([{ text: fitting(title, width, lines), size: TITLE.size }], TITLE.leading),
      ...cells,
    ],
  };
};

const keyRuns = (lang: Lang): readonly Run[] =>
  SIGN_IDS.flatMap((id, at): Run[] => [
    { text: `${at ? '\u2003' : ''}${SIGNS[id]}\u00a0`, size: 28, tone: 'data' },
    { text: sayIn(lang)(`panels.evidence.key.${id}`), size: 28, tone: 'ink2' },
  ]);

const pageOf = (edition: Edition, { spec }: PanelSlide): Edition => ({
  ...edition,
  measures: edition.measures.filter(({ id }) =>
    spec.keys.includes(choiceKey({ kind: 'measure', id })),
  ),
});

/** What kind of evidence each entry gives, as a native table: a sign a figure, a first or an honour. */
export const evidenceBody = (edition: Edition, setting: Setting<PanelSlide>): Body => {
  const { slide } = setting;
  const { lang } = slide;
  const data = evidenceData(pageOf(edition, slide), lang, sayIn(lang));
  const { drawn, room } = cautionOf(setting);
  const runs = keyRuns(lang);
  const keyLines = linesOf(runs.map(({ text }) => text).join(''), 28, room.width);
  const keyHeight = KEY + (keyLines - 1) * 36;
  const box = { ...room, y: room.y + 6, height: room.height - keyHeight - 6 };
  const base = (box.width * (1 - TITLE_SHARE)) / data.columns.length;
  const marks = data.columns.map((column) => Math.max(base, widthOf(column.title, 28) + 20));
  const title = box.width - NUMBER - marks.reduce((sum, one) => sum + one, 0);
  const height = Math.min(112, (box.height - HEAD) / Math.max(1, data.rows.length));
  const head = (text: string): TableCell => cell([{ text, size: 28, tone: 'ink3' }]);
  const table = {
    name: 'Evidence',
    descr: slide.spec.summary,
    box,
    columns: [NUMBER, title, ...marks],
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
      ...data.rows.map((row) => rowOf(data, row, { height, width: title - 12, widths: marks })),
    ],
  } as const;
  const key = {
    name: 'Key',
    box: { ...room, y: box.y + HEAD + height * data.rows.length + 8, height: keyHeight - 8 },
    paragraphs: [{ runs, leading: 36 }],
  };
  return {
    layout: 'chart',
    subtitle: pptxWords.sayIn(lang)('evidence.subtitle'),
    charts: [],
    drawn: [tableFrame(table, lang), textBox(key, lang), drawn],
  };
};
