import { CHARTS, type Draw } from '../charts/charts.ts';
import { textWidth, wrapText } from '../charts/text.ts';
import { CHART_ROOM } from '../slides/chart-room.ts';
import type { Slide } from '../slides/slide.ts';
import { contentWidth, STAGE_HEIGHT } from './stage.ts';

/** Where the parts of a slide stand, px of the stage. */
export type SlideLayout = {
  readonly content: number;
  /** Whether the line under the title has room. */
  readonly hasSubtitle: boolean;
  readonly titleSize: number;
  readonly titleLine: number;
  readonly bodyTop: number;
  readonly bodyHeight: number;
  /** What the caution leaves of it for a chart. */
  readonly chartHeight: number;
};

const TOP = 44;
const FOOT = 76;
const SUBTITLE = 42;
const GAP = 14;
/** The line of what may not be concluded, under a chart. */
const CAUTION = { size: 28, line: 40, gap: 12 } as const;
/** From the largest to the smallest; a title keeps to the lines that it is allowed. */
const TITLE_SIZES = [64, 56, 52, 47, 43, 40] as const;
/** Charts need the height. */
const CHART_TITLE_SIZES = TITLE_SIZES.slice(1);
const LINE = 1.25;

const linesOf = (text: string, size: number, room: number): number =>
  wrapText(text, room, size, 600).length;

/** How many lines a text takes, at 400 weight. */
const countLines = (text: string, size: number, room: number): number =>
  Math.max(1, Math.ceil(textWidth(text, size) / room));

/** The lines under a chart that say what may not be concluded, with the air over them, px. */
const cautionHeight = (slide: Slide, room: number): number => {
  if (slide.kind !== 'panel' && slide.kind !== 'own') return 0;
  const { never, caption } = slide.spec.caution;
  return countLines(`${never} ${caption}`, CAUTION.size, room) * CAUTION.line + CAUTION.gap;
};

/** Lays out the frame of a slide: nothing is measured, so that screen, paper and preview are the same. */
export const layOutSlide = (slide: Slide, width: number): SlideLayout => {
  const content = contentWidth(width);
  const room = content * 0.98;
  const caution = cautionHeight(slide, room);
  const sizes = caution ? CHART_TITLE_SIZES : TITLE_SIZES;
  const most = caution ? 1 : 2;
  const size = sizes.find((one) => linesOf(slide.title, one, room) <= most) ?? 40;
  const titleLine = Math.round(size * LINE);
  const title = linesOf(slide.title, size, room) * titleLine;
  const hasSubtitle = Boolean(slide.subtitle) && caution <= CAUTION.line + CAUTION.gap;
  const bodyTop = TOP + title + (hasSubtitle ? SUBTITLE : 0) + GAP;
  return {
    content,
    hasSubtitle,
    titleSize: size,
    titleLine,
    bodyTop,
    bodyHeight: STAGE_HEIGHT - FOOT - bodyTop,
    chartHeight: STAGE_HEIGHT - FOOT - bodyTop - caution,
  };
};

/** How a chart is drawn and enlarged to fill its room. */
export type ChartFit = { readonly scale: number; readonly width: number; readonly height: number };

/** Below this width a chart sets its words above its marks, which takes height. */
const SIDE_BY_SIDE = 561;
const LARGEST = 3;

/**
 * The largest enlargement at which a chart fits, never so small that its text falls under 28 px unless the room
 * leaves no other way.
 */
export const fitChart = (draw: Draw, width: number, room: number): ChartFit => {
  const heightAt = (wide: number) => draw(CHARTS, wide).height;
  const scales = [LARGEST, 2.75, 2.5, CHART_ROOM.scale, width / SIDE_BY_SIDE];
  for (const scale of scales.filter((one) => width / one >= SIDE_BY_SIDE - 1)) {
    const wide = Math.floor(width / scale);
    const height = heightAt(wide);
    if (height * scale <= room) return { scale, width: wide, height };
  }
  const wide = Math.floor(width / Math.min(CHART_ROOM.scale, width / SIDE_BY_SIDE));
  const height = heightAt(wide);
  return { scale: room / height, width: wide, height };
};

/** The largest of some sizes at which a text fits a box, the smallest where none does. */
export const fitText = (
  text: string,
  sizes: readonly number[],
  box: { readonly width: number; readonly height: number; readonly line: number },
): number =>
  sizes.find((size) => wrapText(text, box.width, size).length * size * box.line <= box.height) ??
  sizes.at(-1) ??
  28;
