import { measureOfChoice, parseChoice } from '../domain/choice.ts';
import type { Claim, Edition, Measure } from '../domain/edition.ts';
import { bodiesOf, claimsOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { sayIn } from '../i18n/say.ts';
import { behindFigures, slideFigure } from './figure.ts';
import { inPages, PER_MEASURE, pagedTitle, pageId } from './pages.ts';
import { beginningOf, passageInEnglish, passageOf, passageText } from './passage.ts';
import type { AskedOfSlides, LikelyQuestion, MeasureSlide, SlideFigure } from './slide.ts';
import { sourceLine } from './source.ts';

/** How much of a text without figures a slide shows, in signs. */
const BEGINNING: Readonly<Record<Lang, number>> = { zh: 240, en: 560 };

/** Whole sentences of the translation have room up to here, in signs; beyond it only those that give the numbers. */
const MOST_ENGLISH = 700;

const claimWords = (claim: Claim, lang: Lang): string => {
  const details = { kind: sayIn(lang)(`claim.${claim.kind}`), label: claim.label[lang] };
  const t = slidesWords.sayIn(lang);
  return claim.subject === 'asset'
    ? t('measures.claimOfAsset', details)
    : t('measures.claim', details);
};

const claimsOn = (measure: Measure, lang: Lang): readonly string[] => {
  const { firsts, honours } = claimsOf(measure);
  return [...firsts, ...honours].map((claim) => claimWords(claim, lang));
};

const namesOf = (edition: Edition, measure: Measure, lang: Lang, form: 'name' | 'short'): string =>
  formatIn(lang).list(bodiesOf(edition, measure).map((body) => body[form][lang]));

/** What may be asked of a measure besides its figures. */
const questionsOf = (edition: Edition, measure: Measure, lang: Lang): LikelyQuestion[] => {
  const t = slidesWords.sayIn(lang);
  const { number, bodiesAsWritten } = measure;
  const claims = claimsOn(measure, lang);
  const note = { quote: edition.orderNote.zh, english: edition.orderNote.en };
  const bodies = namesOf(edition, measure, lang, 'name');
  return [
    ...(measure.quantities.length
      ? []
      : [{ key: 'none', ask: t('measures.none'), answer: t('measures.noneAnswer') }]),
    ...(claims.length
      ? [
          {
            key: 'claims',
            ask: t('measures.claimsAsk'),
            answer: t('measures.claimsAnswer', { list: formatIn(lang).clauses(claims) }),
            quote: measure.claims.map(({ quote }) => quote).join('；'),
          },
        ]
      : []),
    {
      key: 'bodies',
      ask: t('measures.bodies'),
      answer: t('measures.bodiesAnswer', { bodies }),
      quote: bodiesAsWritten,
    },
    {
      key: 'order',
      ask: t('measures.order', { number }),
      answer: t('opening.orderAnswer'),
      ...note,
    },
  ];
};

const passageFor = (measure: Measure, figures: readonly SlideFigure[], lang: Lang) => {
  const leftOut = slidesWords.sayIn(lang)('measures.leftOut');
  if (figures.length === 0) return beginningOf(measure, lang, BEGINNING[lang], leftOut);
  const ids = figures.map(({ id }) => id);
  const english = lang === 'en' ? passageInEnglish(measure, ids) : [];
  const hasRoom = english.length > 0 && passageText(english).length <= MOST_ENGLISH;
  return hasRoom ? english : passageOf(measure, ids, lang, leftOut);
};

/** The slides of one measure: its title, who stands behind it, its figures and the words that give them. */
export const measureSlides = (
  edition: Edition,
  measure: Measure,
  lang: Lang,
): readonly MeasureSlide[] => {
  const t = slidesWords.sayIn(lang);
  const { number } = measure;
  const bodies = namesOf(edition, measure, lang, 'short');
  const pages = inPages(measure.quantities, PER_MEASURE);
  return pages.map((quantities, at) => {
    const figures = quantities.map((quantity) => slideFigure(edition, { quantity, measure }, lang));
    const { notes, likelyQuestions } = behindFigures(edition, figures, lang);
    return {
      id: pageId(`measure.${measure.id}`, at),
      kind: 'measure',
      lang,
      name: pagedTitle(t('measure', { number }), at, pages.length, lang),
      title: pagedTitle(measure.title[lang], at, pages.length, lang),
      subtitle: t('measures.subtitle', { number, bodies }),
      number,
      bodies,
      figures,
      noFigures: t('measures.noFigures'),
      passage: passageFor(measure, figures, lang),
      passageName: t('measures.passage'),
      claims: claimsOn(measure, lang),
      source: sourceLine(edition, lang, [number]),
      notes,
      likelyQuestions: [...likelyQuestions, ...questionsOf(edition, measure, lang)],
    };
  });
};

/** The measures that a reader has chosen, as wholes or by a figure or claim of theirs, in list order. */
export const chosenMeasures = (
  edition: Edition,
  { chosen }: Pick<AskedOfSlides, 'chosen'>,
): readonly Measure[] => {
  const met = new Set(
    chosen.flatMap((key) => {
      const choice = parseChoice(key);
      return (choice && measureOfChoice(edition, choice)) ?? [];
    }),
  );
  return edition.measures.filter((measure) => met.has(measure));
};
