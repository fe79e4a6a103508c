import type { Spec } from '../comparisons/spec.ts';
import { specOf } from '../comparisons/specs.ts';
import type { Edition, Measure } from '../domain/edition.ts';
import { claimsOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { sayIn } from '../i18n/say.ts';
import { PANELS, type PanelId } from '../state/view.ts';
import { behindFigures, slideFigure } from './figure.ts';
import type { LikelyQuestion, PanelSlide, SlideNote } from './slide.ts';
import { sourceLine } from './source.ts';

const claimNotes = (measure: Measure, lang: Lang): SlideNote[] => {
  const t = slidesWords.sayIn(lang);
  const { firsts, honours } = claimsOf(measure);
  return [...firsts, ...honours].map((claim) => ({
    key: `${measure.id}.${claim.start}`,
    lead: t('figureLead', {
      label: t('measure', { number: measure.number }),
      value: sayIn(lang)(`claim.${claim.kind}`),
    }),
    quote: claim.quote,
    english: claim.label.en,
    more: claim.subject === 'asset' ? [sayIn(lang)('drawer.asset')] : [],
  }));
};

const bodyNotes = (edition: Edition, lang: Lang): SlideNote[] =>
  edition.measures.map((measure) => ({
    key: measure.id,
    lead: slidesWords.sayIn(lang)('measure', { number: measure.number }),
    quote: measure.bodiesAsWritten,
    english: formatIn('en').list(
      edition.bodies.filter(({ id }) => measure.bodies.includes(id)).map(({ name }) => name.en),
    ),
    more: [],
  }));

/** Panels that draw other things than single figures rest on other words. */
const otherNotes = (edition: Edition, id: PanelId, lang: Lang): readonly SlideNote[] => {
  if (id === 'bodies') return bodyNotes(edition, lang);
  return id === 'evidence' ? edition.measures.flatMap((one) => claimNotes(one, lang)) : [];
};

/** "Can these be added up?", answered by what may not be concluded. */
export const cautionQuestion = (
  { caution }: Pick<Spec, 'caution'>,
  lang: Lang,
): LikelyQuestion => ({
  key: 'compare',
  ask: slidesWords.sayIn(lang)('panel.compare'),
  answer: slidesWords.sayIn(lang)('panel.answer', caution),
});

const panelSlide = (edition: Edition, id: PanelId, lang: Lang): PanelSlide => {
  const spec = specOf(id, edition, lang);
  const figures = spec.figures.map((figure) =>
    slideFigure(edition, figure, lang, spec.remarks?.get(figure.quantity.id)),
  );
  const { notes, likelyQuestions } = behindFigures(edition, figures, lang);
  return {
    id: `panel.${id}`,
    kind: 'panel',
    lang,
    name: sayIn(lang)(`panels.${id}.nav`),
    title: spec.title,
    subtitle: spec.subtitle,
    panel: id,
    spec,
    figures,
    source: sourceLine(
      edition,
      lang,
      figures.map(({ measure }) => measure),
    ),
    notes: [...notes, ...otherNotes(edition, id, lang)],
    likelyQuestions: [cautionQuestion(spec, lang), ...likelyQuestions],
  };
};

/** A slide for each comparison of the page that has something to show. */
export const panelSlides = (edition: Edition, lang: Lang): readonly PanelSlide[] =>
  PANELS.map((id) => panelSlide(edition, id, lang)).filter(({ spec }) => !spec.isEmpty);
