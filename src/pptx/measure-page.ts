import type { Edition } from '../domain/edition.ts';
import { inPages } from '../slides/pages.ts';
import { passageText } from '../slides/passage.ts';
import type { MeasureSlide, SlideFigure } from '../slides/slide.ts';
import { claimsBodies, claimsHeight, claimsUnder } from './claims.ts';
import {
  closestSetting,
  figureRows,
  heightOfRows,
  type RowSetting,
  settingFor,
} from './figure-rows.ts';
import { IDX } from './layouts.ts';
import type { Body, Setting } from './page.ts';
import { type Box, type Drawn, held, textBox } from './shape.ts';
import { type Run, sizeFor } from './text.ts';

const PASSAGE_SIZES = [42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22] as const;
const PASSAGE_LINE = { zh: 1.6, en: 1.42 } as const;
const NAME = 60;
const NONE = 130;

type Measured = Setting<MeasureSlide>;

const none = ({ slide }: Measured, box: Box): Drawn =>
  textBox(
    {
      name: 'None',
      box: { ...box, height: NONE - 10 },
      paragraphs: [{ runs: [{ text: slide.noFigures, size: 42, bold: true }], leading: 56 }],
      anchor: 'ctr',
    },
    slide.lang,
  );

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
const pagesOf = ({ slide, frame }: Measured) => {
  const [{ width, height }] = frame.columns;
  const fits = (some: readonly SlideFigure[]) =>
    settingFor(some, slide.lang, { width, height }) !== undefined ||
    heightOfRows(closestSetting(some, slide.lang, width)) <= height;
  for (let most = slide.figures.length; most > 1; most--) {
    const pages = inPages(slide.figures, most);
    if (pages.every(fits)) return pages;
  }
  return inPages(slide.figures, 1);
};

/** The column of figures on one page. */
type Column = {
  readonly figures: readonly SlideFigure[];
  readonly setting: RowSetting;
  /** How much of its foot the claims take, px; 0 where they stand elsewhere. */
  readonly claims: number;
};

/** Claims stand under the last figures where there is room, in whatever setting leaves it. */
const columnOf = ({ slide, frame }: Measured, figures: readonly SlideFigure[]): Column => {
  const { lang } = slide;
  const [{ width, height }] = frame.columns;
  const isLast = figures.at(-1) === slide.figures.at(-1);
  const claims = isLast ? claimsHeight(slide.claims, width) : 0;
  const withClaims = settingFor(figures, lang, { width, height: height - claims });
  const least = figures.length ? 0 : NONE;
  if (withClaims && least + claims <= height) return { figures, setting: withClaims, claims };
  const setting =
    settingFor(figures, lang, { width, height }) ?? closestSetting(figures, lang, width);
  return { figures, setting, claims: 0 };
};

const drawColumn = (measured: Measured, { figures, setting, claims }: Column) => {
  const { slide, frame } = measured;
  const [column] = frame.columns;
  const room = { ...column, height: column.height - claims };
  const rows = figureRows(figures, room, setting, slide.lang);
  const end = figures.length ? rows.end : column.y + NONE;
  return [
    ...(figures.length ? rows.drawn : [none(measured, column)]),
    ...(claims ? claimsUnder(slide, { ...column, y: end, height: claims }) : []),
  ];
};

/** Whether the slide is the last of those of its measure. */
const isLastOf = (edition: Edition, { number, figures }: MeasureSlide): boolean => {
  const measure = edition.measures.find((one) => one.number === number);
  return measure?.quantities.at(-1)?.id === figures.at(-1)?.id;
};

/**
 * A measure: its figures, and the words that give them with their numbers marked. What it claims stands under the
 * figures, or after the last of them on a page of its own.
 */
export const measureBodies = (edition: Edition, measured: Measured): readonly Body[] => {
  const columns = pagesOf(measured).map((figures) => columnOf(measured, figures));
  const { slide } = measured;
  const isApart = slide.claims.length > 0 && columns.at(-1)?.claims === 0;
  return [
    ...columns.map(
      (column): Body => ({
        layout: 'measure',
        charts: [],
        drawn: [...drawColumn(measured, column), ...passage(measured)],
      }),
    ),
    ...(isApart && isLastOf(edition, slide) ? claimsBodies(edition, measured) : []),
  ];
};
