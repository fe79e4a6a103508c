import { CHARTS } from '../../charts/charts.ts';
import { countLines, textWidth } from '../../charts/text.ts';
import type { Spec } from '../../comparisons/spec.ts';
import type { Lang } from '../../domain/lang.ts';
import { CHART_ROOM } from '../../slides/chart-room.ts';
import type { Slide, SlideFigure } from '../../slides/slide.ts';
import { shownSaid } from './said.ts';
import { contentWidth, STAGE_HEIGHT } from './stage.ts';

/** Where the parts of a slide stand, px of the stage. */
export type SlideLayout = {
  /** Left and right of everything. */
  readonly margin: number;
  readonly content: number;
  readonly top: number;
  /** Whether the line under the title has room. */
  readonly hasSubtitle: boolean;
  readonly titleSize: number;
  readonly titleLine: number;
  readonly bodyTop: number;
  readonly bodyHeight: number;
  /** What the caution leaves of it for a chart. */
  readonly chartHeight: number;
  readonly footHeight: number;
};

const TOP = 64;
/** Charts need the height. */
const CHART_TOP = 52;
/** The source line, and the air around it. */
const FOOT = { size: 28, line: 36, air: 40, number: 110 } as const;
const SUBTITLE = { size: 30, line: 42 } as const;
const GAP = 20;
/** The line of what may not be concluded, under a chart. */
const CAUTION = { size: 28, line: 40, gap: 12 } as const;
/** What the marks of the matrix stand for, over that. */
const EVIDENCE_KEY = 44;
/** From the largest to the smallest; a title keeps to the lines that it is allowed. */
const TITLE_SIZES = [64, 56, 52, 47, 43, 40] as const;
const CHART_TITLE_SIZES = TITLE_SIZES.slice(2);
const LINE = 1.25;
/** Between figures that stand side by side. */
const FIGURE_GAP = 64;

/** How many lines a title takes. */
const titleLines = (text: string, size: number, room: number): number =>
  countLines(text, room, size, 600);

/** How many lines a text takes, one at least. */
const textLines = (text: string, size: number, room: number): number =>
  Math.max(1, countLines(text, room, size));

/** The lines under a chart that say what may not be concluded, with the air over them, px. */
const cautionHeight = (slide: Slide, room: number): number => {
  if (slide.kind !== 'panel' && slide.kind !== 'own') return 0;
  const { never, caption } = slide.spec.caution;
  const key = slide.kind === 'panel' && slide.panel === 'evidence' ? EVIDENCE_KEY : 0;
  return textLines(`${never} ${caption}`, CAUTION.size, room) * CAUTION.line + CAUTION.gap + key;
};

/** One line where it is still large then, else as many as are allowed. */
const titleSize = (title: string, sizes: readonly number[], room: number, most: number): number =>
  sizes.find((size) => size >= 52 && titleLines(title, size, room) === 1) ??
  sizes.find((size) => titleLines(title, size, room) <= most) ??
  40;

/** Lays out the frame of a slide: nothing is measured, so that screen, paper and preview are the same. */
export const layOutSlide = (slide: Slide, width: number): SlideLayout => {
  const content = contentWidth(width);
  const room = content * 0.98;
  const caution = cautionHeight(slide, room);
  const sizes = caution ? CHART_TITLE_SIZES : TITLE_SIZES;
  const size = titleSize(slide.title, sizes, room, caution ? 1 : 2);
  const titleLine = Math.round(size * LINE);
  const title = titleLines(slide.title, size, room) * titleLine;
  const hasSubtitle = Boolean(slide.subtitle) && caution <= CAUTION.line + CAUTION.gap;
  const top = caution ? CHART_TOP : TOP;
  const subtitle = hasSubtitle ? textLines(slide.subtitle ?? '', SUBTITLE.size, room) : 0;
  const bodyTop = top + title + subtitle * SUBTITLE.line + GAP;
  const footLines = textLines(slide.source, FOOT.size, room - FOOT.number);
  const footHeight = footLines * FOOT.line + FOOT.air;
  const bodyHeight = STAGE_HEIGHT - footHeight - bodyTop;
  return {
    margin: (width - content) / 2,
    content,
    top,
    hasSubtitle,
    titleSize: size,
    titleLine,
    bodyTop,
    bodyHeight,
    chartHeight: bodyHeight - caution,
    footHeight,
  };
};

/** How a chart is drawn and enlarged to fill its room. */
export type ChartFit = { readonly scale: number; readonly width: number; readonly height: number };

type Drawn = Pick<Spec, 'draw' | 'pages'>;
const NOTHING: ReadonlySet<string> = new Set();

