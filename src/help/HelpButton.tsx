import { useEffect, useState } from 'react';
import { Guard } from '../components/Guard.tsx';
import { LostPiece } from '../components/LostPiece.tsx';
import { onDemand } from '../components/on-demand.tsx';
import { useSay } from '../i18n/say.ts';

const KeysHelp = onDemand(
  async () => (await import('./KeysHelp.tsx')).KeysHelp,
  (again, { close }) => <LostPiece again={again} close={close} />,
);

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
        <Guard>
          <KeysHelp close={() => setOpen(false)} />
        </Guard>
      ) : null}
    </>
  );
};
