import { useState } from 'react';
import type { Edition, Measure } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';

type Copied = 'no' | 'yes' | 'failed';

const copyAddress = async (): Promise<Copied> => {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return 'yes';
  } catch {
    return 'failed';
  }
};

/** Where the words come from, and a link to this very view. */
export const DrawerFoot = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t, lang } = useSay();
  const [copied, setCopied] = useState<Copied>('no');
  const say = { no: null, yes: t('drawer.copied'), failed: t('drawer.copyFailed') };
  return (
    <footer className="drawer-foot">
      <p>{t('drawer.cite', { title: edition.title[lang], number: measure.number })}</p>
      <p role="status">{say[copied]}</p>
      <button type="button" className="button" onClick={async () => setCopied(await copyAddress())}>
        {t('drawer.copyLink')}
      </button>
    </footer>
  );
};
