import { Clauses } from '../components/Clauses.tsx';
import type { Edition } from '../domain/edition.ts';
import { claimsOf, figuresOf } from '../domain/figures.ts';
import { useSay } from '../i18n/say.ts';
import './opening.css';

const statsOf = (edition: Edition) => ({
  measures: edition.measures.length,
  bodies: edition.bodies.length,
  figures: figuresOf(edition).length,
  firsts: edition.measures.flatMap((measure) => claimsOf(measure).firsts).length,
});

/** The opening: what list this is and whose page, how much it holds, and that its order is no ranking. */
export const Opening = ({ edition }: { edition: Edition }) => {
  const { t, lang } = useSay();
  const place = edition.place[lang];
  return (
    <section className="opening frame">
      <p className="kicker">
        {t('page.kicker', { place, year: edition.year, level: t(`page.level.${edition.level}`) })}{' '}
        <span className="whose">{t('page.whose')}</span>
      </p>
      <h1 className="doc" lang={lang}>
        <Clauses text={edition.title[lang]} lang={lang} />
      </h1>
      <p className="lead">{t('page.lead')}</p>
      <p className="no-ranking">{t('page.noRanking')}</p>
      <dl className="stats" aria-label={t('stats.label')}>
        {Object.entries(statsOf(edition)).map(([id, count]) => (
          <div key={id}>
            <dt>{t(`stats.${id as keyof ReturnType<typeof statsOf>}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
