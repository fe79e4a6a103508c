import type { Choice } from './choice.ts';
import type { Edition, Measure } from './edition.ts';
import { claimId } from './evidence.ts';
import { type Marked, mergeSpans, type PassageHit } from './found.ts';
import type { Lang } from './lang.ts';
import { type Field, meetQuery, toField } from './match.ts';
import { oncePer } from './once.ts';
import type { Readings } from './pinyin.ts';
import type { Query } from './query.ts';
import { segmentText } from './segments.ts';
import { sentencesIn } from './sentences.ts';
import { contains, type Span } from './span.ts';

/** How many passages are shown. */
const MOST = 12;
/** How much of a sentence is shown at least before it is cut, in UTF-16 code units. */
const SHOWN: Readonly<Record<Lang, number>> = { zh: 44, en: 120 };

/** Where a sentence may be cut: between clauses, so that no value is parted from its hedge. */
const CLAUSE_ENDS: Readonly<Record<Lang, RegExp>> = { zh: /[，；：]/g, en: /[,;:] /g };

/** A sentence of a measure’s text and where it begins there. */
type Sentence = { readonly field: Field; readonly start: number };

const sentencesOf = (lang: Lang) =>
  oncePer((measure: Measure): readonly Sentence[] =>
    sentencesIn(measure.text[lang], lang).map(({ start, end }) => ({
      field: toField('text', measure.text[lang].slice(start, end)),
      start,
    })),
  );
const SENTENCES_OF = { zh: sentencesOf('zh'), en: sentencesOf('en') } as const;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const quoteSpan = ({ quote, start }: { quote: string; start: number }): Span => ({
  start,
  end: start + quote.length,
});

function figureAt(measure: Measure, lang: Lang, place: Span): Choice | null {
  const met = segmentText(measure, lang).find(
    (segment) =>
      segment.kind === 'quantity' &&
      overlap(place, { start: segment.start, end: segment.start + segment.text.length }),
  );
  if (met?.kind === 'quantity') return { kind: 'quantity', id: met.id };
  const quoted = measure.quantities.find((quantity) => overlap(place, quoteSpan(quantity)));
  return quoted && lang === 'zh' ? { kind: 'quantity', id: quoted.id } : null;
}

/** What stands at a place of a text: a figure, else a claim, else nothing but the measure itself. */
function choiceAt(measure: Measure, lang: Lang, place: Span): Choice {
  const claim =
    lang === 'zh' ? measure.claims.find((one) => overlap(place, quoteSpan(one))) : undefined;
  return (
    figureAt(measure, lang, place) ??
    (claim ? { kind: 'claim', id: claimId(measure, claim) } : { kind: 'measure', id: measure.id })
  );
}

/** The clauses that show what was met first: from the last that leaves enough to show, until enough is shown. */
function shownSpan(text: string, first: Span, lang: Lang): Span {
  const ends = Array.from(
    text.matchAll(CLAUSE_ENDS[lang]),
    ({ 0: end, index }) => index + end.length,
  );
  const isEnough = (end: number) => end <= first.start && text.length - end >= SHOWN[lang];
  const start = ends.filter(isEnough).at(-1) ?? 0;
  const least = Math.max(start + SHOWN[lang], first.end);
  return { start, end: ends.find((end) => end >= least) ?? text.length };
}

function excerpt(text: string, spans: readonly Span[], lang: Lang): Marked {
  const shown = shownSpan(text, spans[0] ?? { start: 0, end: 0 }, lang);
  const lead = shown.start ? '…' : '';
  const rest = shown.end < text.length ? '…' : '';
  const shift = lead.length - shown.start;
  const clauses = text.slice(shown.start, shown.end).trimEnd();
  const words = rest ? clauses.replace(/[，；：,;:]$/, '') : clauses;
  return {
    text: `${lead}${words}${rest}`,
    lang,
    spans: spans
      .filter((span) => contains(shown, span))
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

type Ask = { readonly query: Query; readonly readings: Readings | undefined };

function passagesIn({ query, readings }: Ask, measure: Measure, lang: Lang) {
  return SENTENCES_OF[lang](measure).flatMap(({ field, start }) => {
    const met = meetQuery(query, [field], readings);
    if (!met) return [];
    const spans = mergeSpans(met.marks.get(field) ?? []);
    const [first = { start: 0, end: 0 }] = spans;
    const place = { start: start + first.start, end: start + first.end };
    const hit: PassageHit = {
      kind: 'passage',
      measure,
      choice: choiceAt(measure, lang, place),
      name: excerpt(field.source, spans, lang),
      also: null,
      place: { lang, start, end: start + field.source.length },
    };
    return [{ hit, rank: met.rank }];
  });
}

/**
 * The sentences that hold a query, in the language asked for; a measure that holds it only in the other
 * language shows those, and after the others. The first dozen, best first, and how many there are.
 */
export function findPassages(
  edition: Edition,
  query: Query,
  lang: Lang,
  readings: Readings | undefined,
): { readonly passages: readonly PassageHit[]; readonly passageCount: number } {
  const ask = { query, readings };
  const other = lang === 'zh' ? 'en' : 'zh';
  const all = edition.measures.flatMap((measure) => {
    const mine = passagesIn(ask, measure, lang);
    return mine.length ? mine : passagesIn(ask, measure, other);
  });
  const isOther = ({ hit }: (typeof all)[number]) => Number(hit.name.lang !== lang);
  const ranked = all
    .sort((a, b) => isOther(a) - isOther(b) || b.rank - a.rank)
    .map(({ hit }) => hit);
  return { passages: ranked.slice(0, MOST), passageCount: ranked.length };
}
