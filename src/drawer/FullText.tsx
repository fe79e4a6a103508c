import type { Measure } from '../domain/edition.ts';
import { claimId } from '../domain/evidence.ts';
import type { Lang } from '../domain/lang.ts';
import { type Segment, segmentText } from '../domain/segments.ts';
import { MarkLink } from '../figures/MeasureLink.tsx';
import { figureText } from '../figures/said.ts';
import { LANG_TAG, useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';

const NumberInText = ({
  segment,
  measure,
  lit,
}: {
  segment: Segment;
  measure: Measure;
  lit: boolean;
}) => {
  const { t, lang } = useSay();
  const quantity =
    segment.kind === 'quantity' && measure.quantities.find(({ id }) => id === segment.id);
  if (!quantity) return segment.text;
  const value = figureText(quantity, lang, t);
  return (
    <MarkLink
      figure={quantity.id}
      className="number nowrap"
      lit={lit}
      title={t('drawer.backToMark', { value, label: quantity.label[lang] })}
    >
      {segment.text}
    </MarkLink>
  );
};

type InsideProps = { segment: Segment; measure: Measure; figure: string | null };

const Inside = ({ segment, measure, figure }: InsideProps) => {
  const { t } = useSay();
  if (segment.kind === 'quantity')
    return <NumberInText segment={segment} measure={measure} lit={segment.id === figure} />;
  if (segment.kind === 'plain') return segment.text;
  return (
    <span className="other-numeral" title={t(`reason.${segment.reason}`)}>
      {segment.text}
    </span>
  );
};

const Piece = ({ segment, measure }: { segment: Segment; measure: Measure }) => {
  const figure = useView((view) => view.figure);
  const claim = segment.claim === undefined ? undefined : measure.claims[segment.claim];
  const inside = <Inside segment={segment} measure={measure} figure={figure} />;
  if (!claim) return inside;
  return (
    <span className="claim" data-lit={claimId(measure, claim) === figure || undefined}>
      {inside}
    </span>
  );
};

const OneText = ({ measure, lang }: { measure: Measure; lang: Lang }) => (
  <p className={`doc text-${lang}`} lang={LANG_TAG[lang]}>
    {segmentText(measure, lang).map((segment) => (
      <Piece key={segment.start} segment={segment} measure={measure} />
    ))}
  </p>
);

/** The official words, verbatim, and our translation beside them; numbers are marked in both. */
export const FullText = ({ measure }: { measure: Measure }) => {
  const { t } = useSay();
  const counts = { count: measure.quantities.length, others: measure.numerals.length };
  return (
    <div className="full-text">
      <section aria-label={t('drawer.source')}>
        <h3>
          {t('drawer.source')}{' '}
          <span>{t(counts.count ? 'drawer.counts' : 'drawer.noFiguresNote', counts)}</span>
        </h3>
        <OneText measure={measure} lang="zh" />
      </section>
      <section aria-label={t('drawer.translation')}>
        <h3>{t('drawer.translation')}</h3>
        <OneText measure={measure} lang="en" />
      </section>
    </div>
  );
};
