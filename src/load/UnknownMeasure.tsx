import type { Edition } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import './unknown.css';

/** Says that the address asks for a measure that the list does not have; the list follows below. */
export const UnknownMeasure = ({ edition, asked }: { edition: Edition; asked: string }) => {
  const { t } = useSay();
  const numbers = edition.measures.map(({ number }) => number);
  return (
    <div className="unknown frame" role="alert">
      <p>
        <strong>{t('drawer.unknownTitle', { measure: asked })}</strong>
      </p>
      <p>{t('drawer.unknown', { first: Math.min(...numbers), last: Math.max(...numbers) })}</p>
      <p>
        <a href="#table" className="button">
          {t('drawer.showList')}
        </a>{' '}
        <button type="button" className="button" onClick={() => go({ measure: null })}>
          {t('drawer.dismiss')}
        </button>
      </p>
    </div>
  );
};
