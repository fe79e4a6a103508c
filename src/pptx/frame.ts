import { emu } from './paint.ts';
import type { Box } from './shape.ts';

export const SIZES = ['16:9', '4:3'] as const;
/** The shape of the slides; both are 7.5 inches high. */
export type SlideSize = (typeof SIZES)[number];

export const HEIGHT = 1080;
const WIDTHS: Readonly<Record<SlideSize, number>> = { '16:9': 1920, '4:3': 1440 };
const MARGINS: Readonly<Record<SlideSize, number>> = { '16:9': 112, '4:3': 80 };

/** Where the parts of every slide stand, px of a stage 1080 px high. What is the same on all slides is so on the master. */
export type Frame = {
  readonly size: SlideSize;
  readonly width: number;
  readonly x: number;
  /** Between the margins. */
  readonly content: number;
  readonly title: Box;
  readonly subtitle: Box;
  /** The heavy line over the body. */
  readonly ruleY: number;
  readonly body: Box;
  /** A body without the heavy line over it: charts need the height. */
  readonly chart: Box;
  /** What may not be concluded, under a chart. */
  readonly caution: Box;
  readonly footY: number;
  readonly source: Box;
  readonly number: Box;
  /** Two columns of a body. */
  readonly columns: readonly [Box, Box];
  readonly opening: Readonly<Record<'kicker' | 'title' | 'holds' | 'order', Box>>;
};

const TITLE = { y: 36, height: 150 };
const SUBTITLE = { y: 190, height: 76 };
const RULE_Y = 276;
const BODY_Y = 288;
const FOOT_Y = 992;
const BODY_END = 976;
const CAUTION = 112;
const GAP = 72;
const NUMBER = 120;

const openingOf = (x: number, width: number): Frame['opening'] => ({
  kicker: { x, y: 112, width, height: 56 },
  title: { x, y: 176, width, height: 320 },
  holds: { x, y: 548, width, height: 150 },
  order: { x: x + 28, y: 748, width: width - 28, height: 160 },
});

/** Lays out the frame of slides of a size. */
export const frameFor = (size: SlideSize): Frame => {
  const width = WIDTHS[size];
  const x = MARGINS[size];
  const content = width - x * 2;
  const column = (content - GAP) / 2;
  const body = { x, y: BODY_Y, width: content, height: BODY_END - BODY_Y };
  return {
    size,
    width,
    x,
    content,
    title: { x, width: content, ...TITLE },
    subtitle: { x, width: content, ...SUBTITLE },
    ruleY: RULE_Y,
    body,
    chart: { x, y: SUBTITLE.y + SUBTITLE.height, width: content, height: 596 },
    caution: { x, y: BODY_END - CAUTION, width: content, height: CAUTION },
    footY: FOOT_Y,
    source: { x, y: FOOT_Y + 8, width: content - NUMBER, height: 56 },
    number: { x: x + content - NUMBER, y: FOOT_Y + 8, width: NUMBER, height: 56 },
    columns: [
      { ...body, width: column },
      { ...body, x: x + column + GAP, width: column },
    ],
    opening: openingOf(x, content),
  };
};

export const slideExtent = ({ width }: Frame) => ({ cx: emu(width), cy: emu(HEIGHT) });
