import { auditEdition } from '../domain/audit.ts';
import { type Edition, NUMERAL_REASONS } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { officialHash } from '../domain/official-text.ts';
import { VERSION } from '../domain/version.ts';
import { formatIn } from '../i18n/format.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { sayIn } from '../i18n/say.ts';
import type { LikelyQuestion, SourcesSlide } from './slide.ts';
import { sourceLine } from './source.ts';

/** How many numerals were found and what accounts for them, in a sentence each. */
const auditWords = (edition: Edition, lang: Lang) => {
  const say = sayIn(lang);
  const { found: total, quantities, others } = auditEdition(edition);
  const reasons = NUMERAL_REASONS.filter((reason) => others[reason]).map((reason) =>
    say('method.auditReason', { reason: say(`reason.${reason}`), count: others[reason] }),
  );
  const counts = { total, quantities, others: total - quantities };
  return {
    counts,
    audit: say('method.audit', { measures: edition.measures.length, ...counts }),
    reasons: say('method.auditReasons', { list: formatIn(lang).list(reasons) }),
  };
};

const questionsOf = (edition: Edition, lang: Lang): LikelyQuestion[] => {
  const t = slidesWords.sayIn(lang);
  const { audit, reasons } = auditWords(edition, lang);
  const hash = officialHash(edition);
  return [
    { key: 'audit', ask: t('sources.audit'), answer: t('sources.both', { audit, reasons }) },
    { key: 'hash', ask: t('sources.hash'), answer: t('sources.hashAnswer', { hash }) },
    { key: 'translation', ask: t('sources.translation'), answer: t('sources.translationAnswer') },
  ];
};

/** Which document, in what order, by what method, what is ours, and which copy of it this is. */
export const sourcesSlide = (edition: Edition, lang: Lang): SourcesSlide => {
  const t = slidesWords.sayIn(lang);
  const { counts, audit, reasons } = auditWords(edition, lang);
  const says = {
    document: sayIn(lang)('method.source', { title: edition.title[lang] }),
    order: edition.orderNote[lang],
    method: t('sources.methodSays'),
    ours: t('sources.oursSays'),
    edition: t('sources.editionSays', {
      id: edition.id,
      version: VERSION,
      hash: officialHash(edition),
    }),
  };
  const keys = ['document', 'order', 'method', 'ours', 'edition'] as const;
  return {
    id: 'sources',
    kind: 'sources',
    lang,
    name: t('sources.name'),
    title: t('sources.title'),
    subtitle: t('sources.subtitle', counts),
    rows: keys.map((key) => ({ key, name: t(`sources.${key}`), says: says[key] })),
    source: sourceLine(edition, lang),
    notes: [
      { key: 'audit', lead: sayIn(lang)('method.auditTitle'), more: [audit, reasons] },
      {
        key: 'order',
        lead: sayIn(lang)('method.orderTitle'),
        quote: edition.orderNote.zh,
        english: edition.orderNote.en,
        more: [],
      },
    ],
    likelyQuestions: questionsOf(edition, lang),
  };
};
