import { Fragment } from 'react';
import type { Marked } from '../domain/found.ts';
import { LANG_TAG } from '../i18n/say.ts';

type Piece = { readonly start: number; readonly text: string; readonly isMet: boolean };

/** A text in pieces, those met and those between. */
function piecesOf({ text, spans }: Marked): Piece[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.slice(0, -1).flatMap((start, at) => {
    const piece = text.slice(start, edges[at + 1]);
    return piece ? [{ start, text: piece, isMet: at % 2 === 1 }] : [];
  });
}

/** A wording in its own language, with what the query met marked in it. */
export const MarkedText = ({ marked, className }: { marked: Marked; className?: string }) => (
  <span lang={LANG_TAG[marked.lang]} className={className}>
    {piecesOf(marked).map(({ start, text, isMet }) =>
      isMet ? <mark key={start}>{text}</mark> : <Fragment key={start}>{text}</Fragment>,
    )}
  </span>
);
