import type { Lang } from './lang.ts';

/** A stretch of a text in UTF-16 code units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Whether `inner` lies within `outer`, edges included. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Every offset within a stretch. */
export const offsetsIn = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, i) => start + i);

/** A stretch of the text of a measure in one of its languages. */
export type Passage = Span & { readonly lang: Lang };
