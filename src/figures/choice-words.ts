import { type Choice, measureOfChoice } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { claimId } from '../domain/evidence.ts';
import type { Lang } from '../domain/lang.ts';
import type { Say } from '../i18n/say.ts';
import { figureText } from './said.ts';

const nameOf = (edition: Edition, { kind, id }: Choice, lang: Lang, t: Say): string | undefined => {
  const measure = measureOfChoice(edition, { kind, id });
  if (kind === 'body') return edition.bodies.find((body) => body.id === id)?.short[lang];
  if (kind === 'measure' && measure)
    return t('choice.measureName', { number: measure.number, title: measure.title[lang] });
  if (kind === 'claim')
    return measure?.claims.find((claim) => claimId(measure, claim) === id)?.label[lang];
  const quantity = measure?.quantities.find((one) => one.id === id);
  return quantity && `${quantity.label[lang]} ${figureText(quantity, lang, t)}`;
};

/** What is chosen, in words: its kind (数字) and its name with its hedged value. Null for what the list lacks. */
export const choiceWords = (
  edition: Edition,
  choice: Choice,
  lang: Lang,
  t: Say,
): { readonly kind: string; readonly name: string } | null => {
  const name = nameOf(edition, choice, lang, t);
  return name === undefined ? null : { kind: t(`choice.kinds.${choice.kind}`), name };
};
