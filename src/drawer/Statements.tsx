import { choiceKey } from '../domain/choice.ts';
import type { Claim, Edition, Measure } from '../domain/edition.ts';
import { claimId } from '../domain/evidence.ts';
import { claimsOf } from '../domain/figures.ts';
import { ChooseButton } from '../figures/ChooseButton.tsx';
import { useStanding } from '../figures/use-lit.ts';
import { useSay } from '../i18n/say.ts';

type ClaimProps = { edition: Edition; measure: Measure; claim: Claim };

const ClaimLine = ({ edition, measure, claim }: ClaimProps) => {
  const { t, lang } = useSay();
  const choice = { kind: 'claim', id: claimId(measure, claim) } as const;
  const lit = useStanding(edition, choiceKey(choice));
  return (
    <li data-lit={lit}>
      <ChooseButton choice={choice} measure={measure.number} className="as-choice">
        <strong>{t(`claim.${claim.kind}`)}</strong> {lang === 'en' ? claim.label.en : null}
      </ChooseButton>{' '}
      <span className="doc quote" lang="zh-CN">
        {claim.quote}
      </span>
      {claim.subject === 'asset' ? <span className="claim-asset">{t('drawer.asset')}</span> : null}
    </li>
  );
};

type ClaimsProps = Omit<ClaimProps, 'claim'> & { title: string; claims: readonly Claim[] };

const Claims = ({ title, claims, ...rest }: ClaimsProps) => {
  if (!claims.length) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {claims.map((claim) => (
          <ClaimLine key={claim.start} {...rest} claim={claim} />
        ))}
      </ul>
    </section>
  );
};

const OtherNumerals = ({ measure }: { measure: Measure }) => {
  const { t } = useSay();
  if (!measure.numerals.length) return null;
  return (
    <section>
      <h3>{t('drawer.others')}</h3>
      <ul className="others">
        {measure.numerals.map((numeral) => (
          <li key={numeral.start}>
            <span className="doc" lang="zh-CN">
              {numeral.quote}
            </span>{' '}
            <span className="reason">{t(`reason.${numeral.reason}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What the document claims beside its figures, and its numerals that are no quantities. */
export const Statements = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t } = useSay();
  const { firsts, honours } = claimsOf(measure);
  return (
    <div className="statements">
      <Claims title={t('drawer.firsts')} claims={firsts} edition={edition} measure={measure} />
      <Claims title={t('drawer.honours')} claims={honours} edition={edition} measure={measure} />
      <OtherNumerals measure={measure} />
    </div>
  );
};
