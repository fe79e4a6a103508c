import { choiceKey } from '../domain/choice.ts';
import type { Claim, Edition, Measure } from '../domain/edition.ts';
import { claimId } from '../domain/evidence.ts';
import type { Lang } from '../domain/lang.ts';
import { type Segment, segmentText } from '../domain/segments.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { figureText } from '../figures/said.ts';
import { useStanding } from '../figures/use-lit.ts';
import { LANG_TAG, useSay } from '../i18n/say.ts';

type PieceProps = { edition: Edition; measure: Measure; segment: Segment };

const NumberInText = ({ edition, measure, segment, id }: PieceProps & { id: string }) => {
  const { t, lang } = useSay();
  const choice = { kind: 'quantity', id } as const;
  const lit = useStanding(edition, choiceKey(choice));
  const quantity = measure.quantities.find((one) => one.id === id);
  if (!quantity) return segment.text;
  const value = figureText(quantity, lang, t);
  return (
    <ChooseButton
      choice={choice}
      measure={measure.number}
      className="number nowrap"
      lit={lit}
      title={t('drawer.chooseNumber', { value, label: quantity.label[lang] })}
    >
      {segment.text}
    </ChooseButton>
  );
};

const Inside = (props: PieceProps) => {
  const { segment } = props;
  const { t } = useSay();
  if (segment.kind === 'quantity') return <NumberInText {...props} id={segment.id} />;
  if (segment.kind === 'plain') return segment.text;
  return (
    <span className="other-numeral" title={t(`reason.${segment.reason}`)}>
      {segment.text}
    </span>
  );
};

const InClaim = ({ claim, ...props }: PieceProps & { claim: Claim }) => {
  const key = choiceKey({ kind: 'claim', id: claimId(props.measure, claim) });
  const lit = useStanding(props.edition, key);
  return (
    <span className="claim" data-lit={lit}>
      <Inside {...props} />
    </span>
  );
};

const Piece = (props: PieceProps) => {
  const { segment, measure } = props;
  const claim = segment.claim === undefined ? undefined : measure.claims[segment.claim];
  return claim ? <InClaim {...props} claim={claim} /> : <Inside {...props} />;
};

type TextProps = { edition: Edition; measure: Measure; lang: Lang };

const OneText = ({ edition, measure, lang }: TextProps) => (
  <p className={`doc text-${lang}`} lang={LANG_TAG[lang]}>
    {segmentText(measure, lang).map((segment) => (
      <Piece key={segment.start} edition={edition} measure={measure} segment={segment} />
    ))}
  </p>
);

/** The official words, verbatim, and our translation beside them; numbers are marked in both. */
export const FullText = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t } = useSay();
  const counts = { count: measure.quantities.length, others: measure.numerals.length };
  return (
    <div className="full-text">
      <section aria-label={t('drawer.source')}>
        <h3>
          {t('drawer.source')}{' '}
          <span>{t(counts.count ? 'drawer.counts' : 'drawer.noFiguresNote', counts)}</span>
        </h3>
        <OneText edition={edition} measure={measure} lang="zh" />
      </section>
      <section aria-label={t('drawer.translation')}>
        <h3>{t('drawer.translation')}</h3>
        <OneText edition={edition} measure={measure} lang="en" />
      </section>
    </div>
  );
};
