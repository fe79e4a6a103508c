import { lazy, Suspense, useEffect, useState } from 'react';
import { Boundary } from '../components/Boundary.tsx';
import { useSay } from '../i18n/say.ts';

const KeysHelp = lazy(async () => ({ default: (await import('./KeysHelp.tsx')).KeysHelp }));

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea') !== null;

/** Opens the help on keys, by a click or by `?`. */
export const HelpButton = () => {
  const { t } = useSay();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented || isTyping(event.target)) return;
      setOpen(true);
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button help-button"
        aria-label={t('help.open')}
        title={t('help.open')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {isOpen ? (
        <Boundary fallback={() => null}>
          <Suspense>
            <KeysHelp close={() => setOpen(false)} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
};
