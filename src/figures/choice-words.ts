import { type Choice, measureOfChoice } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { claimId } from '../domain/evidence.ts';
import type { Lang } from '../domain/lang.ts';
import type { Say } from '../i18n/say.ts';
import { figureText } from './said.ts';

type Words = {
  readonly kind: string;
  readonly name: string;
  /** The hedged value of a quantity, which is never cut. */
  readonly value?: string;
};

const nameOf = (edition: Edition, { kind, id }: Choice, lang: Lang, t: Say): string | undefined => {
  const measure = measureOfChoice(edition, { kind, id });
  if (kind === 'body') return edition.bodies.find((body) => body.id === id)?.short[lang];
  if (kind === 'measure' && measure)
    return t('choice.measureName', { number: measure.number, title: measure.title[lang] });
  if (kind === 'claim')
    return measure?.claims.find((claim) => claimId(measure, claim) === id)?.label[lang];
  const quantity = measure?.quantities.find((one) => one.id === id);
  return quantity?.label[lang];
};

const valueWords = (edition: Edition, choice: Choice, lang: Lang, t: Say): string | undefined => {
  if (choice.kind !== 'quantity') return undefined;
  const { quantities = [] } = measureOfChoice(edition, choice) ?? {};
  const quantity = quantities.find(({ id }) => id === choice.id);
  return quantity && figureText(quantity, lang, t);
};

/** What is chosen, in words: its kind (数字), its name and its hedged value. Null for what the list lacks. */
export const choiceWords = (edition: Edition, choice: Choice, lang: Lang, t: Say): Words | null => {
  const name = nameOf(edition, choice, lang, t);
  if (name === undefined) return null;
  return {
    kind: t(`choice.kinds.${choice.kind}`),
    name,
    value: valueWords(edition, choice, lang, t),
  };
};

/** The same without its kind, as one string. */
export const choiceText = (edition: Edition, choice: Choice, lang: Lang, t: Say): string | null => {
  const words = choiceWords(edition, choice, lang, t);
  return words && [words.name, words.value].filter(Boolean).join(' ');
};
