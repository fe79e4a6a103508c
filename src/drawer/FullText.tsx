import { choiceKey } from '../domain/choice.ts';
import type { Claim, Edition, Measure } from '../domain/edition.ts';
import { claimId } from '../domain/evidence.ts';
import type { Lang } from '../domain/lang.ts';
import { type Segment, segmentText } from '../domain/segments.ts';
import type { Passage } from '../domain/span.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { figureText } from '../figures/said.ts';
import { useStanding } from '../figures/use-lit.ts';
import { LANG_TAG, useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';

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

/** The segments of a text, cut at the edges of a passage, each with whether it lies in it. */
const cutAt = (segments: readonly Segment[], passage: Passage | null) =>
  segments.flatMap((segment) => {
    const { start, text, kind } = segment;
    const end = start + text.length;
    if (!passage || end <= passage.start || passage.end <= start) return [{ segment, isIn: false }];
    // What is one thing to choose stays whole.
    if (kind !== 'plain') return [{ segment, isIn: true }];
    const [from, to] = [Math.max(start, passage.start), Math.min(end, passage.end)];
    return [
      { from: start, to: from, isIn: false },
      { from, to, isIn: true },
      { from: to, to: end, isIn: false },
    ].flatMap((part) => {
      const words = text.slice(part.from - start, part.to - start);
      return words
        ? [{ segment: { ...segment, start: part.from, text: words }, isIn: part.isIn }]
        : [];
    });
  });

const OneText = ({ edition, measure, lang }: TextProps) => {
  const passage = useView(({ passage: asked }) => (asked?.lang === lang ? asked : null));
  return (
    <p className={`doc text-${lang}`} lang={LANG_TAG[lang]}>
      {cutAt(segmentText(measure, lang), passage).map(({ segment, isIn }) => {
        const piece = { edition, measure, segment };
        if (!isIn) return <Piece key={segment.start} {...piece} />;
        return (
          <span key={segment.start} className="passage">
            <Piece {...piece} />
          </span>
        );
      })}
    </p>
  );
};

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
