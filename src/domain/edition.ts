import * as v from 'valibot';
import { HEDGE_IDS } from './hedge.ts';
import { LANGS, type Lang } from './lang.ts';
import { UNIT_IDS } from './unit.ts';

/** The closed sets of the data contract, each the one place where its members are named. */
const LEVELS = ['municipal', 'district'] as const;
export const ROLES = ['outcome', 'output', 'reach', 'scope', 'recognition'] as const;
export const DIRECTIONS = ['increase', 'decrease', 'none'] as const;
const COMPARISONS = ['yearOnYear'] as const;
export const PURPOSES = ['paidToFirms', 'awarded', 'goods', 'avoided'] as const;
export const NUMERAL_REASONS = [
  'ordinal',
  'year',
  'period',
  'name',
  'listSize',
  'structure',
  'wordPart',
  'stage',
] as const;
const CLAIM_KINDS = [
  'first',
  'lead',
  'originated',
  'selected',
  'shortlisted',
  'affirmed',
  'published',
  'reported',
  'promoted',
  'title',
  'awarded',
] as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = v.pipe(v.string(), v.trim(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const text = v.strictObject(
  Object.fromEntries(LANGS.map((lang) => [lang, words])) as Record<Lang, typeof words>,
);

const quantitySchema = v.strictObject({
  id,
  label: text,
  quote: words,
  start: offset,
  numeral: words,
  value: positive,
  unit: v.picklist(UNIT_IDS),
  hedge: v.picklist(HEDGE_IDS),
  hedgeWord: v.string(),
  direction: v.picklist(DIRECTIONS),
  comparison: v.nullable(v.picklist(COMPARISONS)),
  period: v.nullable(text),
  cumulative: v.boolean(),
  role: v.picklist(ROLES),
  purpose: v.optional(v.picklist(PURPOSES)),
  partOf: v.optional(id),
  caution: v.optional(text),
  headline: v.optional(v.boolean()),
});

const numeralSchema = v.strictObject({
  quote: words,
  start: offset,
  reason: v.picklist(NUMERAL_REASONS),
});

const claimSchema = v.strictObject({
  kind: v.picklist(CLAIM_KINDS),
  quote: words,
  start: offset,
  label: text,
  subject: v.picklist(['measure', 'asset']),
});

const measureSchema = v.strictObject({
  id,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: text,
  bodies: v.pipe(v.array(id), v.minLength(1)),
  bodiesAsWritten: words,
  text,
  quantities: v.array(quantitySchema),
  numerals: v.array(numeralSchema),
  claims: v.array(claimSchema),
});

const bodySchema = v.strictObject({
  id,
  name: text,
  short: text,
  translation: v.picklist(['published', 'ours']),
});

/** One edition: one official list, its bodies and its measures. Offsets are UTF-16 code units. */
export const editionSchema = v.strictObject({
  id,
  year: v.pipe(v.number(), v.integer(), v.minValue(1980), v.maxValue(2200)),
  place: text,
  level: v.picklist(LEVELS),
  title: text,
  orderNote: text,
  bodies: v.pipe(v.array(bodySchema), v.minLength(1)),
  measures: v.pipe(v.array(measureSchema), v.minLength(1)),
});

/** The editions on offer, newest first. */
export const catalogSchema = v.strictObject({
  editions: v.pipe(
    v.array(v.strictObject({ id, year: v.number(), place: text, level: v.picklist(LEVELS) })),
    v.minLength(1),
  ),
});

export type Edition = v.InferOutput<typeof editionSchema>;
export type Catalog = v.InferOutput<typeof catalogSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Quantity = v.InferOutput<typeof quantitySchema>;
export type Numeral = v.InferOutput<typeof numeralSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Body = v.InferOutput<typeof bodySchema>;
export type Role = (typeof ROLES)[number];
export type Purpose = (typeof PURPOSES)[number];
export type NumeralReason = (typeof NUMERAL_REASONS)[number];
