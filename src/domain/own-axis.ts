import type { Edition } from './edition.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type UnitId, unitOf } from './unit.ts';

/** How far a thing changed, or how much of it there is: the two never share an axis. */
export type AxisKind = 'change' | 'level';
export type AxisScale = 'linear' | 'log';
/** Names an axis of a comparison: `percent.change`. */
export type AxisId = `${UnitId}.${AxisKind}`;

/** A figure that is a part of another on the same axis. It is drawn inside its whole or linked to it, never summed. */
export type PartLink = { readonly part: Figure; readonly whole: Figure };

/** What one axis draws: two figures or more, in the order in which the reader picked them. */
export type Axis = {
  readonly id: AxisId;
  readonly unit: UnitId;
  readonly kind: AxisKind;
  /** Linear runs from zero. On a log axis only places may be drawn, no lengths. */
  readonly scale: AxisScale;
  readonly figures: readonly Figure[];
  readonly parts: readonly PartLink[];
};

/** Whether a figure says how far a thing changed. */
export const kindOf = ({ quantity }: Figure): AxisKind =>
  quantity.direction === 'none' ? 'level' : 'change';

/** The axis that a figure can share. */
export const axisIdOf = (figure: Figure): AxisId => `${figure.quantity.unit}.${kindOf(figure)}`;

const LARGEST_RATIO = 100;

function scaleOf(unit: UnitId, figures: readonly Figure[]): AxisScale {
  const { kind } = unitOf(unit);
  if (kind === 'money') return 'log';
  const values = figures.map(({ quantity }) => quantity.value);
  const isWide = Math.max(...values) / Math.min(...values) > LARGEST_RATIO;
  return kind === 'count' && isWide ? 'log' : 'linear';
}

/** The wholes that a figure is a part of, the nearest first. Ends where wrong data goes in a circle. */
export function wholesOf(edition: Edition, { quantity }: Figure): readonly Figure[] {
  const all = figuresOf(edition);
  const passed = new Set([quantity.id]);
  const wholes: Figure[] = [];
  let id = quantity.partOf;
  while (id !== undefined && !passed.has(id)) {
    passed.add(id);
    const whole = all.find((figure) => figure.quantity.id === id);
    if (whole) wholes.push(whole);
    id = whole?.quantity.partOf;
  }
  return wholes;
}

/** Each part with the nearest of its wholes that is on the axis too. */
function linkParts(edition: Edition, figures: readonly Figure[]): readonly PartLink[] {
  const onAxis = new Map(figures.map((figure) => [figure.quantity.id, figure]));
  return figures.flatMap((part) => {
    const [whole] = wholesOf(edition, part).flatMap(
      ({ quantity }) => onAxis.get(quantity.id) ?? [],
    );
    return whole ? [{ part, whole }] : [];
  });
}

/**
 * The axis for figures of one unit and kind, in the order given; null for fewer than two. Money is on a log
 * axis, as are counts of which one is over 100 times another; the rest is linear from zero.
 */
export function drawAxis(edition: Edition, figures: readonly Figure[]): Axis | null {
  const [first] = figures;
  if (!first || figures.length < 2) return null;
  const { unit } = first.quantity;
  return {
    id: axisIdOf(first),
    unit,
    kind: kindOf(first),
    scale: scaleOf(unit, figures),
    figures,
    parts: linkParts(edition, figures),
  };
}
