import type { Claim, Measure, NumeralReason } from './edition.ts';
import { placesInEnglish } from './english-words.ts';
import type { Lang } from './lang.ts';
import { oncePer } from './once.ts';
import { readQuantity } from './reading.ts';
import type { Span } from './span.ts';

/**
 * A stretch of a measure's text. The segments of a text follow one another and together are the text.
 * `claim` is the index in `measure.claims` of the claim that the stretch lies in, whatever its kind.
 */
export type Segment = { readonly text: string; readonly start: number; readonly claim?: number } & (
  | { readonly kind: 'plain' }
  | { readonly kind: 'quantity'; readonly id: string }
  | { readonly kind: 'numeral'; readonly reason: NumeralReason }
);

type Mark = Span & { readonly says: SegmentKind };
type SegmentKind =
  | { readonly kind: 'plain' }
  | { readonly kind: 'quantity'; readonly id: string }
  | { readonly kind: 'numeral'; readonly reason: NumeralReason };

const PLAIN: SegmentKind = { kind: 'plain' };

function chineseQuantities({ quantities }: Measure): Mark[] {
  return quantities.flatMap(({ id, quote, numeral, unit, start }) => {
    const reading = readQuantity(quote, numeral, unit);
    if (!reading) return [];
    const says = { kind: 'quantity', id } as const;
    return [{ start: start + reading.start, end: start + reading.end, says }];
  });
}

function otherNumerals({ numerals }: Measure): Mark[] {
  return numerals.map(({ quote, start, reason }) => ({
    start,
    end: start + quote.length,
    says: { kind: 'numeral', reason },
  }));
}

const englishQuantities = (measure: Measure): Mark[] =>
  placesInEnglish(measure).flatMap(({ id, span }) =>
    span ? [{ ...span, says: { kind: 'quantity', id } as const }] : [],
  );

const covers = ({ start, end }: Span, at: number): boolean => start <= at && at < end;
const claimSpan = ({ start, quote }: Claim): Span => ({ start, end: start + quote.length });

/** Cuts at every edge of a mark or claim, so that any data, however wrong, gives back the whole text. */
function cut(text: string, marks: readonly Mark[], claims: readonly Span[]): Segment[] {
  const edges = [...marks, ...claims].flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((at) => at > 0 && at < text.length);
  const points = [...new Set([0, ...inside, text.length])].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => {
    const claim = claims.findIndex((span) => covers(span, start));
    const says = marks.find((mark) => covers(mark, start))?.says ?? PLAIN;
    return {
      ...says,
      text: text.slice(start, points[i + 1]),
      start,
      ...(claim < 0 ? {} : { claim }),
    };
  });
}

function segmentChinese(measure: Measure): readonly Segment[] {
  const marks = [...chineseQuantities(measure), ...otherNumerals(measure)];
  return cut(measure.text.zh, marks, measure.claims.map(claimSpan));
}

const segmentEnglish = (measure: Measure): readonly Segment[] =>
  cut(measure.text.en, englishQuantities(measure), []);

const SEGMENTERS = { zh: oncePer(segmentChinese), en: oncePer(segmentEnglish) };

/**
 * Cuts a measure's text into consecutive segments. Chinese has quantities (`超 25 万人次`), the other
 * numerals with their reasons, and claims; English has the quantities, found by their wording.
 */
export function segmentText(measure: Measure, lang: Lang): readonly Segment[] {
  return SEGMENTERS[lang](measure);
}
