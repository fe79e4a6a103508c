import { partsOf } from '../domain/comparisons.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { unitOf } from '../domain/unit.ts';
import { noteOf } from '../figures/note.ts';
import { figureText, sayFigure } from '../figures/said.ts';
import { formatIn } from '../i18n/format.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { sayIn } from '../i18n/say.ts';
import { englishOfFigure } from './passage.ts';
import type { LikelyQuestion, SlideFigure, SlideNote } from './slide.ts';

/** The share that a part has of its whole, marked as ours. */
const shareOf = (edition: Edition, { quantity }: Figure, lang: Lang): string | undefined => {
  const pair = partsOf(edition).find(({ part }) => part.quantity.id === quantity.id);
  if (!pair || pair.share === null) return undefined;
  return sayIn(lang)('panels.parts.share', { share: formatIn(lang).share(pair.share) });
};

/** A figure as slides take it. `remark` is what is ours to say of it; a share is said by itself. */
export const slideFigure = (
  edition: Edition,
  figure: Figure,
  lang: Lang,
  remark = shareOf(edition, figure, lang),
): SlideFigure => {
  const { quantity, measure } = figure;
  const t = sayIn(lang);
  return {
    id: quantity.id,
    measure: measure.number,
    label: quantity.label[lang],
    said: sayFigure(quantity, lang, t),
    value: figureText(quantity, lang, t),
    hedge: quantity.hedge,
    tone: quantity.direction === 'increase' ? 'rise' : 'data',
    isCount: unitOf(quantity.unit).kind === 'count',
    note: noteOf(quantity, lang, t),
    caution: quantity.caution?.[lang],
    remark,
    quote: quantity.quote,
    english: englishOfFigure(measure, quantity.id),
  };
};

/** What stands behind a figure. */
export const noteOfFigure = (figure: SlideFigure, lang: Lang): SlideNote => {
  const t = slidesWords.sayIn(lang);
  const { id, label, value, note, remark, caution, quote, english } = figure;
  return {
    key: id,
    lead: t('figureLead', { label, value }),
    quote,
    english,
    more: [note, ...(remark ? [remark] : []), ...(caution ? [t('caution', { caution })] : [])],
  };
};

/** "Where does that number come from?", answered by its clause. */
export const questionOfFigure = (
  edition: Edition,
  figure: SlideFigure,
  lang: Lang,
): LikelyQuestion => {
  const t = slidesWords.sayIn(lang);
  const { id, label, value, note, caution, quote, english, measure: number } = figure;
  const title = edition.measures.find((one) => one.number === number)?.title[lang] ?? '';
  return {
    key: id,
    ask: t('ask.from', { label, value }),
    answer: caution
      ? t('ask.fromWithCaution', { number, title, note, caution })
      : t('ask.fromAnswer', { number, title, note }),
    quote,
    english,
  };
};

/** The notes and questions of a slide that shows figures. */
export const behindFigures = (edition: Edition, figures: readonly SlideFigure[], lang: Lang) => ({
  notes: figures.map((figure) => noteOfFigure(figure, lang)),
  likelyQuestions: figures.map((figure) => questionOfFigure(edition, figure, lang)),
});
