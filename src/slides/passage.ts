import type { Measure } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { segmentText } from '../domain/segments.ts';
import type { Span } from '../domain/span.ts';
import type { Piece } from './slide.ts';

const SENTENCES: Readonly<Record<Lang, RegExp>> = {
  zh: /[^。；！？\n]+[。；！？]*/g,
  en: /\S[^\n]*?(?:[.;!?](?=\s|$)|(?=\n)|$)/g,
};

const sentencesIn = (text: string, lang: Lang): readonly Span[] =>
  Array.from(text.matchAll(SENTENCES[lang]), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

type Shown = Piece & Span;

const shownIn = (measure: Measure, lang: Lang): readonly Shown[] =>
  segmentText(measure, lang).map((segment) => ({
    text: segment.text,
    start: segment.start,
    end: segment.start + segment.text.length,
    ...(segment.kind === 'quantity' ? { figure: segment.id } : {}),
  }));

/** The pieces that lie in a stretch of the text, cut to it. */
const clip = (pieces: readonly Shown[], span: Span): Shown[] =>
  pieces
    .filter((piece) => overlap(piece, span))
    .map((piece) => {
      const start = Math.max(piece.start, span.start);
      const end = Math.min(piece.end, span.end);
      return {
        ...piece,
        start,
        end,
        text: piece.text.slice(start - piece.start, end - piece.start),
      };
    });

/** Where the text of a language gives some figures: their numbers, and in Chinese their whole clauses. */
const placesOf = (measure: Measure, ids: readonly string[], lang: Lang): readonly Span[] => {
  const numbers = shownIn(measure, lang).filter(({ figure }) => figure && ids.includes(figure));
  if (lang === 'en') return numbers;
  const clauses = measure.quantities
    .filter(({ id }) => ids.includes(id))
    .map(({ start, quote }) => ({ start, end: start + quote.length }));
  return [...numbers, ...clauses];
};

const joinSentences = (
  measure: Measure,
  lang: Lang,
  spans: readonly Span[],
  leftOut: string,
): readonly Piece[] => {
  const pieces = shownIn(measure, lang);
  const text = measure.text[lang];
  return spans.flatMap((span, at) => {
    const before = spans[at - 1];
    const between = before ? text.slice(before.end, span.start) : '';
    const joint: Piece[] = between.trim()
      ? [{ text: leftOut, isGap: true }]
      : between
        ? [{ text: ' ' }]
        : [];
    const words = clip(pieces, span).map(({ start: _start, end: _end, ...piece }): Piece => piece);
    return [...joint, ...words];
  });
};

/**
 * The whole sentences of a measure's text that give some figures, in the order of the text; where sentences
 * between them are left out stands a gap with the words `leftOut`.
 */
export const passageOf = (
  measure: Measure,
  ids: readonly string[],
  lang: Lang,
  leftOut: string,
): readonly Piece[] => {
  const places = placesOf(measure, ids, lang);
  const spans = sentencesIn(measure.text[lang], lang).filter((span) =>
    places.some((place) => overlap(place, span)),
  );
  return joinSentences(measure, lang, spans, leftOut);
};

/** The first sentences of a measure's text, up to `most` signs but one sentence at least, with a gap where more follows. */
export const beginningOf = (
  measure: Measure,
  lang: Lang,
  most: number,
  leftOut: string,
): readonly Piece[] => {
  const sentences = sentencesIn(measure.text[lang], lang);
  const spans = sentences.filter(({ end }, at) => at === 0 || end <= most);
  const words = joinSentences(measure, lang, spans, leftOut);
  return spans.length < sentences.length ? [...words, { text: leftOut, isGap: true }] : words;
};

/** The sentences of the Chinese text that a clause lies in, the clause itself marked. */
export const markedClause = (
  measure: Measure,
  { start, quote }: { readonly start: number; readonly quote: string },
): readonly { readonly text: string; readonly isMarked?: boolean }[] => {
  const clause = { start, end: start + quote.length };
  const spans = sentencesIn(measure.text.zh, 'zh').filter((span) => overlap(span, clause));
  const [from, to] = [spans[0]?.start ?? clause.start, spans.at(-1)?.end ?? clause.end];
  const text = (a: number, b: number) => measure.text.zh.slice(a, b);
  return [
    { text: text(from, clause.start) },
    { text: text(clause.start, clause.end), isMarked: true },
    { text: text(clause.end, to) },
  ].filter((piece) => piece.text !== '');
};

/** Pieces as one string. */
export const passageText = (pieces: readonly Piece[]): string =>
  pieces.map(({ text }) => text).join('');
