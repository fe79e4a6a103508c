import { HedgeMark } from '../components/HedgeMark.tsx';
import { HEDGE_IDS, HEDGES } from '../domain/hedge.ts';
import { useSay } from '../i18n/say.ts';

/** How to read a mark: every hedge as a bar and as a dot, with its words. */
export const HedgeKey = () => {
  const { t, lang } = useSay();
  return (
    <div className="key">
      <h3>{t('key.title')}</h3>
      <ul>
        {HEDGE_IDS.map((hedge) => (
          <li key={hedge}>
            <HedgeMark hedge={hedge} form="bar" tone="data" />
            <HedgeMark hedge={hedge} form="dot" tone="data" />
            <span>
              <strong>{HEDGES[hedge].name[lang]}</strong> {t(`key.words.${hedge}`)}
            </span>
          </li>
        ))}
      </ul>
      <p>{t('key.note')}</p>
    </div>
  );
};
