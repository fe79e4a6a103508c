import type { DrawnMark } from './marks.ts';

/** How arrow keys lead: through a list; along and across rows; down two columns and over to what is tied. */
export type Arrows = 'list' | 'rows' | 'columns';

export const WALK_KEYS = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
] as const;
export type WalkKey = (typeof WALK_KEYS)[number];

export const isWalkKey = (key: string): key is WalkKey =>
  (WALK_KEYS as readonly string[]).includes(key);

type Marks = readonly DrawnMark[];
type Step = (marks: Marks, at: number) => number;

const by =
  (step: number): Step =>
  (_, at) =>
    at + step;

const middle = ({ box }: DrawnMark): number => box.x + box.width / 2;

/** The marks of a line, by their places in the whole. */
const onLine = (marks: Marks, line: number): number[] =>
  marks.flatMap((mark, at) => (mark.line === line ? [at] : []));

/** From a row to the mark below or above: from its head to a head, else to the nearest that is none. */
const acrossRows =
  (step: number): Step =>
  (marks, at) => {
    const from = marks[at] as DrawnMark;
    const [head = at, ...rest] = onLine(marks, from.line + step);
    if (onLine(marks, from.line)[0] === at || rest.length === 0) return head;
    const away = (one: number) => Math.abs(middle(marks[one] as DrawnMark) - middle(from));
    return rest.reduce((best, one) => (away(one) < away(best) ? one : best));
  };

const downColumn =
  (step: number): Step =>
  (marks, at) =>
    marks[at + step]?.line === marks[at]?.line ? at + step : at;

/** Over to the first mark of the other column that this one is tied to. */
const toTie =
  (line: number): Step =>
  (marks, at) => {
    const from = marks[at] as DrawnMark;
    if (from.line === line) return at;
    const to = marks.findIndex(({ key }) => from.ties.some((tie) => tie.key === key));
    return to < 0 ? at : to;
  };

const BACK = by(-1);
const ON = by(1);
const STEPS: Readonly<Record<Arrows, Readonly<Record<`Arrow${string}` & WalkKey, Step>>>> = {
  list: { ArrowLeft: BACK, ArrowUp: BACK, ArrowRight: ON, ArrowDown: ON },
  rows: { ArrowLeft: BACK, ArrowRight: ON, ArrowUp: acrossRows(-1), ArrowDown: acrossRows(1) },
  columns: {
    ArrowLeft: toTie(0),
    ArrowRight: toTie(1),
    ArrowUp: downColumn(-1),
    ArrowDown: downColumn(1),
  },
};

/** Where a key leads from the mark at `at`: the place of another mark, or the same at an edge. */
export function walk(marks: Marks, arrows: Arrows, at: number, key: WalkKey): number {
  if (key === 'Home') return 0;
  const last = Math.max(0, marks.length - 1);
  if (key === 'End') return last;
  return Math.max(0, Math.min(last, STEPS[arrows][key](marks, at)));
}
