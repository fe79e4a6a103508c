import type { ReactNode } from 'react';
import { useSay } from '../i18n/say.ts';
import { Boundary } from './Boundary.tsx';
import './guard.css';

const Broken = ({ error, retry }: { error: Error; retry: () => void }) => {
  const { t } = useSay();
  return (
    <div className="broken" role="alert">
      <p>
        <strong>{t('panel.brokenTitle')}</strong>
      </p>
      <p>{t('panel.broken')}</p>
      <p>
        <code>{error.message}</code>
      </p>
      <button type="button" className="button" onClick={retry}>
        {t('panel.retry')}
      </button>
    </div>
  );
};

/** A part of the page that may fail by itself: it then says so in its place, and the rest goes on. */
export const Guard = ({ children }: { children: ReactNode }) => (
  <Boundary fallback={(error, retry) => <Broken error={error} retry={retry} />}>
    {children}
  </Boundary>
);
