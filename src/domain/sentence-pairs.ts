import type { Measure } from './edition.ts';
import type { Lang } from './lang.ts';
import { oncePer } from './once.ts';
import { segmentText } from './segments.ts';
import { sentencesIn } from './sentences.ts';
import type { Span } from './span.ts';

const lengthOf = ({ start, end }: Span): number => end - start;

/** In which sentence of each text a quantity is given. */
type Anchor = { readonly zh: number; readonly en: number };

const anchorsOf = (measure: Measure, zh: readonly Span[], en: readonly Span[]): Anchor[] => {
  const at = (lang: Lang, sentences: readonly Span[], id: string): number => {
    const place = segmentText(measure, lang).find(
      (one) => one.kind === 'quantity' && one.id === id,
    );
    return place
      ? sentences.findIndex(({ start, end }) => start <= place.start && place.start < end)
      : -1;
  };
  return measure.quantities
    .map(({ id }) => ({ zh: at('zh', zh, id), en: at('en', en, id) }))
    .filter((anchor) => anchor.zh >= 0 && anchor.en >= 0);
};

/** A way to share out the English sentences so far, and how badly their lengths agree. */
type Way = { readonly cost: number; readonly ends: readonly number[] };

/**
 * Shares out the English sentences among the Chinese, in order and at least one to each, so that every quantity is
 * given in both and lengths agree as well as can be: a translation takes a sentence apart, but turns no order round.
 * Null where there is no such way.
 */
const shareOut = (zh: readonly Span[], en: readonly Span[], anchors: readonly Anchor[]) => {
  const sum = (spans: readonly Span[]) => spans.reduce((all, span) => all + lengthOf(span), 0);
  const ratio = sum(en) / Math.max(1, sum(zh));
  const isApart = (at: number, from: number, to: number) =>
    anchors.some((one) => (one.zh === at) !== (from <= one.en && one.en < to));
  const costOf = (span: Span, from: number, to: number): number => {
    const wished = lengthOf(span) * ratio;
    return (sum(en.slice(from, to)) - wished) ** 2 / wished;
  };
  let ways: readonly (Way | undefined)[] = [{ cost: 0, ends: [] }];
  zh.forEach((span, at) => {
    ways = Array.from({ length: en.length + 1 }, (_, to) => {
      const tried = ways.slice(0, to).flatMap((way, from) => {
        if (!way || isApart(at, from, to)) return [];
        return [{ cost: way.cost + costOf(span, from, to), ends: [...way.ends, to] }];
      });
      return tried.sort((a, b) => a.cost - b.cost)[0];
    });
  });
  return ways[en.length]?.ends ?? null;
};

/** A Chinese sentence and the English that gives it. */
type Pair = { readonly zh: Span; readonly en: readonly Span[] };

/** The sentences of a measure's text with those of its translation; null where they cannot be told. */
export const sentencePairs = oncePer((measure: Measure): readonly Pair[] | null => {
  const [zh, en] = [sentencesIn(measure.text.zh, 'zh'), sentencesIn(measure.text.en, 'en')];
  const ends = shareOut(zh, en, anchorsOf(measure, zh, en));
  return ends && zh.map((span, at) => ({ zh: span, en: en.slice(ends[at - 1] ?? 0, ends[at]) }));
});
