import type { Edition, Measure } from '../domain/edition.ts';
import { CopyLink } from '../figures/CopyLink.tsx';
import { useSay } from '../i18n/say.ts';

/** Where the words come from, and a link to this very view. */
export const DrawerFoot = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t, lang } = useSay();
  return (
    <footer className="drawer-foot">
      <p>{t('drawer.cite', { title: edition.title[lang], number: measure.number })}</p>
      <CopyLink label={t('drawer.copyLink')} />
    </footer>
  );
};
