import * as v from 'valibot';
import { createFault, type Detail, type Fault } from '../fault.ts';
import type { FaultCode } from '../fault-sentences.ts';
import { LANGS } from '../lang.ts';
import { type Step, sayPath } from './path.ts';

type Issue = v.BaseIssue<unknown>;
type Finding = { readonly code: FaultCode; readonly params?: Record<string, Detail> };
type Mapping = (issue: Issue, last: Step | undefined) => Finding;

const foundAndExpected = ({ received, expected }: Issue) => ({
  found: received,
  expected: expected ?? '',
});

const inLanguage = (last: Step | undefined, otherwise: Finding): Finding =>
  LANGS.some((lang) => lang === last)
    ? { code: 'missingLanguage', params: { lang: String(last) } }
    : otherwise;

const missing: Mapping = (_issue, last) =>
  inLanguage(last, { code: 'missingField', params: { field: String(last) } });

const object: Mapping = (issue, last) => {
  if (issue.expected === 'never') return { code: 'unknownField', params: { field: String(last) } };
  if (issue.received === 'undefined') return missing(issue, last);
  return { code: 'wrongType', params: foundAndExpected(issue) };
};

const tooShort: Mapping = ({ input }, last) =>
  Array.isArray(input) ? { code: 'emptyList' } : inLanguage(last, { code: 'emptyText' });

const range: Mapping = (issue) => ({ code: 'outOfRange', params: foundAndExpected(issue) });

const MAPPINGS: Readonly<Record<string, Mapping>> = {
  strict_object: object,
  picklist: (issue) => ({ code: 'notInSet', params: foundAndExpected(issue) }),
  regex: ({ received }) => ({ code: 'badId', params: { found: received } }),
  min_length: tooShort,
  min_value: range,
  max_value: range,
  gt_value: range,
  integer: ({ received }) => ({
    code: 'wrongType',
    params: { found: received, expected: 'integer' },
  }),
};

const wrongType: Mapping = (issue) => ({ code: 'wrongType', params: foundAndExpected(issue) });

const stepsOf = (issue: Issue): Step[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const isNotFinite = ({ input }: Issue): boolean =>
  typeof input === 'number' && !Number.isFinite(input);

function faultOf(issue: Issue): Fault {
  const steps = stepsOf(issue);
  const last = steps.at(-1);
  const { code, params } = (MAPPINGS[issue.type] ?? wrongType)(issue, last);
  return createFault(code, sayPath(steps), params);
}

/** What parsing gives: the value when the schema holds, and every fault found. */
export type Parsed<T> = { readonly value: T | null; readonly faults: readonly Fault[] };

/**
 * Holds a JSON value against a schema; each of the schema's issues becomes a fault with its place.
 * Numbers that are not finite are left to `checkFinite`, so that each is reported once.
 */
export function checkSchema<T>(schema: v.GenericSchema<unknown, T>, json: unknown): Parsed<T> {
  const result = v.safeParse(schema, json);
  if (result.success) return { value: result.output, faults: [] };
  const faults = result.issues.filter((issue) => !isNotFinite(issue)).map(faultOf);
  return { value: null, faults };
}
