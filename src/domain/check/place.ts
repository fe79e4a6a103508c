import type { Claim, Edition, Measure, Numeral, Quantity } from '../edition.ts';

/** A value of an edition with the measure it stands in and its place in the file. */
export type Placed<T> = { readonly it: T; readonly measure: Measure; readonly path: string };

type Lists = { quantities: Quantity; numerals: Numeral; claims: Claim };

/** All entries of one of the measures' lists, in the order of the file. */
export function entriesOf<K extends keyof Lists>(edition: Edition, list: K): Placed<Lists[K]>[] {
  return edition.measures.flatMap((measure, m) =>
    (measure[list] as Lists[K][]).map((it, i) => ({
      it,
      measure,
      path: `measures[${m}].${list}[${i}]`,
    })),
  );
}
