import { Badge } from '../components/Badge.tsx';
import { Segmented } from '../components/Segmented.tsx';
import type { Measure } from '../domain/edition.ts';
import { LANGS } from '../domain/lang.ts';
import { MeasureLink } from '../figures/MeasureLink.tsx';
import { LANG_TAG, useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';

type Props = {
  measure: Measure;
  previous: Measure | undefined;
  next: Measure | undefined;
  close: () => void;
};

/** The drawer's own bar: which measure this is, its language, its neighbours, and the way out. */
export const DrawerBar = ({ measure, previous, next, close }: Props) => {
  const { t, lang } = useSay();
  return (
    <header className="drawer-bar">
      <p className="drawer-which">
        <Badge number={measure.number} />
        <strong>{t('drawer.measure', { number: measure.number })}</strong>
        <span className="drawer-order">{t('drawer.order')}</span>
      </p>
      <Segmented
        label={t('language.label')}
        value={lang}
        options={LANGS.map((id) => ({ value: id, label: t(`language.${id}`), lang: LANG_TAG[id] }))}
        onChange={(next) => go({ lang: next })}
      />
      <nav className="drawer-nav" aria-label={t('drawer.neighbours')}>
        {previous ? (
          <MeasureLink
            number={previous.number}
            className="button"
            label={t('drawer.previousLabel', { number: previous.number })}
          >
            ← {previous.number}
          </MeasureLink>
        ) : null}
        {next ? (
          <MeasureLink
            number={next.number}
            className="button"
            label={t('drawer.nextLabel', { number: next.number })}
          >
            {next.number} →
          </MeasureLink>
        ) : null}
      </nav>
      <button type="button" className="button" onClick={close}>
        {t('drawer.close')} <kbd>Esc</kbd>
      </button>
    </header>
  );
};
