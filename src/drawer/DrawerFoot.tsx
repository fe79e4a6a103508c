import { type ReactNode, useState } from 'react';
import { Guard } from '../components/Guard.tsx';
import type { Edition, Measure } from '../domain/edition.ts';
import { CopyLink } from '../figures/CopyLink.tsx';
import { useSay } from '../i18n/say.ts';

/** The citations of a measure: another room's, shown when they are asked for. */
export type Cite = (edition: Edition, measure: Measure) => ReactNode;

type Props = { edition: Edition; measure: Measure; cite?: Cite };

/** Where the words come from, how to cite them, and a link to this very view. */
export const DrawerFoot = ({ edition, measure, cite }: Props) => {
  const { t, lang } = useSay();
  const [isCiting, setCiting] = useState(false);
  return (
    <footer className="drawer-foot">
      <p>{t('drawer.cite', { title: edition.title[lang], number: measure.number })}</p>
      {cite ? (
        <button
          type="button"
          className="button"
          aria-expanded={isCiting}
          onClick={() => setCiting(!isCiting)}
        >
          {t('drawer.citations')}
        </button>
      ) : null}
      <CopyLink label={t('drawer.copyLink')} />
      {isCiting ? (
        <div className="drawer-citations">
          <Guard>{cite?.(edition, measure)}</Guard>
        </div>
      ) : null}
    </footer>
  );
};
