import { countLines, textWidth } from '../../charts/text.ts';
import type { Lang } from '../../domain/lang.ts';
import { passageText } from '../../slides/passage.ts';
import type { MeasureSlide, SlideFigure } from '../../slides/slide.ts';
import { shownSaid } from './said.ts';
import { fitText } from './slide-layout.ts';

/** Where the parts of a measure's slide stand, px; the sizes are those of slide.css. */
export type MeasureLayout = {
  readonly figures: number;
  readonly passage: number;
  /** The column of values in that of figures. */
  readonly value: number;
  readonly passageSize: number;
  readonly passageLine: number;
  /** How many claims have room under the figures. */
  readonly claims: number;
};

const GAP = 72;
const PASSAGE_SIZES = [42, 40, 38, 36, 34, 32, 30, 28] as const;
/** The height of a line of the passage, as a share of its size. */
const PASSAGE_LINE = { zh: 1.62, en: 1.42 } as const;
/** The line over the passage that says what it is. */
const HEAD = 76;
/** Of the width, for the figures: more only where labels are long and the slide is narrow. */
const SHARES = [0.5, 0.54, 0.58] as const;

const VALUE = { zh: { numeral: 60, words: 36 }, en: { numeral: 50, words: 32 } } as const;
const VALUE_GAP = 24;
/** At most this share of the figures' column goes to the values. */
const MOST_VALUE = 0.54;
const LABEL = { size: 32, line: 40 } as const;
const NOTE = { size: 28, line: 36 } as const;
const ROW = { least: 120, pad: 20 } as const;
const CLAIM = { size: 30, line: 40, pad: 16 } as const;
/** Over the claims, and the line that says how many more there are. */
const CLAIMS_EXTRA = 16 + CLAIM.line + CLAIM.pad;

const valueWidth = ({ said, isCount }: SlideFigure, lang: Lang): number =>
  shownSaid({ said, isCount, lang }).reduce((sum, { kind, text }) => {
    const { numeral, words } = VALUE[lang];
    return sum + textWidth(text, kind === 'numeral' ? numeral : words, 600) + 8;
  }, 0);

const heightOf = (text: string, { size, line }: typeof LABEL | typeof NOTE, room: number): number =>
  countLines(text, room, size, size === LABEL.size ? 600 : 400) * line;

const rowHeight = ({ label, note, remark }: SlideFigure, room: number): number => {
  const words =
    heightOf(label, LABEL, room) +
    heightOf(note, NOTE, room) +
    (remark ? heightOf(remark, NOTE, room) : 0);
  return Math.max(ROW.least, words + ROW.pad);
};

/** How many of the claims fit a height, room kept for the line that counts the others. */
const claimsIn = (claims: readonly string[], room: number, height: number): number => {
  let left = height - CLAIMS_EXTRA;
  const fitting = claims.findIndex((claim) => {
    left -= countLines(claim, room, CLAIM.size) * CLAIM.line + CLAIM.pad;
    return left < 0;
  });
  return fitting < 0 ? claims.length : fitting;
};

/** The columns at a share of the width, and whether figures and passage both fit them. */
const columnsAt = (
  { figures, passage, lang }: MeasureSlide,
  { width, height }: { readonly width: number; readonly height: number },
  share: number,
) => {
  const column = Math.round((width - GAP) * share);
  const words = width - GAP - column;
  const widest = Math.max(0, ...figures.map((figure) => valueWidth(figure, lang)));
  const value = Math.round(Math.min(column * MOST_VALUE, Math.max(column * 0.3, widest)));
  const labels = (column - value - VALUE_GAP) * 0.98;
  const rows = figures.length
    ? figures.reduce((sum, figure) => sum + rowHeight(figure, labels), 0)
    : ROW.least;
  const text = passageText(passage);
  const box = { width: words * 0.97, height: height - HEAD, line: PASSAGE_LINE[lang] };
  const size = fitText(text, PASSAGE_SIZES, box);
  const isWhole = countLines(text, box.width, size) * size * box.line <= box.height;
  return { column, words, value, rows, size, fits: isWhole && rows <= height };
};

/** Lays out the two columns of a measure: its figures with what else it states, and the words that give them. */
export const layOutMeasure = (
  slide: MeasureSlide,
  width: number,
  height: number,
): MeasureLayout => {
  const tried = SHARES.map((share) => columnsAt(slide, { width, height }, share));
  const { column, words, value, rows, size } =
    tried.find(({ fits }) => fits) ?? columnsAt(slide, { width, height }, SHARES[0]);
  return {
    figures: column,
    passage: words,
    value,
    passageSize: size,
    passageLine: PASSAGE_LINE[slide.lang],
    claims: claimsIn(slide.claims, column * 0.98, height - rows),
  };
};
