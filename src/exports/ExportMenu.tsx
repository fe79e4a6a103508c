import { useEffect, useId, useState } from 'react';
import { useOpener } from '../components/use-opener.ts';
import { useSay } from '../i18n/say.ts';
import type { ToSlides } from './ExportPanel.tsx';
import type { Shown } from './shown.ts';
import './export-menu.css';

type Props = {
  /** Brings what says what the page shows at the moment when it is asked. */
  bring: () => Promise<() => Shown>;
  toSlides?: ToSlides;
};

type Room = typeof import('./ExportPanel.tsx');
type Loaded = { readonly room?: Room; readonly shown?: () => Shown; readonly failed?: boolean };

const bringRoom = (bring: Props['bring']) => Promise.all([import('./ExportPanel.tsx'), bring()]);

/** The writers and their words come when the button is pointed at or has the focus, at the latest with the click; what did not come is asked for again. */
const useRoom = (isOpen: boolean, bring: Props['bring']): Loaded => {
  const [loaded, setLoaded] = useState<Loaded>({});
  useEffect(() => {
    if (!isOpen || loaded.room) return;
    let current = true;
    bringRoom(bring).then(
      ([room, shown]) => current && setLoaded({ room, shown }),
      () => current && setLoaded({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [isOpen, loaded.room, bring]);
  return loaded;
};

/** The button that opens what can be taken away. */
export const ExportMenu = ({ bring, toSlides }: Props) => {
  const { t } = useSay();
  const id = useId();
  const { isOpen, toggle, leave, box, opener, closeOnEscape } = useOpener();
  const { room, shown, failed } = useRoom(isOpen, bring);
  const bringAhead = () => void bringRoom(bring).catch(() => undefined);
  const leaveTo =
    toSlides &&
    (() => {
      leave();
      toSlides();
    });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from the buttons inside
    <div ref={box} className="export-menu" onKeyDown={closeOnEscape}>
      <button
        ref={opener}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
        onPointerEnter={bringAhead}
        onFocus={bringAhead}
      >
        {t('exports.open')}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && room && shown ? (
          <room.ExportPanel shown={shown} toSlides={leaveTo} leave={leave} />
        ) : null}
        {isOpen && !room ? (
          <p className="export-coming" role="status">
            {t(failed ? 'exports.failed' : 'exports.coming')}
          </p>
        ) : null}
      </div>
    </div>
  );
};
