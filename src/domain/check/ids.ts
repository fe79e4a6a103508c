import type { Edition } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { entriesOf } from './place.ts';

type Named = { readonly id: string; readonly path: string };

function duplicates(named: readonly Named[]): Fault[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [createFault('duplicateId', path, { id })];
  });
}

/** Ids that must differ from one another: bodies, measures, all quantities, and the bodies of one measure. */
function checkUnique(edition: Edition): Fault[] {
  return [
    ...duplicates(edition.bodies.map(({ id }, i) => ({ id, path: `bodies[${i}].id` }))),
    ...duplicates(edition.measures.map(({ id }, i) => ({ id, path: `measures[${i}].id` }))),
    ...duplicates(
      entriesOf(edition, 'quantities').map(({ it, path }) => ({ id: it.id, path: `${path}.id` })),
    ),
    ...edition.measures.flatMap(({ bodies }, m) =>
      duplicates(bodies.map((id, i) => ({ id, path: `measures[${m}].bodies[${i}]` }))),
    ),
  ];
}

function checkBodies({ bodies, measures }: Edition): Fault[] {
  const known = new Set(bodies.map(({ id }) => id));
  const used = new Set(measures.flatMap((measure) => measure.bodies));
  const dangling = measures.flatMap((measure, m) =>
    measure.bodies.flatMap((id, i) =>
      known.has(id) ? [] : [createFault('danglingBody', `measures[${m}].bodies[${i}]`, { id })],
    ),
  );
  const unused = bodies.flatMap(({ id }, i) =>
    used.has(id) ? [] : [createFault('unusedBody', `bodies[${i}].id`, { id })],
  );
  return [...dangling, ...unused];
}

/** The cell separates bodies by 、 and ， alike. */
function checkBodiesWritten({ measures }: Edition): Fault[] {
  return measures.flatMap(({ bodies, bodiesAsWritten }, m) => {
    const expected = bodiesAsWritten.split(/[、，]/).length;
    if (bodies.length === expected) return [];
    return [
      createFault('bodyNotWritten', `measures[${m}].bodies`, { found: bodies.length, expected }),
    ];
  });
}

function checkNumbers({ measures }: Edition): Fault[] {
  return measures.flatMap(({ number }, i) =>
    number === i + 1
      ? []
      : [createFault('numberGap', `measures[${i}].number`, { found: number, expected: i + 1 })],
  );
}

/** Ids are unique, bodies are known, used and as many as written, and measures are numbered without gaps. */
export function checkIds(edition: Edition): Fault[] {
  return [checkUnique, checkBodies, checkBodiesWritten, checkNumbers].flatMap((check) =>
    check(edition),
  );
}
