import type { ReactNode } from 'react';
import { Segmented } from '../components/Segmented.tsx';
import type { Edition } from '../domain/edition.ts';
import { LANGS } from '../domain/lang.ts';
import { LANG_TAG, useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { chooseTheme, THEMES, type Theme } from '../state/theme.ts';
import { useTheme } from '../state/use-theme.ts';
import './header.css';

const ThemeChoice = () => {
  const { t } = useSay();
  const theme = useTheme();
  return (
    <label className="theme-choice">
      <span>{t('theme.label')}</span>
      <select value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
        {THEMES.map((id) => (
          <option key={id} value={id}>
            {t(`theme.${id}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

type Props = {
  edition: Edition | null;
  /** What other rooms have to offer from here: search, exports, help. */
  tools?: ReactNode;
};

/** The bar at the top: what this is, which edition, language and theme. */
export const Header = ({ edition, tools }: Props) => {
  const { t, lang } = useSay();
  return (
    <header className="bar">
      <div className="bar-inner">
        <p className="bar-name">{t('page.title')}</p>
        {edition ? (
          <p className="bar-edition">
            {t('page.edition', { year: edition.year, level: t(`page.level.${edition.level}`) })}
          </p>
        ) : null}
        <div className="bar-tools">
          {tools}
          <Segmented
            label={t('language.label')}
            value={lang}
            options={LANGS.map((id) => ({
              value: id,
              label: t(`language.${id}`),
              lang: LANG_TAG[id],
            }))}
            onChange={(next) => go({ lang: next })}
          />
          <ThemeChoice />
        </div>
      </div>
    </header>
  );
};
