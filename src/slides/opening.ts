import type { Edition } from '../domain/edition.ts';
import { claimsOf, figuresOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { sayIn } from '../i18n/say.ts';
import type { OpeningSlide } from './slide.ts';
import { sourceLine } from './source.ts';

const holdsOf = (edition: Edition, lang: Lang) => {
  const t = sayIn(lang);
  const firsts = edition.measures.flatMap((measure) => claimsOf(measure).firsts);
  return [
    { count: edition.measures.length, what: t('stats.measures') },
    { count: edition.bodies.length, what: t('stats.bodies') },
    { count: figuresOf(edition).length, what: t('stats.figures') },
    { count: firsts.length, what: t('stats.firsts') },
  ];
};

/** What list this is, how much it holds, and that its order is no ranking. */
export const openingSlide = (edition: Edition, lang: Lang): OpeningSlide => {
  const t = slidesWords.sayIn(lang);
  const say = sayIn(lang);
  const { place, year, level, title, orderNote } = edition;
  const note = { quote: orderNote.zh, english: orderNote.en };
  return {
    id: 'opening',
    kind: 'opening',
    lang,
    name: t('opening.name'),
    title: title[lang],
    kicker: t('opening.subtitle', { place: place[lang], year, level: say(`page.level.${level}`) }),
    holds: holdsOf(edition, lang),
    noRanking: say('page.noRanking'),
    source: sourceLine(edition, lang),
    notes: [{ key: 'order', lead: say('method.orderTitle'), ...note, more: [] }],
    likelyQuestions: [
      { key: 'order', ask: t('opening.order'), answer: t('opening.orderAnswer'), ...note },
      { key: 'issuer', ask: t('opening.issuer'), answer: t('opening.issuerAnswer') },
    ],
  };
};
