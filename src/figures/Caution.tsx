import type { Quantity } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';

/** What a careless reader would get wrong about a figure; nothing where there is nothing. */
export const Caution = ({ quantity: { caution } }: { quantity: Quantity }) => {
  const { t, lang } = useSay();
  if (!caution) return null;
  return (
    <p className="caution">
      <strong>{t('drawer.caution')}</strong> {caution[lang]}
    </p>
  );
};
