import { useEffect, useRef } from 'react';
import { type HelpWords, helpWords } from '../i18n/rooms/help.ts';
import { useLayer } from '../state/use-layer.ts';
import './help.css';

/** Every key by where it works. Keys that are pressed together stand in one word. */
const KEYS = {
  page: { search: ['/', 'Ctrl K'], help: ['?'], escape: ['Esc'], back: ['Alt ←'] },
  choice: { choose: ['Space'], read: ['Enter'] },
  chart: { marks: ['←', '→', '↑', '↓'], ends: ['Home', 'End'], twin: ['T'] },
  table: { cells: ['←', '→', '↑', '↓'], sort: ['Enter'], addSort: ['Shift Enter'] },
  drawer: { turn: ['←', '→'] },
} as const;

type GroupId = keyof typeof KEYS;
type KeyId = keyof HelpWords['keys'];

const Group = ({ id }: { id: GroupId }) => {
  const { t } = helpWords.useSay();
  const rows = Object.entries(KEYS[id]) as [KeyId, readonly string[]][];
  return (
    <section>
      <h3>{t(`groups.${id}`)}</h3>
      <dl>
        {rows.map(([key, pressed]) => (
          <div key={key}>
            <dt>
              {pressed.map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** The help on keys, over the page. */
export const KeysHelp = ({ close }: { close: () => void }) => {
  const { t } = helpWords.useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayer(close);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={close}>
      <div className="help-head">
        <h2 id="help-title">{t('title')}</h2>
        <button type="button" className="button" onClick={close}>
          {t('close')} <kbd>Esc</kbd>
        </button>
      </div>
      <p>{t('intro')}</p>
      <div className="help-groups">
        {(Object.keys(KEYS) as GroupId[]).map((id) => (
          <Group key={id} id={id} />
        ))}
      </div>
    </dialog>
  );
};
