import type { Edition } from './edition.ts';
import { figuresOf } from './figures.ts';
import { oncePer } from './once.ts';
import { UNIT_IDS, type UnitId, type UnitKind, unitOf } from './unit.ts';

/** The units of one kind that an edition's figures are in. */
export type UnitsOfKind = { readonly kind: UnitKind; readonly units: readonly UnitId[] };

/** The units that occur in an edition, by kind, in the order of the registry. A condition can ask for these. */
export const unitsInUse = oncePer((edition: Edition): readonly UnitsOfKind[] => {
  const used = new Set(figuresOf(edition).map(({ quantity }) => quantity.unit));
  const units = UNIT_IDS.filter((unit) => used.has(unit));
  const kinds = [...new Set(units.map((unit) => unitOf(unit).kind))];
  return kinds.map((kind) => ({ kind, units: units.filter((unit) => unitOf(unit).kind === kind) }));
});
