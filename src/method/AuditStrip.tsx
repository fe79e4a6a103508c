import type { EditionAudit } from '../domain/audit.ts';
import { useSay } from '../i18n/say.ts';

/** One small box a numeral, in the order of the document: filled where it is a quantity. */
export const AuditStrip = ({ audit }: { audit: EditionAudit }) => {
  const { t } = useSay();
  const boxes = [...audit.headings, ...audit.measures.flatMap(({ numerals }) => numerals)];
  const { found: total, quantities } = audit;
  return (
    <div
      className="audit-strip"
      role="img"
      aria-label={t('method.auditStrip', { total, quantities, others: total - quantities })}
    >
      {boxes.map(({ accounts }, at) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of one edition never move
          key={at}
          className={accounts.includes('quantity') ? 'is-quantity' : undefined}
        />
      ))}
    </div>
  );
};
