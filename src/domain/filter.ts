import type { Role } from './edition.ts';
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
