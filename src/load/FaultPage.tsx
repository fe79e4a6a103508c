import type { Lang, Text } from '../domain/lang.ts';
import { LANG_TAG, sayIn, useSay } from '../i18n/say.ts';
import './faults.css';

type Props = {
  file: string;
  faults: readonly Text[];
  reload: () => void;
};

/** As many faults as a maintainer can make use of at once. */
const MOST = 50;

const Intro = ({ lang, count }: { lang: Lang; count: number }) => {
  const t = sayIn(lang);
  return (
    <p lang={LANG_TAG[lang]}>
      {t('fault.intro')} {t('fault.count', { count })}{' '}
      {count > MOST ? t('fault.first', { count: MOST }) : null}
    </p>
  );
};

/** Stands in place of the board when the data did not pass: what, where and what to do, in both languages. */
export const FaultPage = ({ file, faults, reload }: Props) => {
  const { lang } = useSay();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <main className="faults frame">
      <h1>
        {sayIn(lang)('fault.title')}
        <span className="other-language" lang={LANG_TAG[other]}>
          {sayIn(other)('fault.title')}
        </span>
      </h1>
      <Intro lang={lang} count={faults.length} />
      <Intro lang={other} count={faults.length} />
      <p>
        <code>{file}</code>
      </p>
      <ol className="fault-list">
        {faults.slice(0, MOST).map((fault) => (
          <li key={fault.zh}>
            <p lang={LANG_TAG[lang]}>{fault[lang]}</p>
            <p lang={LANG_TAG[other]} className="other-language">
              {fault[other]}
            </p>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={reload}>
        {sayIn(lang)('fault.reload')}{' '}
        <span lang={LANG_TAG[other]}>{sayIn(other)('fault.reload')}</span>
      </button>
    </main>
  );
};
