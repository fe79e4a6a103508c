import type { ReactNode } from 'react';
import { CopyLink } from '../figures/CopyLink.tsx';
import { compareWords } from '../i18n/rooms/compare.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import { closeComparison } from './picks.ts';

const LONGEST = 200;

/** What the reader calls the comparison, kept in the address. It is no step in the history. */
const Name = () => {
  const { t } = compareWords.useSay();
  const name = useView((view) => view.comparisonName);
  return (
    <input
      type="text"
      className="own-name"
      value={name}
      maxLength={LONGEST}
      aria-label={t('sheet.name')}
      placeholder={t('sheet.namePlaceholder')}
      onChange={({ target }) => go({ comparisonName: target.value }, { replace: true })}
    />
  );
};

/** The head of the sheet: what it is called, and how it is linked, taken away, printed, closed. */
export const SheetBar = ({ title, exports }: { title: string; exports?: ReactNode }) => {
  const { t } = compareWords.useSay();
  const hasPicks = useView((view) => view.compared.length > 0);
  return (
    <div className="own-bar">
      <div className="own-bar-inner frame">
        <p className="own-kicker">{t('title')}</p>
        <h2 className="own-title">{title}</h2>
        {hasPicks ? <Name /> : null}
        <div className="own-tools">
          {hasPicks ? (
            <>
              <CopyLink label={t('sheet.copyLink')} />
              {exports}
              <button type="button" className="button" onClick={() => window.print()}>
                {t('sheet.print')}
              </button>
            </>
          ) : null}
          <button type="button" className="button" onClick={closeComparison}>
            {t('sheet.close')} <kbd>Esc</kbd>
          </button>
        </div>
      </div>
    </div>
  );
};
