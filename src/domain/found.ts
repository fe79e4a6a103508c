import type { Choice } from './choice.ts';
import type { Measure } from './edition.ts';
import type { Figure } from './figures.ts';
import type { Lang } from './lang.ts';
import type { Field, Marks } from './match.ts';
import type { LangField } from './search-fields.ts';
import type { Passage, Span } from './span.ts';

/** A wording with what a query has met in it; `spans` are in order and do not overlap. */
export type Marked = {
  readonly text: string;
  readonly lang: Lang;
  readonly spans: readonly Span[];
};

/** One thing found: what it is called, and the wording beside it, such as where else the query was met. */
type HitOf<Kind extends string> = {
  readonly kind: Kind;
  readonly choice: Choice;
  readonly name: Marked;
  readonly also: Marked | null;
};
export type BodyHit = HitOf<'body'> & { readonly measures: readonly Measure[] };
export type MeasureHit = HitOf<'measure'> & { readonly measure: Measure };
/** `value` is the quantity as it is said, with its hedge. */
export type FigureHit = HitOf<'figure'> & Figure & { readonly value: Marked };
export type ClaimHit = HitOf<'claim'> & { readonly measure: Measure };
/** A sentence of a measure’s text; `choice` is the figure or claim that stands where the query was met. */
export type PassageHit = HitOf<'passage'> & {
  readonly measure: Measure;
  /** Where the sentence stands in the text. */
  readonly place: Passage;
};
export type Hit = BodyHit | MeasureHit | FigureHit | ClaimHit | PassageHit;

/** What a query finds, best first within each kind; `passageCount` counts all of them, shown or not. */
export type Found = {
  readonly bodies: readonly BodyHit[];
  readonly measures: readonly MeasureHit[];
  readonly figures: readonly FigureHit[];
  readonly claims: readonly ClaimHit[];
  readonly passages: readonly PassageHit[];
  readonly passageCount: number;
};

/** Spans in order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The wording of one language; an edition has every wording in each. */
export const inLang = (fields: readonly LangField[], lang: Lang): LangField =>
  fields.find((field) => field.lang === lang) as LangField;

/** A wording with the marks that a query has left in it. */
export const marked = (field: LangField, marks: Marks): Marked => ({
  text: field.source,
  lang: field.lang,
  spans: mergeSpans(marks.get(field) ?? []),
});

const isMet = (field: Field, marks: Marks): boolean => marks.has(field);

/** The first other wording that the query has met, unless the name itself shows why it was found. */
export const elsewhere = (
  name: LangField,
  others: readonly LangField[],
  marks: Marks,
): Marked | null => {
  const met = isMet(name, marks) ? undefined : others.find((field) => isMet(field, marks));
  return met ? marked(met, marks) : null;
};
