import { type Choice, measureOfChoice } from '../domain/choice.ts';
import type { Edition, Measure } from '../domain/edition.ts';
import { claimId } from '../domain/evidence.ts';
import { bodiesOf, measuresOf } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import { noteOf } from '../figures/note.ts';
import { figureText } from '../figures/said.ts';
import { formatIn } from '../i18n/format.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { sayIn } from '../i18n/say.ts';
import { englishOfClause, englishOfFigure, markedClause } from './passage.ts';
import type { OfficialWords } from './slide.ts';

type Asked = {
  readonly edition: Edition;
  readonly choice: Choice;
  readonly lang: Lang;
};

const ofFigure = (measure: Measure, { choice, lang }: Asked): OfficialWords | null => {
  const quantity = measure.quantities.find(({ id }) => id === choice.id);
  if (!quantity) return null;
  const t = sayIn(lang);
  return {
    choice,
    kicker: slidesWords.sayIn(lang)('words.figure', { number: measure.number }),
    heading: quantity.label[lang],
    value: figureText(quantity, lang, t),
    passage: markedClause(measure, quantity),
    english: englishOfFigure(measure, quantity.id),
    note: noteOf(quantity, lang, t),
    caution: quantity.caution?.[lang],
  };
};

const ofClaim = (measure: Measure, { choice, lang }: Asked): OfficialWords | null => {
  const claim = measure.claims.find((one) => claimId(measure, one) === choice.id);
  if (!claim) return null;
  return {
    choice,
    kicker: slidesWords.sayIn(lang)('claimKicker', { number: measure.number }),
    heading: claim.label[lang],
    value: sayIn(lang)(`claim.${claim.kind}`),
    passage: markedClause(measure, claim),
    english: englishOfClause(measure, claim) || claim.label.en,
    note: claim.subject === 'asset' ? sayIn(lang)('drawer.asset') : undefined,
  };
};

const ofMeasure = (measure: Measure, { edition, choice, lang }: Asked): OfficialWords => ({
  choice,
  kicker: slidesWords.sayIn(lang)('words.measure', { number: measure.number }),
  heading: measure.title[lang],
  passage: [{ text: measure.bodiesAsWritten }],
  english: formatIn('en').list(bodiesOf(edition, measure).map(({ name }) => name.en)),
});

const ofBody = ({ edition, choice, lang }: Asked): OfficialWords | null => {
  const body = edition.bodies.find(({ id }) => id === choice.id);
  if (!body) return null;
  const t = slidesWords.sayIn(lang);
  const numbers = measuresOf(edition, body.id).map(({ number }) => String(number));
  return {
    choice,
    kicker: t('words.body'),
    heading: body.name[lang],
    passage: [],
    note: t('words.bodyOf', { numbers: formatIn(lang).list(numbers) }),
  };
};

/** The official words behind what can be clicked on a slide; null for what the edition lacks. */
export const officialWords = (
  edition: Edition,
  choice: Choice,
  lang: Lang,
): OfficialWords | null => {
  const asked = { edition, choice, lang };
  if (choice.kind === 'body') return ofBody(asked);
  const measure = measureOfChoice(edition, choice);
  if (!measure) return null;
  if (choice.kind === 'measure') return ofMeasure(measure, asked);
  return choice.kind === 'quantity' ? ofFigure(measure, asked) : ofClaim(measure, asked);
};
