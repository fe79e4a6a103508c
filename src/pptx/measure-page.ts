import type { Lang } from '../domain/lang.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { inPages } from '../slides/pages.ts';
import { passageText } from '../slides/passage.ts';
import type { MeasureSlide, SlideFigure } from '../slides/slide.ts';
import { IDX } from './layouts.ts';
import type { Body, Setting } from './page.ts';
import { type Box, type Drawn, hairline, held, textBox } from './shape.ts';
import { linesOf, type Paragraph, type Run, sizeFor } from './text.ts';
import { valueLine, valueSize } from './value-text.ts';

const VALUE_SIZES = [72, 64, 58, 52, 46, 42, 38, 34, 30] as const;
const GAP = 24;
const PAD = 14;
/** How the rows are set, from the airiest to the closest. `share` is what the value takes of the width. */
type Look = {
  readonly share: number;
  readonly size: number;
  readonly leading: number;
  readonly note: number;
};
const LOOKS: readonly Look[] = [
  { share: 0.45, size: 32, leading: 41, note: 36 },
  { share: 0.38, size: 32, leading: 39, note: 34 },
  { share: 0.36, size: 30, leading: 36, note: 33 },
  { share: 0.32, size: 28, leading: 33, note: 32 },
];
const CLOSEST: Look = { share: 0.32, size: 28, leading: 33, note: 32 };
const NOTE_SIZE = 28;
const CLAIM = { size: 28, leading: 37 };
const HIGHEST = 150;

const PASSAGE_SIZES = [42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22] as const;
const PASSAGE_LINE = { zh: 1.6, en: 1.42 } as const;
const NAME = 60;

type Words = { readonly paragraphs: readonly Paragraph[]; readonly height: number };

const wordsOf = ({ label, note, remark }: SlideFigure, width: number, look: Look): Words => {
  const notes = [note, ...(remark ? [remark] : [])];
  return {
    paragraphs: [
      { runs: [{ text: label, size: look.size, bold: true }], leading: look.leading },
      ...notes.map((text) => ({
        runs: [{ text, size: NOTE_SIZE, tone: 'ink2' as const }],
        leading: look.note,
      })),
    ],
    height:
      linesOf(label, look.size, width, true) * look.leading +
      notes.reduce((sum, text) => sum + linesOf(text, NOTE_SIZE, width) * look.note, 0),
  };
};

type Row = { readonly figure: SlideFigure; readonly words: Words; readonly height: number };

const askedBy = (figures: readonly SlideFigure[], width: number, look: Look): readonly number[] =>
  figures.map((figure) => wordsOf(figure, width * (1 - look.share) - GAP, look).height + PAD * 2);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The airiest look in which the rows have room. */
const lookFor = (figures: readonly SlideFigure[], { width, height }: Box): Look =>
  LOOKS.find((look) => sum(askedBy(figures, width, look)) <= height) ?? CLOSEST;

/** Rows as high as their words ask for, and higher while there is room. */
const rowsOf = (
  figures: readonly SlideFigure[],
  { width, height: room }: Box,
  look: Look,
): readonly Row[] => {
  const asked = askedBy(figures, width, look);
  const spare = Math.max(0, room - sum(asked)) / Math.max(1, figures.length);
  return figures.map((figure, at) => {
    const least = asked[at] ?? 0;
    return {
      figure,
      words: wordsOf(figure, width * (1 - look.share) - GAP, look),
      height: Math.min(Math.max(HIGHEST, least), least + spare),
    };
  });
};

type ValueLook = { readonly size: number; readonly share: number; readonly lang: Lang };

const rowParts = ({ figure, words, height }: Row, box: Box, { size, share, lang }: ValueLook) => {
  const { x, y, width } = box;
  const value = width * share;
  const right = { x: x + value + GAP, y, width: width - value - GAP, height };
  return [
    textBox(
      {
        name: 'Value',
        box: { x, y, width: value, height },
        paragraphs: [valueLine(figure, lang, size)],
        anchor: 'ctr',
        isLine: true,
      },
      lang,
    ),
    textBox({ name: 'Label', box: right, paragraphs: words.paragraphs, anchor: 'ctr' }, lang),
  ];
};

