import type { Edition } from './edition.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type Axis, axisIdOf, drawAxis, kindOf } from './own-axis.ts';
import { type Warning, warningsOf } from './own-warnings.ts';

/** Why a figure stands apart: nothing to compare it with yet, no other in its unit, or only of the other kind. */
export const APART_REASONS = [
  'onlyOne',
  'noSharedUnit',
  'changeNotLevel',
  'levelNotChange',
] as const;
export type ApartReason = (typeof APART_REASONS)[number];

export type OwnComparison = {
  /** In the order in which the first figure of each was picked. */
  readonly axes: readonly Axis[];
  readonly apart: readonly { readonly figure: Figure; readonly reason: ApartReason }[];
  readonly warnings: readonly Warning[];
  /** The ids that the edition lacks, as in an old link. */
  readonly unknown: readonly string[];
};

function reasonOf(figure: Figure, picked: readonly Figure[]): ApartReason {
  if (picked.length === 1) return 'onlyOne';
  const inUnit = picked.filter(({ quantity }) => quantity.unit === figure.quantity.unit);
  if (inUnit.length === 1) return 'noSharedUnit';
  return kindOf(figure) === 'change' ? 'changeNotLevel' : 'levelNotChange';
}

function pick(edition: Edition, ids: readonly string[]) {
  const all = new Map(figuresOf(edition).map((figure) => [figure.quantity.id, figure]));
  const once = [...new Set(ids)];
  return {
    picked: once.flatMap((id) => all.get(id) ?? []),
    unknown: once.filter((id) => !all.has(id)),
  };
}

/**
 * Lays out the figures that a reader picked, each id once and in the order picked. What shares a unit, and is a
 * change or a level like the others, draws on one axis; what is left alone stands apart with the reason. Money is
 * on a log axis, as are counts of which one is over 100 times another; per cent and durations are linear from
 * zero. Nothing is added up, averaged or ranked.
 */
export function compareOwn(edition: Edition, quantityIds: readonly string[]): OwnComparison {
  const { picked, unknown } = pick(edition, quantityIds);
  const ids = [...new Set(picked.map(axisIdOf))];
  const groups = ids.map((id) => picked.filter((figure) => axisIdOf(figure) === id));
  const axes = groups.flatMap((group) => drawAxis(edition, group) ?? []);
  const drawn = new Set(axes.flatMap(({ figures }) => figures));
  const apart = picked
    .filter((figure) => !drawn.has(figure))
    .map((figure) => ({ figure, reason: reasonOf(figure, picked) }));
  return { axes, apart, warnings: axes.flatMap((axis) => warningsOf(edition, axis)), unknown };
}
