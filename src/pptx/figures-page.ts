import { slidesWords } from '../i18n/rooms/slides.ts';
import type { HeadlineSlide, SelectionSlide, SlideFigure } from '../slides/slide.ts';
import { glyph } from './glyph.ts';
import type { Body, Setting } from './page.ts';
import { type Box, type Drawn, hairline, textBox } from './shape.ts';
import { linesOf, type Paragraph } from './text.ts';
import { valueLine, valueSize } from './value-text.ts';

type FiguresSlide = HeadlineSlide | SelectionSlide;

/** Few figures are larger. */
const LARGE = [240, 200, 168, 144] as const;
const SIZES = [128, 112, 104, 96, 88, 80, 72, 64, 58, 52, 46, 40] as const;
const GAP = 56;
const GLYPH = { width: 150, height: 47 };
const LABEL = { size: 34, leading: 44 };
const NOTE = { size: 28, leading: 37 };
const TOP = 16;
const OTHERS = 84;

const columnsFor = (count: number): number => {
  if (count === 1) return 1;
  return count === 2 || count === 4 ? 2 : 3;
};

/** The places of figures, row by row. */
const cellsOf = (count: number, { x, y, width, height }: Box): readonly Box[] => {
  const columns = columnsFor(count);
  const rows = Math.ceil(count / columns);
  const cell = { width: (width - GAP * (columns - 1)) / columns, height: height / rows };
  return Array.from({ length: count }, (_, at) => ({
    ...cell,
    x: x + (at % columns) * (cell.width + GAP),
    y: y + Math.floor(at / columns) * cell.height,
  }));
};

const wordsOf = ({ label, note, remark }: SlideFigure): readonly Paragraph[] => [
  { runs: [{ text: label, size: LABEL.size, bold: true }], leading: LABEL.leading },
  ...[note, remark ?? ''].filter(Boolean).map((text) => ({
    runs: [{ text, size: NOTE.size, tone: 'ink2' as const }],
    leading: NOTE.leading,
  })),
];

const wordsHeight = ({ label, note, remark }: SlideFigure, width: number): number =>
  linesOf(label, LABEL.size, width, true) * LABEL.leading +
  [note, remark ?? '']
    .filter(Boolean)
    .reduce((sum, text) => sum + linesOf(text, NOTE.size, width) * NOTE.leading, 0);

const fixed = NOTE.leading + GLYPH.height + TOP + 26;

/** The size of the numerals: the same for all, so that none looks more important. */
const numeralSize = ({ figures, lang }: FiguresSlide, { width, height }: Box): number => {
  const words = Math.max(...figures.map((figure) => wordsHeight(figure, width)));
  const room = height - fixed - words;
  const all = figures.length > 2 ? SIZES : [...LARGE, ...SIZES];
  const sizes = all.filter((size) => size * 1.15 <= room);
  return valueSize(figures, lang, sizes.length ? sizes : SIZES.slice(-1), width);
};

const figureParts = (
  figure: SlideFigure,
  cell: Box,
  size: number,
  slide: FiguresSlide,
): Drawn[] => {
  const { lang } = slide;
  const { x, y, width, height } = cell;
  const number = slidesWords.sayIn(lang)('measure', { number: figure.measure });
  const kicker: Paragraph = {
    runs: [{ text: number, size: NOTE.size, tone: 'ink2' }],
    leading: NOTE.leading,
  };
  const valueY = y + TOP + NOTE.leading;
  const glyphY = valueY + size * 1.15 + 6;
  const wordsY = glyphY + GLYPH.height + 8;
  return [
    textBox(
      {
        name: 'Value',
        box: { x, y: y + TOP, width, height: NOTE.leading + size * 1.15 },
        paragraphs: [kicker, valueLine(figure, lang, size)],
      },
      lang,
    ),
    glyph(figure, { x, y: glyphY, width: GLYPH.width }, lang),
    textBox(
      {
        name: 'Label',
        box: { x, y: wordsY, width, height: y + height - wordsY - 4 },
        paragraphs: wordsOf(figure),
      },
      lang,
    ),
  ];
};

const othersBox = (slide: FiguresSlide, { x, y, width, height }: Box): Drawn[] =>
  slide.kind === 'selection' && slide.others
    ? [
        textBox(
          {
            name: 'Others',
            box: {
              x,
              y: slide.figures.length ? y + height - OTHERS : y + 24,
              width,
              height: OTHERS,
            },
            paragraphs: [{ runs: [{ text: slide.others, size: 28, tone: 'ink2' }], leading: 37 }],
            anchor: slide.figures.length ? 'b' : 't',
          },
          slide.lang,
        ),
      ]
    : [];

/** Figures side by side, each with its hedge drawn under it; on no common axis. */
export const figuresBody = ({ slide, frame }: Setting<FiguresSlide>): Body => {
  const hasOthers = slide.kind === 'selection' && slide.others !== '';
  const room = { ...frame.body, height: frame.body.height - (hasOthers ? OTHERS : 0) };
  const cells = cellsOf(slide.figures.length, room);
  const [first] = cells;
  const size = first ? numeralSize(slide, first) : 0;
  const hairs = cells
    .filter(({ y }) => y > room.y + 1)
    .map(({ x, y, width }) => hairline(x, y, width));
  return {
    layout: 'figures',
    charts: [],
    drawn: [
      ...hairs,
      ...slide.figures.flatMap((figure, at) => {
        const cell = cells[at];
        return cell ? figureParts(figure, cell, size, slide) : [];
      }),
      ...othersBox(slide, frame.body),
    ],
  };
};
