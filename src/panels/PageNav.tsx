import { useSay } from '../i18n/say.ts';
import { PANELS } from '../state/view.ts';

/** The parts of the page, each a jump away. */
export const PageNav = () => {
  const { t } = useSay();
  return (
    <nav className="page-nav frame" aria-label={t('nav.label')}>
      <ul>
        {PANELS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`panels.${id}.nav`)}</a>
          </li>
        ))}
        <li>
          <a href="#table">{t('nav.table')}</a>
        </li>
        <li>
          <a href="#method">{t('nav.method')}</a>
        </li>
      </ul>
    </nav>
  );
};