/** Below this width a chart sets its words above its marks, which takes height. */
const SIDE_BY_SIDE = 561;
const LARGEST = 3;
const LEAST = 1.5;

/** How much smaller a chart becomes at a time where no size fits at which all its text is large. */
const SMALLER = 0.01;

/**
 * The largest enlargement at which a chart and all its pages fit, never so small that its text falls under 28 px unless
 * the room leaves no other way.
 */
export const fitChart = ({ draw, pages }: Drawn, width: number, room: number): ChartFit => {
  const drawings = pages ?? [draw(NOTHING)];
  const heightAt = (wide: number) =>
    Math.max(...drawings.map((drawing) => drawing(CHARTS, wide).height));
  const scales = [LARGEST, 2.75, 2.5, CHART_ROOM.scale, width / SIDE_BY_SIDE];
  for (const scale of scales.filter((one) => width / one >= SIDE_BY_SIDE - 1)) {
    const wide = Math.floor(width / scale);
    const height = heightAt(wide);
    if (height * scale <= room) return { scale, width: wide, height };
  }
  for (
    let scale = Math.min(CHART_ROOM.scale, width / SIDE_BY_SIDE);
    scale > LEAST;
    scale -= SMALLER
  ) {
    const wide = Math.floor(width / scale);
    const height = heightAt(wide);
    if (height * scale <= room) return { scale, width: wide, height };
  }
  const wide = Math.floor(width / LEAST);
  const height = heightAt(wide);
  return { scale: room / height, width: wide, height };
};

/** The largest of some sizes at which a text fits a box, the smallest where none does. */
export const fitText = (
  text: string,
  sizes: readonly number[],
  box: { readonly width: number; readonly height: number; readonly line: number },
): number =>
  sizes.find((size) => countLines(text, box.width, size) * size * box.line <= box.height) ??
  sizes.at(-1) ??
  28;

/** The size of the largest numerals, and what stands beside them as a share of it. */
const NUMERALS = [112, 104, 96, 90, 84, 78, 72, 66, 60] as const;
/** Where one or two have the slide to themselves. */
const FEW = 2;
const LARGE_NUMERALS = [240, 220, 200, 180, 160, 144, 128, ...NUMERALS] as const;
const BESIDE_NUMERAL = { zh: 0.42, en: 0.44 } as const;

/** The width of a value whose numeral has a size, px. */
const saidWidth = ({ said, lang }: Pick<SlideFigure, 'said'> & { lang: Lang }, size: number) =>
  said.reduce((sum, { kind, text }) => {
    const isNumeral = kind === 'numeral';
    const gap = sum ? size * (lang === 'zh' ? 0.05 : 0.12) : 0;
    const own = isNumeral ? size : size * BESIDE_NUMERAL[lang];
    return sum + gap + textWidth(text, own, 600);
  }, 0);

/** Whether figures are so few that each is large. */
export const isFew = (count: number): boolean => count <= FEW;

/** The largest numerals at which every one of some values keeps to its column. */
export const fitNumerals = (figures: readonly SlideFigure[], lang: Lang, column: number): number =>
  (isFew(figures.length) ? LARGE_NUMERALS : NUMERALS).find((size) =>
    figures.every(({ said, isCount }) => {
      const shown = shownSaid({ said, isCount, lang });
      return saidWidth({ said: shown, lang }, size) <= column;
    }),
  ) ?? 60;

/** Columns in which figures stand side by side, and the room of one, px. */
export const figureColumns = (count: number, content: number) => {
  const columns = count === 1 ? 1 : count === 2 || count === 4 ? 2 : 3;
  return { columns, column: (content - FIGURE_GAP * (columns - 1)) / columns };
};

const OPENING_SIZES = [104, 98, 92, 88, 84, 80, 76] as const;

/** The size of the title that opens a briefing: one line where that is large enough, else two. */
export const openingSize = (title: string, content: number): number => {
  const within = (lines: number) =>
    OPENING_SIZES.find((size) => titleLines(title, size, content * 0.98) <= lines);
  return within(1) ?? within(2) ?? 76;
};

/** Rows of the last slide: what one is called, and what it says in the column beside that. */
export const SOURCES = { name: 240, gap: 32, pad: 24, line: 1.42 } as const;

/** The largest size at which all rows of the last slide have room. */
export const fitSources = (rows: readonly string[], width: number, height: number): number => {
  const column = (width - SOURCES.name - SOURCES.gap) * 0.97;
  const heightAt = (size: number) =>
    rows.reduce(
      (sum, says) => sum + countLines(says, column, size) * size * SOURCES.line + 2 * SOURCES.pad,
      0,
    );
  return [36, 34, 32, 30, 28].find((size) => heightAt(size) <= height) ?? 28;
};
