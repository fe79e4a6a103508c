import type { Edition } from './edition.ts';
import type { Figure } from './figures.ts';
import { type Axis, type AxisId, wholesOf } from './own-axis.ts';
import { unitOf } from './unit.ts';

/** What a reader of one axis must know before comparing on it. */
export const WARNING_KINDS = [
  /** Parts stand on the axis with their wholes; the figures are both. */
  'partBesideWhole',
  /** The figures are sums of money of different purposes. */
  'differentPurposes',
  /** One unit word, different things: cases concluded and cases chosen; per cent of different bases. */
  'differentThings',
  /** The figures rose and fell. */
  'oppositeDirections',
  /** The figures have periods that are stated and not the same. */
  'periodsDiffer',
  /** The figures state no period: some on the axis, or all. */
  'periodNotStated',
  /** The figures are year on year and others on the axis are not. */
  'someYearOnYear',
  /** The figures are bounds and others on the axis are exact. */
  'hedgedAndExact',
  /** All on the axis are bounds. */
  'allHedged',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

/** A warning with the figures that it is about, in the order picked. */
export type Warning = {
  readonly kind: WarningKind;
  readonly axis: AxisId;
  readonly figures: readonly Figure[];
};

/** The figures of an axis that a warning is about; none where there is nothing to warn of. */
type Rule = (axis: Axis, edition: Edition) => readonly Figure[];

/** Some of the figures, if neither all nor none. */
const onlySome = (figures: readonly Figure[], some: readonly Figure[]): readonly Figure[] =>
  some.length < figures.length ? some : [];

/** All the figures, if they do not all give one answer. */
const ifMixed = <T>(figures: readonly Figure[], of: (figure: Figure) => T): readonly Figure[] =>
  new Set(figures.map(of)).size > 1 ? figures : [];

const isHedged = ({ quantity }: Figure): boolean => quantity.hedge !== 'exact';

/** What a figure counts, as far as the data tells: parts of one whole count the same thing. */
const thingOf = (edition: Edition, figure: Figure): string =>
  (wholesOf(edition, figure).at(-1) ?? figure).quantity.id;

const differentPurposes: Rule = ({ unit, figures }) =>
  unitOf(unit).kind === 'money' ? ifMixed(figures, ({ quantity }) => quantity.purpose) : [];

const RULES: Readonly<Record<WarningKind, Rule>> = {
  partBesideWhole: ({ figures, parts }) =>
    figures.filter((one) => parts.some(({ part, whole }) => one === part || one === whole)),
  differentPurposes,
  differentThings: (axis, edition) =>
    differentPurposes(axis, edition).length > 0
      ? []
      : ifMixed(axis.figures, (figure) => thingOf(edition, figure)),
  oppositeDirections: ({ figures }) => ifMixed(figures, ({ quantity }) => quantity.direction),
  periodsDiffer: ({ figures }) =>
    ifMixed(
      figures.filter(({ quantity }) => quantity.period),
      ({ quantity }) => quantity.period?.zh,
    ),
  periodNotStated: ({ figures }) => figures.filter(({ quantity }) => !quantity.period),
  someYearOnYear: ({ figures }) =>
    onlySome(
      figures,
      figures.filter(({ quantity }) => quantity.comparison === 'yearOnYear'),
    ),
  hedgedAndExact: ({ figures }) => onlySome(figures, figures.filter(isHedged)),
  allHedged: ({ figures }) => (figures.every(isHedged) ? figures : []),
};

/** What has to be said of an axis, in the order of the closed set. */
export function warningsOf(edition: Edition, axis: Axis): readonly Warning[] {
  return WARNING_KINDS.flatMap((kind) => {
    const figures = RULES[kind](axis, edition);
    return figures.length > 0 ? [{ kind, axis: axis.id, figures }] : [];
  });
}
