import { useSay } from '../i18n/say.ts';
import './guard.css';

type Props = {
  again: () => void;
  /** Gives up what was to be opened; for what would lie over the page, and says so there. */
  close?: () => void;
};

/** A part of the page that did not come over the network: says so in its place, or over the page, and asks again. */
export const LostPiece = ({ again, close }: Props) => {
  const { t } = useSay();
  return (
    <div className={close ? 'broken over' : 'broken'} role="alert">
      <p>{t('piece.lost')}</p>
      <p>
        <button type="button" className="button" onClick={again}>
          {t('panel.retry')}
        </button>{' '}
        {close ? (
          <button type="button" className="button" onClick={close}>
            {t('drawer.close')}
          </button>
        ) : null}
      </p>
    </div>
  );
};
