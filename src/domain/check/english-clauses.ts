import type { Span } from '../span.ts';

/** A full stop ends a sentence before a space, but not in 3.5 and not after No. or e.g. */
const STOP = '(?<!\\b(?:No|Nos|e\\.g|i\\.e|vs|Co|Ltd|Inc|St))[.!?](?=[)”’"\']*(?:\\s|$))|\\n';
const SENTENCE_END = new RegExp(STOP, 'g');
const CLAUSE_END = new RegExp(`${STOP}|[,;:](?=\\s)|—`, 'g');

/** No sentence is longer to either side of a number; so a text without an end cannot cost more to read. */
const REACH = 800;

/** The stretch around a number up to the nearest end on either side; a comma within a number is no end. */
function stretchAround(text: string, { start, end }: Span, ends: RegExp): Span {
  const from = Math.max(0, start - REACH);
  const before = [...text.slice(from, start).matchAll(ends)].at(-1);
  const [after] = text.slice(end, end + REACH).matchAll(ends);
  return {
    start: before ? from + before.index + before[0].length : from,
    end: after ? end + after.index : Math.min(text.length, end + REACH),
  };
}

/** The sentence of an English text that a stretch stands in. */
export const sentenceAround = (text: string, span: Span): Span =>
  stretchAround(text, span, SENTENCE_END);

/** The clause of an English text that a stretch stands in. */
export const clauseAround = (text: string, span: Span): Span =>
  stretchAround(text, span, CLAUSE_END);
