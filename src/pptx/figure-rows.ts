import type { Lang } from '../domain/lang.ts';
import type { SlideFigure } from '../slides/slide.ts';
import { type Box, type Drawn, hairline, textBox } from './shape.ts';
import { inLines, linesOf, type Paragraph } from './text.ts';
import { VALUE_LINE, valueLine, valueSize } from './value-text.ts';

const VALUE_SIZES = [72, 64, 58, 52, 48, 44, 40, 36, 32, 28] as const;
const GAP = 24;
const PAD = 12;
/** How the rows are set. `share` is what the value takes of the width; all of it where it stands over its words. */
type Look = {
  readonly share: number;
  readonly size: number;
  readonly leading: number;
  readonly note: number;
  /** The height of its numerals: it will not do where they have no room at the least. */
  readonly least: number;
  readonly most: number;
};
/** From the airiest to the closest. */
const LOOKS: readonly Look[] = [
  { share: 0.45, size: 32, leading: 41, note: 36, least: 52, most: 72 },
  { share: 0.4, size: 32, leading: 39, note: 34, least: 48, most: 72 },
  { share: 0.36, size: 30, leading: 36, note: 33, least: 44, most: 64 },
  { share: 1, size: 32, leading: 40, note: 35, least: 58, most: 64 },
  { share: 1, size: 30, leading: 36, note: 33, least: 48, most: 52 },
  { share: 1, size: 28, leading: 33, note: 32, least: 36, most: 40 },
];
const CLOSEST: Look = { share: 1, size: 28, leading: 33, note: 32, least: 28, most: 32 };
const NOTE_SIZE = 28;
const HIGHEST = 150;

const isStacked = ({ share }: Look): boolean => share === 1;
const valueWidth = (width: number, { share }: Look): number => width * share;
const wordsWidth = (width: number, look: Look): number =>
  isStacked(look) ? width : width - valueWidth(width, look) - GAP;

const notesOf = ({ note, remark }: SlideFigure): readonly string[] => [
  note,
  ...(remark ? [remark] : []),
];

const wordsHeight = (figure: SlideFigure, width: number, look: Look): number =>
  linesOf(figure.label, look.size, width, true) * look.leading +
  notesOf(figure).reduce((sum, text) => sum + linesOf(text, NOTE_SIZE, width) * look.note, 0);

const wordsOf = (
  figure: SlideFigure,
  width: number,
  look: Look,
  lang: Lang,
): readonly Paragraph[] => {
  const run = { text: figure.label, size: look.size, bold: true };
  // A word of Chinese is broken anywhere unless we break the line.
  const label = lang === 'zh' ? inLines(run, width) : run;
  return [
    { runs: [label], leading: look.leading },
    ...notesOf(figure).map((text) => ({
      runs: [{ text, size: NOTE_SIZE, tone: 'ink2' as const }],
      leading: look.note,
    })),
  ];
};

/** Rows as they are set in a column: the look, the height of the numerals, what each asks for. */
export type RowSetting = {
  readonly look: Look;
  readonly size: number;
  readonly asked: readonly number[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const settingIn = (
  look: Look,
  figures: readonly SlideFigure[],
  lang: Lang,
  width: number,
): RowSetting => {
  const sizes = VALUE_SIZES.filter((one) => one <= look.most);
  const size = valueSize(figures, lang, sizes, valueWidth(width, look));
  const over = isStacked(look) ? size * VALUE_LINE : 0;
  const asked = figures.map(
    (figure) =>
      Math.max(over + wordsHeight(figure, wordsWidth(width, look), look), size * VALUE_LINE) +
      PAD * 2,
  );
  return { look, size, asked };
};

/** The airiest setting in which the rows have room and their numerals are large enough; none where there is no such. */
export const settingFor = (
  figures: readonly SlideFigure[],
  lang: Lang,
  { width, height }: Pick<Box, 'width' | 'height'>,
): RowSetting | undefined =>
  LOOKS.map((look) => settingIn(look, figures, lang, width)).find(
    ({ look, size, asked }) => size >= look.least && sum(asked) <= height,
  );

/** The closest setting, which is taken where no other will do. */
export const closestSetting = (
  figures: readonly SlideFigure[],
  lang: Lang,
  width: number,
): RowSetting => settingIn(CLOSEST, figures, lang, width);

export const heightOfRows = ({ asked }: RowSetting): number => sum(asked);

/** Rows as high as their words ask for, and higher while there is room. */
const heightsIn = ({ asked }: RowSetting, room: number): readonly number[] => {
  const spare = Math.max(0, room - sum(asked)) / Math.max(1, asked.length);
  return asked.map((least) => Math.min(Math.max(HIGHEST, least), least + spare));
};

const rowParts = (
  figure: SlideFigure,
  box: Box,
  { look, size }: RowSetting,
  lang: Lang,
): readonly Drawn[] => {
  const words = wordsOf(figure, wordsWidth(box.width, look), look, lang);
  const value = valueLine(figure, lang, size);
  if (isStacked(look)) {
    const paragraphs = [value, ...words];
    return [textBox({ name: 'Figure', box, paragraphs, anchor: 'ctr' }, lang)];
  }
  const width = valueWidth(box.width, look);
  const right = { ...box, x: box.x + width + GAP, width: box.width - width - GAP };
  return [
    textBox(
      { name: 'Value', box: { ...box, width }, paragraphs: [value], anchor: 'ctr', isLine: true },
      lang,
    ),
    textBox({ name: 'Label', box: right, paragraphs: words, anchor: 'ctr' }, lang),
  ];
};

/** Figures under one another, each with its words, and where they end. */
export const figureRows = (
  figures: readonly SlideFigure[],
  column: Box,
  setting: RowSetting,
  lang: Lang,
): { readonly drawn: readonly Drawn[]; readonly end: number } => {
  const heights = heightsIn(setting, column.height);
  let end = column.y;
  const drawn = figures.flatMap((figure, at) => {
    const box = { ...column, y: end, height: heights[at] ?? 0 };
    end += box.height;
    return [
      ...(at ? [hairline(column.x, box.y, column.width)] : []),
      ...rowParts(figure, box, setting, lang),
    ];
  });
  return { drawn, end };
};
