import { CopyButton } from '../components/CopyButton.tsx';
import type { Edition, Measure } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';

/** Where the words come from, and a link to this very view. */
export const DrawerFoot = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t, lang } = useSay();
  return (
    <footer className="drawer-foot">
      <p>{t('drawer.cite', { title: edition.title[lang], number: measure.number })}</p>
      <CopyButton text={() => window.location.href} label={t('drawer.copyLink')} />
    </footer>
  );
};
