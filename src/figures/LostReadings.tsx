import { useSay } from '../i18n/say.ts';
import { askForReadings, useAreReadingsLost } from './use-readings.ts';

/** Says, where nothing was found, that pinyin could not be looked for; nothing while it could. */
export const LostReadings = () => {
  const { t } = useSay();
  const isLost = useAreReadingsLost();
  if (!isLost) return null;
  return (
    <p className="nothing" role="status">
      {t('piece.noPinyin')}{' '}
      <button type="button" className="as-link" onClick={askForReadings}>
        {t('panel.retry')}
      </button>
    </p>
  );
};
