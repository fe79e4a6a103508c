import type { Spec } from '../comparisons/spec.ts';
import type { Edition, Measure } from '../domain/edition.ts';
import { bodiesOf, claimsOf, measuresOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { formatIn } from '../i18n/format.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { sayIn } from '../i18n/say.ts';
import { PANELS, type PanelId } from '../state/view.ts';
import { behindFigures, slideFigure } from './figure.ts';
import { pagedTitle, pageId } from './pages.ts';
import { panelPages } from './panel-pages.ts';
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
    english: formatIn('en').list(bodiesOf(edition, measure).map(({ name }) => name.en)),
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

/** The list of who stands behind which measure, as text: a link diagram is too fine for a room. */
const bodyRows = (edition: Edition, id: PanelId, lang: Lang): PanelSlide['rows'] =>
  id === 'bodies'
    ? edition.measures.map((measure) => ({
        id: measure.id,
        number: measure.number,
        bodies: bodiesOf(edition, measure).map((body) => ({
          id: body.id,
          name: body.short[lang],
          isRepeated: measuresOf(edition, body.id).length > 1,
        })),
      }))
    : [];

type Page = { readonly spec: Spec; readonly at: number; readonly pages: number };

const panelSlide = (
  edition: Edition,
  id: PanelId,
  { spec, at, pages }: Page,
  lang: Lang,
): PanelSlide => {
  const figures = spec.figures.map((figure) =>
    slideFigure(edition, figure, lang, spec.remarks?.get(figure.quantity.id)),
  );
  const { notes, likelyQuestions } = behindFigures(edition, figures, lang);
  const paged = (title: string) => pagedTitle(title, at, pages, lang);
  return {
    id: pageId(`panel.${id}`, at),
    kind: 'panel',
    lang,
    name: paged(sayIn(lang)(`panels.${id}.nav`)),
    title: paged(spec.title),
    subtitle: spec.subtitle,
    panel: id,
    spec,
    figures,
    rows: bodyRows(edition, id, lang),
    source: sourceLine(
      edition,
      lang,
      figures.map(({ measure }) => measure),
    ),
    notes: [...notes, ...(at === 0 ? otherNotes(edition, id, lang) : [])],
    likelyQuestions: [cautionQuestion(spec, lang), ...likelyQuestions],
  };
};

/** Slides for each comparison of the page that has something to show: one, or as many as its drawing needs. */
export const panelSlides = (edition: Edition, lang: Lang): readonly PanelSlide[] =>
  PANELS.flatMap((id) => {
    const specs = panelPages(id, edition, lang);
    return specs.map((spec, at) =>
      panelSlide(edition, id, { spec, at, pages: specs.length }, lang),
    );
  });