const none = ({ slide }: Setting<MeasureSlide>, box: Box): Drawn =>
  textBox(
    {
      name: 'None',
      box: { ...box, height: 120 },
      paragraphs: [{ runs: [{ text: slide.noFigures, size: 42, bold: true }], leading: 56 }],
      anchor: 'ctr',
    },
    slide.lang,
  );

/** Claims under the figures, as many as have room, and how many more there are. */
const claims = (slide: MeasureSlide, { x, y, width, height }: Box): readonly Drawn[] => {
  const t = slidesWords.sayIn(slide.lang);
  const shown: string[] = [];
  let used = 16;
  for (const claim of slide.claims) {
    const asked = linesOf(claim, CLAIM.size, width) * CLAIM.leading + 8;
    if (used + asked + CLAIM.leading > height) break;
    used += asked;
    shown.push(claim);
  }
  const more = slide.claims.length - shown.length;
  if (shown.length === 0) return [];
  const texts = [...shown, ...(more ? [t('measures.moreClaims', { count: more })] : [])];
  const paragraphs = texts.map((text) => ({
    runs: [{ text, size: CLAIM.size, tone: 'ink2' as const }],
    leading: CLAIM.leading,
    before: 8,
  }));
  const box = { x, y: y + 8, width, height: height - 8 };
  return [hairline(x, y, width), textBox({ name: 'Claims', box, paragraphs }, slide.lang)];
};

const figureColumn = (
  setting: Setting<MeasureSlide>,
  figures: readonly SlideFigure[],
): readonly Drawn[] => {
  const { slide, frame } = setting;
  const { lang } = slide;
  const [column] = frame.columns;
  const look = lookFor(figures, column);
  const rows = rowsOf(figures, column, look);
  const size = valueSize(slide.figures, lang, VALUE_SIZES, column.width * look.share);
  let y = column.y;
  const drawn = rows.flatMap((row, at) => {
    const box = { ...column, y };
    y += row.height;
    return [
      ...(at ? [hairline(column.x, box.y, column.width)] : []),
      ...rowParts(row, box, { size, share: look.share, lang }),
    ];
  });
  const rest = rows.length ? y : column.y + 130;
  return [
    ...(rows.length ? drawn : [none(setting, column)]),
    ...claims(slide, { ...column, y: rest, height: column.y + column.height - rest }),
  ];
};

const passage = ({ slide, frame }: Setting<MeasureSlide>): readonly Drawn[] => {
  const { lang } = slide;
  const [, column] = frame.columns;
  const line = PASSAGE_LINE[lang];
  const room = { width: column.width, height: column.height - NAME, line };
  const size = sizeFor(passageText(slide.passage), PASSAGE_SIZES, room);
  const runs = slide.passage.map(
    ({ text, figure }): Run => ({
      text,
      size,
      isDocument: lang === 'zh',
      isSans: lang === 'en',
      isMarked: figure !== undefined,
      bold: figure === undefined ? undefined : true,
    }),
  );
  const paragraphs = [{ runs, leading: size * line }];
  const name = [{ runs: [{ text: slide.passageName }] }];
  return [
    held({ name: 'Voice', type: 'body', idx: IDX.passageName, paragraphs: name }, lang),
    held({ name: 'Passage', type: 'body', idx: IDX.passage, paragraphs }, lang),
  ];
};

/** The figures of one page: all of them unless even the closest setting has no room. */
const pagesOf = ({ slide, frame }: Setting<MeasureSlide>) => {
  const [column] = frame.columns;
  const fits = (some: readonly SlideFigure[]) =>
    sum(askedBy(some, column.width, CLOSEST)) <= column.height;
  for (let most = slide.figures.length; most > 1; most--) {
    const pages = inPages(slide.figures, most);
    if (pages.every(fits)) return pages;
  }
  return inPages(slide.figures, 1);
};

/** A measure: its figures, and the words that give them with their numbers marked. */
export const measureBodies = (setting: Setting<MeasureSlide>): readonly Body[] =>
  pagesOf(setting).map((figures) => ({
    layout: 'measure',
    charts: [],
    drawn: [...figureColumn(setting, figures), ...passage(setting)],
  }));
