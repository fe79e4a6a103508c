import type { Choice } from './choice.ts';
import type { Edition, Measure } from './edition.ts';
import { claimId } from './evidence.ts';
import { type Marked, mergeSpans, type PassageHit } from './found.ts';
import type { Lang } from './lang.ts';
import { type Field, meetQuery, toField } from './match.ts';
import type { Readings } from './pinyin.ts';
import type { Query } from './query.ts';
import { onceFor } from './search-fields.ts';
import { segmentText } from './segments.ts';
import type { Span } from './span.ts';

/** How many passages are shown. */
const MOST = 12;
/** A sentence is shown from a little before what was met in it, in UTF-16 code units. */
const LEAD: Readonly<Record<Lang, number>> = { zh: 14, en: 40 };

const SENTENCES: Readonly<Record<Lang, RegExp>> = {
  zh: /[^。；！？\n]+[。；！？]*/g,
  en: /\S[^\n]*?(?:[.;!?](?=\s|$)|(?=\n)|$)/g,
};

/** A sentence of a measure’s text and where it begins there. */
type Sentence = { readonly field: Field; readonly start: number };

const sentencesIn = (lang: Lang) =>
  onceFor((measure: Measure): readonly Sentence[] =>
    Array.from(measure.text[lang].matchAll(SENTENCES[lang]), ({ 0: words, index }) => ({
      field: toField('text', words),
      start: index,
    })),
  );
const SENTENCES_OF = { zh: sentencesIn('zh'), en: sentencesIn('en') } as const;

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

/** Where to begin showing a sentence, so that what was met in it is seen; English begins at a word. */
function beginAt(text: string, first: Span, lang: Lang): number {
  const at = first.start - LEAD[lang];
  if (at <= LEAD[lang] / 2) return 0;
  const space = lang === 'en' ? text.indexOf(' ', at) + 1 : 0;
  return space > 0 && space <= first.start ? space : at;
}

function excerpt(text: string, spans: readonly Span[], lang: Lang): Marked {
  const [first = { start: 0, end: 0 }] = spans;
  const from = beginAt(text, first, lang);
  const lead = from ? '…' : '';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from)}`,
    lang,
    spans: spans.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
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
