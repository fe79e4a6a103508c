import type { Claim, Measure } from '../domain/edition.ts';
import { claimsOf } from '../domain/figures.ts';
import { useSay } from '../i18n/say.ts';

const Claims = ({ title, claims }: { title: string; claims: readonly Claim[] }) => {
  const { t, lang } = useSay();
  if (!claims.length) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.start}>
            <strong>{t(`claim.${claim.kind}`)}</strong>{' '}
            {lang === 'en' ? <span>{claim.label.en} </span> : null}
            <span className="doc quote" lang="zh-CN">
              {claim.quote}
            </span>
            {claim.subject === 'asset' ? (
              <span className="claim-asset">{t('drawer.asset')}</span>
            ) : null}
          </li>
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
export const Statements = ({ measure }: { measure: Measure }) => {
  const { t } = useSay();
  const { firsts, honours } = claimsOf(measure);
  return (
    <div className="statements">
      <Claims title={t('drawer.firsts')} claims={firsts} />
      <Claims title={t('drawer.honours')} claims={honours} />
      <OtherNumerals measure={measure} />
    </div>
  );
};
