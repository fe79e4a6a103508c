import { HEDGES } from '../domain/hedge.ts';
import type { ChartContext, Mark } from './context.ts';
import { REACH as LENGTH } from './hedge-shapes.ts';
import { SIZE } from './ink.ts';
import { decadesAround, type LogScale, logScale } from './log-scale.ts';
import type { ReachData, ReachTile } from './reach.ts';
import { BADGE_STEP } from './row.ts';
import { chartText, wrapText } from './text.ts';
import { type ValueScale, valueWidth } from './value.ts';

/** How the value of the tiles is set: all alike, so that the row reads as one. */
export type Setting = {
  readonly scale: ValueScale;
  /** The unit stands beside the numeral; else the noun above it has to say it. */
  readonly units: boolean;
};

export type PlacedTile = {
  readonly tile: ReachTile;
  readonly measures: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bottom: number;
  readonly noun: readonly string[];
  readonly nounX: number;
  /** The mark as its value is written in the tile. */
  readonly value: Mark;
  readonly valueY: number;
  readonly label: readonly string[];
  /** Under the note: the stated parts, in words. */
  readonly partWords: readonly string[];
  readonly labelY: number;
  readonly scale: LogScale;
  readonly rulerX: number;
  readonly rulerWidth: number;
  readonly rulerY: number;
  readonly dotY: number;
  readonly note: readonly string[];
  readonly noteY: number;
  /** First tile of its row: no line stands before it. */
  readonly first: boolean;
};

/** The tiles in their places: px, from the top left of the box. */
export type ReachLayout = {
  readonly setting: Setting;
  readonly tiles: readonly PlacedTile[];
  readonly gap: number;
  readonly height: number;
};

export const LINE = { noun: 18, label: 20, note: 18 } as const;
const COLUMNS = [
  { from: 1000, columns: 6, gap: 36 },
  { from: 560, columns: 3, gap: 36 },
  { from: 0, columns: 2, gap: 28 },
] as const;
const ROW_GAP = 36;
/** The ruler's end ticks stand inside the tile, so that dots and rings on them do too. */
const RULER_INSET = 8;
const RULER_TOP = 46;
const DOT_LIFT = 14;
const TICKS = 40;

const SETTINGS: readonly Setting[] = [
  { scale: 'value', units: true },
  { scale: 'value', units: false },
  { scale: 'mid', units: true },
  { scale: 'mid', units: false },
];

/** True where the noun over the tile says the unit, so that the value can do without. */
const nounSays = ({ noun }: ReachTile, unit: string) =>
  noun.toLowerCase().includes(unit.toLowerCase());

function valueIn(tile: ReachTile, { units }: Setting): Mark {
  if (units) return tile.mark;
  const said = tile.mark.said.filter(({ kind, text }) => kind !== 'unit' || !nounSays(tile, text));
  return { ...tile.mark, said };
}

function settingFor(tiles: readonly ReachTile[], width: number, ctx: ChartContext): Setting {
  const fits = (setting: Setting) =>
    tiles.every((tile) => valueWidth(valueIn(tile, setting), setting.scale, ctx) <= width);
  return SETTINGS.find(fits) ?? { scale: 'mid', units: false };
}

function scaleOf({ mark, parts }: ReachTile, left: number, width: number): LogScale {
  const values = [mark.value, ...parts.map((part) => part.mark.value)];
  const room = { left, width, padLeft: 0, padRight: 0 };
  const decades = decadesAround(values);
  const scale = logScale(decades, room);
  const arrow = scale.x(mark.value) + LENGTH.radius + LENGTH.dotArrow;
  const over = HEDGES[mark.hedge].side === 'above' && arrow > left + width + RULER_INSET;
  return over ? logScale([...decades, (decades.at(-1) ?? 1) * 10], room) : scale;
}

/** The lines of a tile's texts, before it has a place. */
function textsOf(tile: ReachTile, width: number) {
  const measures = [...new Set([tile.mark.measure, ...tile.parts.map(({ mark }) => mark.measure)])];
  const nounX = BADGE_STEP * measures.length;
  return {
    tile,
    measures,
    nounX,
    noun: wrapText(chartText(tile.noun), width - nounX, SIZE.note + 0.5),
    label: wrapText(chartText(tile.label), width, SIZE.label, 600),
    note: wrapText(chartText(tile.note), width, SIZE.note),
    partWords: tile.parts.flatMap(({ words }) => wrapText(chartText(words), width, SIZE.note)),
  };
}

type Texts = ReturnType<typeof textsOf>;

/** Levels that the tiles of a row share, so that values, rulers and notes stand in line. */
function levelsOf(row: readonly Texts[], y: number, scale: ValueScale) {
  const most = (pick: (texts: Texts) => readonly string[]) =>
    Math.max(1, ...row.map((texts) => pick(texts).length));
  const nouns = most(({ noun }) => noun) * LINE.noun;
  const valueY = y + nouns + 14 + SIZE[scale];
  const labelY = valueY + 13;
  const rulerY = labelY + most(({ label }) => label) * LINE.label + RULER_TOP;
  const noteY = rulerY + TICKS;
  const notes = most(({ note }) => note);
  const extra = Math.max(0, ...row.map(({ partWords }) => partWords.length));
  return { valueY, labelY, rulerY, noteY, bottom: noteY + (notes + extra) * LINE.note };
}

/** Lays the tiles out in rows of six, three or two. */
export function layOutReach({ tiles }: ReachData, ctx: ChartContext): ReachLayout {
  const { columns, gap } = COLUMNS.find(({ from }) => ctx.width >= from) ?? COLUMNS[2];
  const width = (ctx.width - gap * (columns - 1)) / columns;
  const setting = settingFor(tiles, width, ctx);
  const texts = tiles.map((tile) => textsOf(tile, width));
  const placed: PlacedTile[] = [];
  let y = 0;
  for (let start = 0; start < texts.length; start += columns) {
    const row = texts.slice(start, start + columns);
    const levels = levelsOf(row, y, setting.scale);
    for (const [at, one] of row.entries()) {
      const x = Math.round(at * (width + gap));
      const rulerX = x + RULER_INSET;
      const rulerWidth = Math.round(width - 2 * RULER_INSET);
      placed.push({
        ...one,
        ...levels,
        x,
        y,
        width,
        nounX: x + one.nounX,
        value: valueIn(one.tile, setting),
        scale: scaleOf(one.tile, rulerX, rulerWidth),
        rulerX,
        rulerWidth,
        dotY: levels.rulerY - DOT_LIFT,
        first: at === 0,
      });
    }
    y = levels.bottom + ROW_GAP;
  }
  return { setting, tiles: placed, gap, height: Math.max(0, y - ROW_GAP) + 4 };
}
