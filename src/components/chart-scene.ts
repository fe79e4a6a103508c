import type { Drawing } from '../charts/context.ts';
import type { Sketched } from '../charts/marks.ts';
import { type Box, boundsOf } from '../charts/shape-box.ts';
import type { Shape } from '../charts/shapes.ts';
import type { SceneOf } from './chart-tip.ts';

type Placed = { readonly seriesIndex: number; readonly dataIndex: number; readonly boxes: Box[] };

const seriesOf = ({ option }: Drawing): readonly Sketched[] =>
  (option.series ?? []) as readonly Sketched[];

/** Hairlines and links may be hidden for a moment; words and marks are what a reader goes on to. */
const isWorthSeeing = ({ kind }: Shape): boolean =>
  kind !== 'line' && kind !== 'ticks' && kind !== 'curve';

const boxesOf = (shapes: readonly Shape[]): Box[] =>
  shapes
    .filter(isWorthSeeing)
    .map((shape) => boundsOf([shape]))
    .filter(({ width, height }) => width > 0 && height > 0);

const placedIn = (drawing: Drawing): readonly Placed[] =>
  seriesOf(drawing).flatMap(({ sketch }, seriesIndex) =>
    (sketch?.() ?? []).map(({ dataIndex, shapes }) => ({
      seriesIndex,
      dataIndex,
      boxes: boxesOf(shapes),
    })),
  );

/** The words around the marks, such as those of a whole row. */
const frameIn = (drawing: Drawing): Box[] =>
  boxesOf(seriesOf(drawing).flatMap(({ frame }) => frame?.() ?? []));

/** What each mark of a drawing is made of and stands among, worked out when it is first asked for. */
export const sceneIn = (drawing: Drawing): SceneOf => {
  let placed: readonly Placed[] | undefined;
  let frame: readonly Box[] | undefined;
  return (seriesIndex, dataIndex) => {
    placed ??= placedIn(drawing);
    frame ??= frameIn(drawing);
    const isOwn = (one: Placed) => one.seriesIndex === seriesIndex && one.dataIndex === dataIndex;
    return {
      own: placed.filter(isOwn).flatMap(({ boxes }) => boxes),
      others: [...frame, ...placed.filter((one) => !isOwn(one)).flatMap(({ boxes }) => boxes)],
    };
  };
};
