import { Clauses } from '../components/Clauses.tsx';
import type { Edition, Measure } from '../domain/edition.ts';
import { bodiesOf } from '../domain/figures.ts';
import { LANG_TAG, useSay } from '../i18n/say.ts';

/** The title in both languages, and the bodies with the words by which the list names them. */
export const DrawerHead = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t, lang } = useSay();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <div className="drawer-head">
      <h2 className="doc" tabIndex={-1}>
        <Clauses text={measure.title[lang]} lang={lang} />
      </h2>
      <p className="drawer-other doc" lang={LANG_TAG[other]}>
        {measure.title[other]}
      </p>
      <ul className="drawer-bodies">
        {bodiesOf(edition, measure).map((body) => (
          <li key={body.id}>
            <strong>{body.name[lang]}</strong>
            {lang === 'en' && body.translation === 'ours' ? (
              <span className="ours"> ({t('drawer.ours')})</span>
            ) : null}
            {lang === 'en' ? <span lang="zh-CN"> {body.name.zh}</span> : null}
          </li>
        ))}
      </ul>
      <p className="drawer-written">
        {t('drawer.asWrittenBefore')}
        <span className="doc" lang="zh-CN">
          {measure.bodiesAsWritten}
        </span>
      </p>
    </div>
  );
};
