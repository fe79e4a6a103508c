import type { Edition, Purpose, Quantity } from './edition.ts';
import { type Figure, figuresOf } from './figures.ts';
import { oncePer } from './once.ts';
import { type UnitId, unitOf } from './unit.ts';

const kindOf = ({ quantity }: Figure) => unitOf(quantity.unit).kind;

/** Stated changes in per cent: what rose or fell. They share one axis. */
export const changesOf = oncePer((edition: Edition): readonly Figure[] =>
  figuresOf(edition).filter(
    ({ quantity }) => quantity.unit === 'percent' && quantity.direction !== 'none',
  ),
);

/** Results that are levels and not changes; each needs a scale of its own. */
export const levelsOf = oncePer((edition: Edition): readonly Figure[] =>
  figuresOf(edition).filter(
    (figure) =>
      figure.quantity.role === 'outcome' &&
      figure.quantity.direction === 'none' &&
      ['ratio', 'duration'].includes(kindOf(figure)),
  ),
);

type MoneyGroup = { readonly purpose: Purpose; readonly figures: readonly Figure[] };

/** Sums of money by whose money it is, in order of first mention. Never added up. */
export const moneyOf = oncePer((edition: Edition): readonly MoneyGroup[] => {
  const groups = new Map<Purpose, Figure[]>();
  for (const figure of figuresOf(edition)) {
    const { purpose } = figure.quantity;
    if (kindOf(figure) !== 'money' || !purpose) continue;
    groups.set(purpose, [...(groups.get(purpose) ?? []), figure]);
  }
  return [...groups].map(([purpose, figures]) => ({ purpose, figures }));
});

export type PartAndWhole = {
  readonly part: Figure;
  readonly whole: Figure;
  /**
   * Value of the part over value of the whole, 0 to 1; ours, not the document's. Null where either is hedged:
   * a quotient of bounds would look exact.
   */
  readonly share: number | null;
};

const shareOf = (part: Quantity, whole: Quantity): number | null =>
  part.hedge === 'exact' && whole.hedge === 'exact' ? part.value / whole.value : null;

/** Each part with the whole that it is a part of. */
export const partsOf = oncePer((edition: Edition): readonly PartAndWhole[] => {
  const all = figuresOf(edition);
  return all.flatMap((part) => {
    const whole = all.find(({ quantity }) => quantity.id === part.quantity.partOf);
    return whole ? [{ part, whole, share: shareOf(part.quantity, whole.quantity) }] : [];
  });
});

export type ReachGroup = {
  readonly unit: UnitId;
  /** The figures with a ruler of their own: also a part whose whole is not among what was served. */
  readonly wholes: readonly Figure[];
  /** The parts of these wholes. */
  readonly parts: readonly Figure[];
};

/** Who or how much was served, by what was counted: one unit a group, one scale a unit. */
export const reachOf = oncePer((edition: Edition): readonly ReachGroup[] => {
  const groups = new Map<UnitId, Figure[]>();
  for (const figure of figuresOf(edition)) {
    if (figure.quantity.role !== 'reach' || kindOf(figure) !== 'count') continue;
    const { unit } = figure.quantity;
    groups.set(unit, [...(groups.get(unit) ?? []), figure]);
  }
  return [...groups].map(([unit, figures]) => {
    const isPart = ({ quantity }: Figure) =>
      figures.some((other) => other.quantity.id === quantity.partOf);
    return { unit, wholes: figures.filter((one) => !isPart(one)), parts: figures.filter(isPart) };
  });
});
