import { ROLES } from '../domain/edition.ts';
import {
  CLAIM_FACETS,
  type Condition,
  type Filter,
  NO_FILTER,
  PERIOD_KINDS,
} from '../domain/filter.ts';
import { HEDGE_IDS } from '../domain/hedge.ts';
import { CERTAINTIES, type Certainty, COMPARATORS } from '../domain/order.ts';
import { UNIT_IDS } from '../domain/unit.ts';
import { isOneOf, listOf, setList, someOf } from './params.ts';

/** Those that remain in sight unless the reader says otherwise. */
export const KEEP_BY_DEFAULT: readonly Certainty[] = ['certainly', 'possibly'];

/** In an address: none of the answers remain. */
const KEEP_NONE = 'none';

const parseKeep = (word: string | null): readonly Certainty[] => {
  const keep = someOf(CERTAINTIES, word);
  return keep.length || word === KEEP_NONE ? keep : KEEP_BY_DEFAULT;
};

const CONDITION = /^([A-Za-z]+)(>=|<=)([0-9]+(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?)$/;

/** `percent>=30`; null for nonsense, infinite values included. */
const parseCondition = (word: string | null, keep: readonly Certainty[]): Condition | null => {
  const [, unit = '', comparator = '', digits = ''] = CONDITION.exec(word ?? '') ?? [];
  const value = Number(digits);
  if (!isOneOf(UNIT_IDS, unit) || !isOneOf(COMPARATORS, comparator)) return null;
  if (digits === '' || !Number.isFinite(value)) return null;
  return { unit, comparator, value, keep };
};

/** Reads the part of an address that filters. */
export const parseFilter = (params: URLSearchParams): Filter => {
  const filter: Filter = {
    bodies: listOf(params.get('body')),
    roles: someOf(ROLES, params.get('role')),
    units: someOf(UNIT_IDS, params.get('unit')),
    hedges: someOf(HEDGE_IDS, params.get('hedge')),
    periods: someOf(PERIOD_KINDS, params.get('period')),
    claims: someOf(CLAIM_FACETS, params.get('claim')),
    condition: parseCondition(params.get('value'), parseKeep(params.get('keep'))),
  };
  return isFiltering(filter) ? filter : NO_FILTER;
};

/** Whether a filter asks for anything. */
export const isFiltering = ({ condition, ...lists }: Filter): boolean =>
  condition !== null || Object.values(lists).some((list) => list.length > 0);

const isDefaultKeep = (keep: readonly Certainty[]): boolean =>
  keep.join() === KEEP_BY_DEFAULT.join();

/** Writes what filters; what does not is left out. */
export const writeFilter = (params: URLSearchParams, filter: Filter): void => {
  setList(params, 'body', filter.bodies);
  setList(params, 'role', filter.roles);
  setList(params, 'unit', filter.units);
  setList(params, 'hedge', filter.hedges);
  setList(params, 'period', filter.periods);
  setList(params, 'claim', filter.claims);
  if (!filter.condition) return;
  const { unit, comparator, value, keep } = filter.condition;
  params.set('value', `${unit}${comparator}${value}`);
  if (!isDefaultKeep(keep)) setList(params, 'keep', keep.length ? keep : [KEEP_NONE]);
};
