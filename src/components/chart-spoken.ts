import type { TFunction } from 'i18next';
import type { DrawnMark } from '../charts/marks.ts';
import { formatIn } from '../i18n/format.ts';
import type { Spoken } from '../i18n/say.ts';

type Say = TFunction<'chart'>;

const ofMeasure = ({ pick, tip, ties }: DrawnMark, lang: Spoken, t: Say): string => {
  const words = { number: pick.measure ?? '', label: tip.label, note: tip.note };
  if (ties.length > 0)
    return t('measureOf', { ...words, list: formatIn(lang).list(ties.map(({ name }) => name)) });
  return tip.note ? t('measureWithNote', words) : t('measure', words);
};

const ofBody = ({ tip, ties }: DrawnMark, lang: Spoken, t: Say): string =>
  t('body', {
    label: tip.label,
    count: ties.length,
    list: formatIn(lang).list(ties.map(({ name }) => name)),
  });

/** A note begins a sentence of its own. */
const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const ofStatement = ({ pick, tip }: DrawnMark, t: Say): string => {
  const words = { ...tip, number: pick.measure ?? '' };
  if (pick.kind === 'quantity') return t('quantity', { ...words, note: asSentence(tip.note) });
  return tip.note ? t('claimWithNote', words) : t('claim', words);
};

const sentenceOf = (mark: DrawnMark, lang: Spoken, t: Say): string => {
  if (mark.pick.kind === 'measure') return ofMeasure(mark, lang, t);
  if (mark.pick.kind === 'body') return ofBody(mark, lang, t);
  return ofStatement(mark, t);
};

/** A mark as it is spoken: label, value with hedge and direction, period, measure, and what to beware of. */
export const spokenMark = (mark: DrawnMark, lang: Spoken, t: Say): string => {
  const plain = sentenceOf(mark, lang, t);
  const said = mark.isLinked ? t('linked', { said: plain }) : plain;
  return mark.tip.caution ? t('withCaution', { said, caution: mark.tip.caution }) : said;
};
