import type { Edition, Quantity } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { unitOf } from '../unit.ts';
import { entriesOf, type Placed } from './place.ts';

function checkPart({ it, measure, path }: Placed<Quantity>): Fault[] {
  const id = it.partOf;
  if (id === undefined) return [];
  const whole = measure.quantities.find((quantity) => quantity.id === id);
  const at = `${path}.partOf`;
  if (!whole) return [createFault('danglingPart', at, { id })];
  if (whole.partOf !== undefined) return [createFault('partOfPart', at, { id })];
  if (whole.unit !== it.unit) {
    return [createFault('partUnitMismatch', at, { found: it.unit, expected: whole.unit })];
  }
  if (it.value <= whole.value) return [];
  return [createFault('partLargerThanWhole', at, { found: it.value, expected: whole.value })];
}

function checkPurpose({ it: { unit, purpose }, path }: Placed<Quantity>): Fault[] {
  const isMoney = unitOf(unit).kind === 'money';
  if (isMoney === (purpose !== undefined)) return [];
  if (isMoney) return [createFault('moneyWithoutPurpose', path)];
  return [createFault('purposeWithoutMoney', `${path}.purpose`, { unit })];
}

/** Parts fit in their wholes, and money (only money) says whose it is. */
export function checkParts(edition: Edition): Fault[] {
  return entriesOf(edition, 'quantities').flatMap((placed) => [
    ...checkPart(placed),
    ...checkPurpose(placed),
  ]);
}
