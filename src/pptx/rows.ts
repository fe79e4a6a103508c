import type { Lang } from '../domain/lang.ts';
import type { Plot } from './chart-xml.ts';
import { type Legend, legendHeight, legendParts } from './legend.ts';
import { type Scale, shareOn } from './scale.ts';
import { type Box, type Drawn, hairline, textBox } from './shape.ts';
import { widthOf } from './text.ts';

/** Rows of words beside a chart whose plot has as many bands. */
export type Rows = {
  readonly drawn: readonly Drawn[];
  /** The frame of the chart, right of the words. */
  readonly frame: Box;
  readonly plot: Plot;
};

const HEAD = 44;
const FOOT = 56;
/** How much of the width the words take: as little as lets all rows stand on one page. */
const SHARES = [0.34, 0.38, 0.42, 0.46] as const;
const GAP = 28;
const PAD = 8;
const HIGHEST = 190;
const SIDE = 40;

const rowsAt = (legends: readonly Legend[], room: Box, share: number): number => {
  const width = room.width * share - GAP;
  const highest = Math.max(...legends.map((legend) => legendHeight(legend, width)));
  return Math.max(1, Math.floor((room.height - HEAD - FOOT) / (highest + PAD * 2)));
};

const shareFor = (legends: readonly Legend[], room: Box): number =>
  SHARES.find((share) => rowsAt(legends, room, share) >= legends.length) ?? 0.46;

/** How many rows stand in a room: all of them are as high as the words of the highest. */
export const rowsIn = (legends: readonly Legend[], room: Box): number =>
  rowsAt(legends, room, shareFor(legends, room));

/** Lays out the words of rows, and the frame of the chart beside them. `side` is the air left and right of the plot. */
export const rowsFor = (
  legends: readonly Legend[],
  room: Box,
  lang: Lang,
  side: number = SIDE,
): Rows => {
  const column = Math.round(room.width * shareFor(legends, room));
  const height = Math.min(HIGHEST, (room.height - HEAD - FOOT) / legends.length);
  const top = room.y + HEAD;
  const bands = legends.map((_, at) => top + at * height);
  const frame = {
    x: room.x + column,
    y: room.y,
    width: room.width - column,
    height: HEAD + height * legends.length + FOOT,
  };
  const drawn = [
    ...bands.slice(1).map((y) => hairline(room.x, y, room.width)),
    ...legends.flatMap((legend, at) =>
      legendParts(legend, { x: room.x, y: bands[at] ?? top, width: column - GAP, height }, lang),
    ),
  ];
  const { width } = frame;
  return {
    drawn,
    frame,
    plot: { width, height: frame.height, left: side, right: side, top: HEAD, bottom: FOOT },
  };
};

/** The words at the ticks of a logarithmic scale: no number format says 1000 万 and 10 亿. As many as stand clear. */
export const tickWords = (
  scale: Scale,
  frame: Box,
  plot: Plot,
  say: (value: number) => string,
  lang: Lang,
): readonly Drawn[] => {
  const inner = plot.width - plot.left - plot.right;
  const widest = Math.max(...scale.ticks.map((tick) => widthOf(say(tick), 28))) + 28;
  const gap = inner / Math.max(1, scale.ticks.length - 1);
  const every = Math.ceil(widest / gap);
  const y = frame.y + plot.height - plot.bottom + 10;
  return scale.ticks
    .filter((_, at) => at % every === 0)
    .map((tick) => {
      const middle = frame.x + plot.left + shareOn(scale, tick) * inner;
      const width = widthOf(say(tick), 28) + 8;
      return textBox(
        {
          name: 'Tick',
          box: { x: middle - width / 2, y, width, height: 38 },
          paragraphs: [
            {
              runs: [{ text: say(tick), size: 28, tone: 'ink3' }],
              align: 'ctr',
              leading: 36,
            },
          ],
          isLine: true,
        },
        lang,
      );
    });
};
