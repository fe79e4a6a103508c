import { auditEdition } from '../domain/audit.ts';
import { type Edition, NUMERAL_REASONS } from '../domain/edition.ts';
import { figuresOf } from '../domain/figures.ts';
import { saidText, sayNumber, sayQuantity } from '../domain/wording.ts';
import { copySaid } from '../figures/copy-said.ts';
import { formatIn } from '../i18n/format.ts';
import { useSay } from '../i18n/say.ts';
import { AuditStrip } from './AuditStrip.tsx';
import { DataFiles } from './DataFiles.tsx';
import './method.css';

/** A hedged figure that every reader has seen: in its full and in its naked form. */
const useHedgedExample = (edition: Edition) => {
  const { lang } = useSay();
  const hedged = figuresOf(edition).find(({ quantity }) => quantity.hedge === 'over')?.quantity;
  return (
    hedged && {
      hedged: saidText(sayQuantity(hedged, lang), lang),
      bare: sayNumber(hedged.value, hedged.unit, lang),
    }
  );
};

const Audit = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  const audit = auditEdition(edition);
  const reasons = NUMERAL_REASONS.filter((reason) => audit.others[reason]).map((reason) =>
    t('method.auditReason', { reason: t(`reason.${reason}`), count: audit.others[reason] }),
  );
  return (
    <section>
      <h3>{t('method.auditTitle')}</h3>
      <p>
        {t('method.audit', {
          measures: edition.measures.length,
          total: audit.found,
          quantities: audit.quantities,
          others: audit.found - audit.quantities,
        })}
      </p>
      <AuditStrip audit={audit} />
      <p>{t('method.auditReasons', { list: formatIn(lang).list(reasons) })}</p>
    </section>
  );
};

/** How the numbers were read, where they come from, and what is ours. */
export const Method = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  const example = useHedgedExample(edition);
  const { year, level } = edition;
  return (
    <footer className="method frame" id="method">
      <h2>{t('method.title')}</h2>
      <div className="method-columns">
        <Audit edition={edition} />
        <section>
          <h3>{t('method.orderTitle')}</h3>
          <p>{t('method.order', { note: edition.orderNote[lang] })}</p>
        </section>
        {example ? (
          <section>
            <h3>{t('method.hedgeTitle')}</h3>
            <p>{t('method.hedge', example)}</p>
          </section>
        ) : null}
        <section>
          <h3>{t('method.sourceTitle')}</h3>
          <p>{t('method.source', { title: edition.title[lang] })}</p>
          <p>{t('method.ours')}</p>
          <DataFiles edition={edition} />
        </section>
      </div>
      <p className="foot">
        {t('method.foot', { place: edition.place[lang], year, level: t(`page.level.${level}`) })}
        <span className="foot-copy">{copySaid(edition, lang)}</span>
      </p>
    </footer>
  );
};
