import { HEDGES, type Hedge } from '../domain/hedge.ts';
import type { ErrorBars, Plot } from './chart-xml.ts';
import { line } from './paint.ts';
import type { Scale } from './scale.ts';

type On = { readonly scale: Scale; readonly plot: Plot };

const ARROW = 64;
const SHADE = 26;

/** The length of an arrow in the terms of error bars: always the same on the slide, wherever the mark stands. */
const lengthOf = ({ scale, plot }: On, px: number, up: boolean) => {
  const share = px / (plot.width - plot.left - plot.right);
  if (!scale.isLog) return { by: 'fixedVal', value: share * (scale.max - scale.min) } as const;
  const factor = (scale.max / scale.min) ** share;
  return { by: 'percentage', value: (up ? factor - 1 : 1 - 1 / factor) * 100 } as const;
};

/** The range that a hedge leaves open, from the value to the end of its scale. */
export const shadedEnd = (hedge: Hedge, scale: Scale, value: number): ErrorBars | null => {
  const look = line({ tone: 'data', share: 0.22, thick: SHADE, flat: true });
  const shared = { dir: 'x', look } as const;
  if (HEDGES[hedge].side === 'above')
    return { ...shared, type: 'plus', by: 'fixedVal', value: scale.max - value };
  if (HEDGES[hedge].side === 'below')
    return { ...shared, type: 'minus', by: 'fixedVal', value: value - scale.min };
  return null;
};

/** The arrow of an open end, or the stub short of a value that was nearly reached. */
export const openEnd = (hedge: Hedge, on: On): ErrorBars | null => {
  const { side } = HEDGES[hedge];
  if (side === 'none') return null;
  const up = side === 'above';
  const type = up ? 'plus' : 'minus';
  if (side === 'justBelow') {
    const look = line({ tone: 'data', share: 0.4, thick: 18, flat: true });
    return { dir: 'x', type, ...lengthOf(on, 44, false), look };
  }
  const look = line({ tone: 'data', thick: 5, tail: 'arrow' });
  return { dir: 'x', type, ...lengthOf(on, ARROW, up), look };
};
