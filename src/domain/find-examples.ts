import type { Edition, Measure, Quantity } from './edition.ts';
import { bodiesOf, type Figure, figuresOf } from './figures.ts';
import type { Lang } from './lang.ts';
import type { Readings } from './pinyin.ts';
import { unitOf } from './unit.ts';
import { sayQuantity } from './wording.ts';

const numeralOf = ({ quantity }: Figure, lang: Lang): string => {
  const numeral = sayQuantity(quantity, lang).find(({ kind }) => kind === 'numeral')?.text ?? '';
  return numeral.normalize('NFKC').replace('%', '');
};

const digits = (numeral: string): number => numeral.replace(/\D/g, '').length;

/** The figure with the most telling numeral, and of those with one as long the one told first. */
const tellingFigure = (figures: readonly Figure[], lang: Lang): Figure | undefined =>
  [...figures].sort((a, b) => digits(numeralOf(b, lang)) - digits(numeralOf(a, lang)))[0];

const INITIALS = 3;

/** The initials of a name's last three characters, as people shorten names: 市税务局 → swj. */
function initialsOf(name: string, readings: Readings): string {
  const firsts = Array.from(name, (char) => readings.get(char)?.[0]?.[0] ?? ' ').join('');
  const last = firsts.slice(-INITIALS);
  return last.length === INITIALS && !last.includes(' ') ? last : '';
}

const unitWords = (quantity: Quantity, lang: Lang): string =>
  sayQuantity(quantity, lang).find(({ kind }) => kind === 'unit')?.text ?? '';

const isMoney = ({ quantity }: Figure): boolean => unitOf(quantity.unit).kind === 'money';

const bodyNames = (
  edition: Edition,
  measure: Measure | undefined,
  lang: Lang,
  readings?: Readings,
) => {
  const body = measure ? bodiesOf(edition, measure)[0] : edition.bodies[0];
  if (!body) return [];
  const initials = lang === 'zh' && readings ? initialsOf(body.short.zh, readings) : '';
  return [body.short[lang], initials];
};

/**
 * What a reader might look for in this edition: a body, in Chinese its initials once there are readings, a number, a unit. An
 * edition without figures gives no numbers.
 */
export function searchExamples(edition: Edition, lang: Lang, readings?: Readings): string[] {
  const figures = figuresOf(edition);
  const headlines = figures.filter(({ quantity }) => quantity.headline);
  const figure = tellingFigure(headlines.length ? headlines : figures, lang);
  const counted = figures.find(isMoney) ?? figures[0];
  const words = [
    ...bodyNames(edition, figure?.measure, lang, readings),
    figure ? numeralOf(figure, lang) : '',
    counted ? unitWords(counted.quantity, lang) : '',
  ];
  return [...new Set(words)].filter(Boolean);
}
