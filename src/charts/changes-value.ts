import type { SaidPart } from '../domain/wording.ts';
import type { ChartContext, Mark } from './context.ts';
import { SIZE } from './ink.ts';
import type { State } from './row.ts';
import type { Shape } from './shapes.ts';
import { type ValueScale, valueShapes, valueWidth } from './value.ts';

/** How the values of all changes are set; stacked, the words before the numeral stand over it. */
export type ChangeSetting = { readonly scale: ValueScale; readonly stacked: boolean };

/** Between the words and the numeral under them, px. */
const LINE_GAP = 7;
/** Height of digits as a share of their size. */
const DIGITS = 0.72;

const withSaid = (mark: Mark, said: readonly SaidPart[]): Mark => ({ ...mark, said });

/** The lines of a value, from the top. */
const linesOf = (mark: Mark, { stacked }: ChangeSetting): readonly Mark[] => {
  const at = mark.said.findIndex(({ kind }) => kind === 'numeral');
  if (!stacked || at < 1) return [mark];
  return [withSaid(mark, mark.said.slice(0, at)), withSaid(mark, mark.said.slice(at))];
};

export const settingWidth = (mark: Mark, setting: ChangeSetting, ctx: ChartContext): number =>
  Math.max(...linesOf(mark, setting).map((line) => valueWidth(line, setting.scale, ctx)));

type At = {
  readonly x: number;
  /** The middle of the bar. */
  readonly y: number;
  readonly anchor: 'left' | 'right';
  readonly state: State;
};

/** A value level with its bar, clear of the lines that it stands on. */
export const changeValue = (
  mark: Mark,
  setting: ChangeSetting,
  { y, ...at }: At,
  ctx: ChartContext,
): Shape[] => {
  const { scale } = setting;
  const lines = linesOf(mark, setting);
  const digits = SIZE[scale] * DIGITS;
  const over = (lines.length - 1) * (LINE_GAP + SIZE.hedge * DIGITS);
  const last = y + (digits + over) / 2;
  return lines.flatMap((line, index) => {
    const baseline = index < lines.length - 1 ? last - digits - LINE_GAP : last;
    return valueShapes(line, { ...at, y: baseline, scale, halo: true }, ctx);
  });
};
