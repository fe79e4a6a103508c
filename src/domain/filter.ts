import type { Measure, Quantity, Role } from './edition.ts';
import { claimsOf } from './figures.ts';
import type { Hedge } from './hedge.ts';
import type { Certainty, Comparator } from './order.ts';
import type { UnitId } from './unit.ts';

/** What the text says of a figure's period; a figure may be of several kinds. */
export const PERIOD_KINDS = ['stated', 'notStated', 'cumulative', 'yearOnYear'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** What a measure claims: being first, an honour, or neither. */
export const CLAIM_FACETS = ['first', 'honour', 'none'] as const;
export type ClaimFacet = (typeof CLAIM_FACETS)[number];

/** "At least 30 per cent": a value in base units of one unit. `keep` says which answers stay in sight. */
export type Condition = {
  readonly unit: UnitId;
  readonly comparator: Comparator;
  readonly value: number;
  readonly keep: readonly Certainty[];
};

/** What a reader asks for. Within one field any of the values will do; every field that asks must be met. */
export type Filter = {
  readonly bodies: readonly string[];
  readonly roles: readonly Role[];
  readonly units: readonly UnitId[];
  readonly hedges: readonly Hedge[];
  readonly periods: readonly PeriodKind[];
  readonly claims: readonly ClaimFacet[];
  readonly condition: Condition | null;
};

export const NO_FILTER: Filter = {
  bodies: [],
  roles: [],
  units: [],
  hedges: [],
  periods: [],
  claims: [],
  condition: null,
};

/** The fields that are asked of a figure itself, and those that are asked of its measure. */
export const FIGURE_FIELDS = ['roles', 'units', 'hedges', 'periods'] as const;
export const MEASURE_FIELDS = ['bodies', 'claims'] as const;
export const FILTER_FIELDS = [...FIGURE_FIELDS, ...MEASURE_FIELDS] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];
export type MeasureField = (typeof MEASURE_FIELDS)[number];
export type FilterField = (typeof FILTER_FIELDS)[number];
/** What one value of a field is: a role, a body's id. */
export type FieldValue<F extends FilterField> = Filter[F][number];

/** Whether a filter asks anything of the figures, and not of the measures alone. */
export const asksFigures = (filter: Filter): boolean =>
  filter.condition !== null || FIGURE_FIELDS.some((field) => filter[field].length > 0);

/** Whether a filter asks anything at all. */
export const asksAnything = (filter: Filter): boolean =>
  asksFigures(filter) || MEASURE_FIELDS.some((field) => filter[field].length > 0);

/** What the text says of a figure's period. Always stated or not stated, and more where it says more. */
export const periodKindsOf = ({ period, cumulative, comparison }: Quantity): PeriodKind[] => [
  period ? 'stated' : 'notStated',
  ...(cumulative ? (['cumulative'] as const) : []),
  ...(comparison === 'yearOnYear' ? (['yearOnYear'] as const) : []),
];

/** What a measure claims: being first, an honour, both, or neither. */
export const claimFacetsOf = (measure: Measure): ClaimFacet[] => {
  const { firsts, honours } = claimsOf(measure);
  if (firsts.length + honours.length === 0) return ['none'];
  return [
    ...(firsts.length > 0 ? (['first'] as const) : []),
    ...(honours.length > 0 ? (['honour'] as const) : []),
  ];
};

type ValuesOfFigure = {
  readonly [F in FigureField]: (quantity: Quantity) => readonly FieldValue<F>[];
};
type ValuesOfMeasure = {
  readonly [F in MeasureField]: (measure: Measure) => readonly FieldValue<F>[];
};

/** The values that a figure has in each field. */
export const FIGURE_VALUES: ValuesOfFigure = {
  roles: ({ role }) => [role],
  units: ({ unit }) => [unit],
  hedges: ({ hedge }) => [hedge],
  periods: periodKindsOf,
};

/** The values that a measure has in each field. */
export const MEASURE_VALUES: ValuesOfMeasure = {
  bodies: ({ bodies }) => bodies,
  claims: claimFacetsOf,
};
