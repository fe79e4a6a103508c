import { CHARTS } from '../charts/charts.ts';
import type { Drawing, Mark } from '../charts/context.ts';
import { type Piece, pieceSeries } from '../charts/piece-series.ts';
import { REDRAW } from '../charts/redraw.ts';
import { echarts } from '../charts/register.ts';
import { BASE, keyOf } from '../charts/series.ts';
import { wrapText } from '../charts/text.ts';
import { tooltip } from './chart-tip.ts';
import { idle } from './idle.ts';

const [WIDTH, HEIGHT] = [600, 300];

const MARKS = (['exact', 'over', 'atLeast', 'nearly', 'within'] as const).map(
  (hedge, at): Mark => ({
    id: hedge,
    measure: at + 1,
    label: '一二 a b',
    note: '一二',
    value: 10 + at,
    hedge,
    said: [{ kind: 'numeral', text: '1' }],
    quote: '一',
  }),
);

const drawChanges = (marks: readonly Mark[], lit: ReadonlySet<string> = new Set()): Drawing =>
  CHARTS.changes(
    {
      rows: marks.map((mark) => ({ ...mark, direction: 'decrease' })),
      words: { falls: '一', rises: '二' },
    },
    { width: WIDTH, lang: 'zh', lit },
  );

/** The steps of a first chart, from the cheapest on, each of which only adds a little that is new. */
function* steps() {
  const chart = echarts.init(document.createElement('div'), null, {
    renderer: 'svg',
    width: WIDTH,
    height: HEIGHT,
    locale: 'EN',
  });
  const show = ({ option }: Pick<Drawing, 'option'>) => chart.setOption(option, REDRAW);
  const pieces = (shapes: Piece['shapes']) => {
    const series = [pieceSeries([{ shapes }], { width: WIDTH, lang: 'zh', lit: new Set() }, 1)];
    return { option: { ...BASE, tooltip: tooltip(() => ''), series } };
  };
  try {
    yield;
    show({ option: BASE });
    yield;
    show(pieces([]));
    yield;
    show(
      pieces([
        { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'none', stroke: 'var(--sel)' },
      ]),
    );
    yield;
    // Makes what knows of words, which takes as long as a drawing.
    wrapText('一二', 1, 1);
    yield;
    const one = drawChanges(MARKS.slice(0, 1));
    yield;
    show(one);
    yield;
    show(drawChanges(MARKS));
    yield;
    show(drawChanges(MARKS, new Set(MARKS.slice(1, 2).map(keyOf))));
    yield;
    chart.dispatchAction({ type: 'showTip', seriesIndex: 1, dataIndex: 0 });
  } finally {
    chart.dispose();
  }
}

/**
 * Draws a small chart that nobody sees, a step in each idle turn: what is done for the first time takes several
 * times as long, and the reader's first chart should not be that.
 */
export const rehearse = async (): Promise<void> => {
  for (const _ of steps()) await idle();
};
