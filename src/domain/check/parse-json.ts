import type { GenericSchema } from 'valibot';
import { createFault, type Fault } from '../fault.ts';
import { placeIn, scanJson } from './json-text.ts';
import { checkCharacters, checkFinite } from './json-values.ts';
import { checkSchema, type Parsed } from './schema.ts';

/** An edition is about 80,000 characters and 7 levels; a file far beyond that is something else. */
const LARGEST = 1_000_000;
const DEEPEST = 32;

const VALUE_CHECKS = [checkCharacters, checkFinite] as const;

const wordAt = (text: string, at: number): string => JSON.stringify(text.slice(at, at + 20));

function brokenFault(text: string, at: number): Fault {
  const found = at < text.length ? wordAt(text, at) : 'EOF';
  return createFault('notJson', '', { ...placeIn(text, at), found });
}

/** Size, depth, syntax and repeated fields, all before the text is parsed. */
function checkJsonText(text: string): Fault[] {
  const size = text.length;
  if (size > LARGEST) return [createFault('tooLarge', '', { size, limit: LARGEST })];
  const { tooDeep, brokenAt, duplicates } = scanJson(text, DEEPEST);
  if (tooDeep) return [createFault('tooDeep', '', { limit: DEEPEST })];
  if (brokenAt !== null) return [brokenFault(text, brokenAt)];
  return duplicates.map(({ key, at }) =>
    createFault('duplicateKey', '', { field: key, line: placeIn(text, at).line }),
  );
}

/** Parses a JSON text against a schema. Never throws, whatever the text is. */
export function parseJson<T>(schema: GenericSchema<unknown, T>, text: string): Parsed<T> {
  const plain = text.replace(/^\ufeff/, '');
  const textFaults = checkJsonText(plain);
  if (textFaults.length > 0) return { value: null, faults: textFaults };
  const json: unknown = JSON.parse(plain);
  const faults = VALUE_CHECKS.flatMap((check) => check(json));
  const parsed = checkSchema(schema, json);
  const clean = faults.length === 0 ? parsed.value : null;
  return { value: clean, faults: [...faults, ...parsed.faults] };
}
