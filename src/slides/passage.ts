import type { Measure } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { oncePer } from '../domain/once.ts';
import { segmentText } from '../domain/segments.ts';
import { sentencePairs } from '../domain/sentence-pairs.ts';
import { sentencesIn } from '../domain/sentences.ts';
import type { Span } from '../domain/span.ts';
import type { Piece } from './slide.ts';

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

type Shown = Piece & Span;

const piecesIn = (lang: Lang) =>
  oncePer((measure: Measure): readonly Shown[] =>
    segmentText(measure, lang).map((segment) => ({
      text: segment.text,
      start: segment.start,
      end: segment.start + segment.text.length,
      ...(segment.kind === 'quantity' ? { figure: segment.id } : {}),
    })),
  );
const PIECES = { zh: piecesIn('zh'), en: piecesIn('en') };
const shownIn = (measure: Measure, lang: Lang): readonly Shown[] => PIECES[lang](measure);

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

type Clause = { readonly start: number; readonly quote: string };

const spanOf = ({ start, quote }: Clause): Span => ({ start, end: start + quote.length });

/** Where the text of a language gives some figures: their numbers, and in Chinese their whole clauses. */
const placesOf = (measure: Measure, ids: readonly string[], lang: Lang): readonly Span[] => {
  const numbers = shownIn(measure, lang).filter(({ figure }) => figure && ids.includes(figure));
  if (lang === 'en') return numbers;
  return [...numbers, ...measure.quantities.filter(({ id }) => ids.includes(id)).map(spanOf)];
};

/** The English of the whole Chinese sentences that some places lie in; null where sentences cannot be told. */
const englishSpans = (measure: Measure, places: readonly Span[]): readonly Span[] | null => {
  const pairs = sentencePairs(measure);
  return (
    pairs?.flatMap(({ zh, en }) => (places.some((place) => overlap(place, zh)) ? en : [])) ?? null
  );
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

const LEFT_OUT = ' … ';

/**
 * All that the translation makes of the Chinese sentences that give some figures, for where those are quoted; where
 * sentences cannot be told apart, the English ones that give the numbers.
 */
export const passageInEnglish = (measure: Measure, ids: readonly string[]): readonly Piece[] => {
  const spans = englishSpans(measure, placesOf(measure, ids, 'zh'));
  return spans
    ? joinSentences(measure, 'en', spans, LEFT_OUT)
    : passageOf(measure, ids, 'en', LEFT_OUT);
};

const englishOf = oncePer(
  (measure: Measure) =>
    new Map(measure.quantities.map(({ id }) => [id, passageText(passageInEnglish(measure, [id]))])),
);

/** What `passageInEnglish` says of one figure of a measure, as a string. */
export const englishOfFigure = (measure: Measure, id: string): string =>
  englishOf(measure).get(id) ?? '';

/** The English of the sentences that a clause of the Chinese text lies in; '' where sentences cannot be told apart. */
export const englishOfClause = (measure: Measure, clause: Clause): string => {
  const spans = englishSpans(measure, [spanOf(clause)]) ?? [];
  return passageText(joinSentences(measure, 'en', spans, LEFT_OUT));
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
  quoted: Clause,
): readonly { readonly text: string; readonly isMarked?: boolean }[] => {
  const clause = spanOf(quoted);
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
