import { type Catalog, catalogSchema, type Edition } from '../edition.ts';
import { createFault, type Fault } from '../fault.ts';
import { parseJson } from './parse-json.ts';

type ParsedCatalog = { readonly catalog: Catalog | null; readonly faults: readonly Fault[] };

type Entry = Catalog['editions'][number];

function checkEntries({ editions }: Catalog): Fault[] {
  return editions.flatMap(({ id, year }, i) => {
    const earlier = editions.slice(0, i);
    const path = `editions[${i}]`;
    return [
      ...(earlier.some((entry) => entry.id === id)
        ? [createFault('duplicateId', `${path}.id`, { id })]
        : []),
      ...((earlier.at(-1)?.year ?? year) < year
        ? [createFault('catalogOrder', `${path}.year`, { found: year })]
        : []),
    ];
  });
}

/** Parses the catalog from JSON: editions newest first, each once. Never throws. */
export function parseCatalog(json: string): ParsedCatalog {
  const { value, faults } = parseJson(catalogSchema, json);
  return value ? { catalog: value, faults: checkEntries(value) } : { catalog: null, faults };
}

/** What the catalog says of an edition is what the edition says of itself. */
export function checkCatalogEntry(entry: Entry, edition: Edition, path: string): Fault[] {
  const fields = {
    id: [entry.id, edition.id],
    year: [entry.year, edition.year],
    level: [entry.level, edition.level],
    'place.zh': [entry.place.zh, edition.place.zh],
    'place.en': [entry.place.en, edition.place.en],
  } as const;
  return Object.entries(fields)
    .filter(([, [here, there]]) => here !== there)
    .map(([field, [found, expected]]) =>
      createFault('catalogMismatch', `${path}.${field}`, { found, expected }),
    );
}
