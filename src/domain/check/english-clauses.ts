import type { Span } from '../span.ts';

/** A full stop ends a sentence before a space, but not in 3.5 and not after No. or e.g. */
const SENTENCE_END = /(?<!\b(?:No|Nos|e\.g|i\.e|vs|Co|Ltd|Inc|St))[.!?](?=[)”’"']*(?:\s|$))|\n/g;
const CLAUSE_END =
  /(?<!\b(?:No|Nos|e\.g|i\.e|vs|Co|Ltd|Inc|St))[.!?](?=[)”’"']*(?:\s|$))|[,;:](?=\s)|[—\n]/g;

/** The edges of the stretches that `ends` cuts a text into; a comma within a number is no edge. */
const edgesOf = (text: string, ends: RegExp): number[] => [
  0,
  ...Array.from(text.matchAll(ends), ({ 0: mark, index }) => index + mark.length),
  text.length,
];

function stretchAround(edges: readonly number[], { start, end }: Span): Span {
  return {
    start: edges.filter((edge) => edge <= start).at(-1) ?? 0,
    end: edges.find((edge) => edge >= end) ?? end,
  };
}

/** Finds the sentence and the clause that a stretch of an English text stands in. */
export function englishStretches(text: string) {
  const [sentences, clauses] = [edgesOf(text, SENTENCE_END), edgesOf(text, CLAUSE_END)];
  return {
    sentenceOf: (span: Span): Span => stretchAround(sentences, span),
    clauseOf: (span: Span): Span => stretchAround(clauses, span),
  };
}
