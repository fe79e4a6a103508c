import type { Quantity } from './edition.ts';
import type { UnitId } from './unit.ts';

/** Thrown when quantities that do not share one unit are put on one axis. */
export class MixedUnitsError extends Error {
  readonly units: readonly UnitId[];

  constructor(units: readonly UnitId[]) {
    super(`One axis, one unit; got ${units.length > 0 ? units.join(', ') : 'no quantity'}`);
    this.name = 'MixedUnitsError';
    this.units = units;
  }
}

/** The unit that all the quantities share. Throws MixedUnitsError for more units than one, or none. */
export function oneUnit(quantities: readonly Pick<Quantity, 'unit'>[]): UnitId {
  const units = [...new Set(quantities.map(({ unit }) => unit))];
  const [unit] = units;
  if (unit === undefined || units.length > 1) throw new MixedUnitsError(units);
  return unit;
}
