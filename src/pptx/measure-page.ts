import { slidesWords } from '../i18n/rooms/slides.ts';
import { passageText } from '../slides/passage.ts';
import type { MeasureSlide, SlideFigure } from '../slides/slide.ts';
import { IDX } from './layouts.ts';
import type { Body, Setting } from './page.ts';
import { type Box, type Drawn, hairline, held, textBox } from './shape.ts';
import { linesOf, type Paragraph, type Run, sizeFor } from './text.ts';
import { valueLine, valueSize } from './value-text.ts';

const VALUE_SIZES = [72, 64, 58, 52, 46, 42, 38, 34, 30] as const;
const VALUE_SHARE = 0.45;
const GAP = 24;
const PAD = 14;
const LABEL = { size: 32, leading: 41 };
const NOTE = { size: 28, leading: 36 };
const CLAIM = { size: 28, leading: 37 };
const HIGHEST = 150;

const PASSAGE_SIZES = [42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22] as const;
const PASSAGE_LINE = { zh: 1.6, en: 1.42 } as const;
const NAME = 60;

type Words = { readonly paragraphs: readonly Paragraph[]; readonly height: number };

const wordsOf = ({ label, note, remark }: SlideFigure, width: number): Words => {
  const notes = [note, ...(remark ? [remark] : [])];
  return {
    paragraphs: [
      { runs: [{ text: label, size: LABEL.size, bold: true }], leading: LABEL.leading },
      ...notes.map((text) => ({
        runs: [{ text, size: NOTE.size, tone: 'ink2' as const }],
        leading: NOTE.leading,
      })),
    ],
    height:
      linesOf(label, LABEL.size, width, true) * LABEL.leading +
      notes.reduce((sum, text) => sum + linesOf(text, NOTE.size, width) * NOTE.leading, 0),
  };
};

type Row = { readonly figure: SlideFigure; readonly words: Words; readonly height: number };

/** Rows as high as their words ask for, and higher while there is room. */
const rowsOf = (slide: MeasureSlide, width: number, room: number): readonly Row[] => {
  const rows = slide.figures.map((figure) => {
    const words = wordsOf(figure, width);
    return { figure, words, least: words.height + PAD * 2 };
  });
  const asked = rows.reduce((sum, { least }) => sum + least, 0);
  const spare = Math.max(0, room - asked) / Math.max(1, rows.length);
  return rows.map(({ figure, words, least }) => ({
    figure,
    words,
    height: Math.min(Math.max(HIGHEST, least), least + spare),
  }));
};

const rowParts = ({ figure, words, height }: Row, box: Box, size: number, slide: MeasureSlide) => {
  const { x, y, width } = box;
  const value = width * VALUE_SHARE;
  const { lang } = slide;
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

const figureColumn = (setting: Setting<MeasureSlide>): readonly Drawn[] => {
  const { slide, frame } = setting;
  const [column] = frame.columns;
  const value = column.width * VALUE_SHARE;
  const rows = rowsOf(slide, column.width - value - GAP, column.height);
  const size = valueSize(slide.figures, slide.lang, VALUE_SIZES, value);
  let y = column.y;
  const drawn = rows.flatMap((row, at) => {
    const box = { ...column, y };
    y += row.height;
    return [
      ...(at ? [hairline(column.x, box.y, column.width)] : []),
      ...rowParts(row, box, size, slide),
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

/** A measure: its figures, and the words that give them with their numbers marked. */
export const measureBody = (setting: Setting<MeasureSlide>): Body => ({
  layout: 'measure',
  charts: [],
  drawn: [...figureColumn(setting), ...passage(setting)],
});
