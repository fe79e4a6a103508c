import type { Body, Measure, Quantity } from './edition.ts';
import { LANGS, type Lang } from './lang.ts';
import { type Field, type Tier, toField } from './match.ts';
import { saidText, sayQuantity } from './wording.ts';

/** A wording together with its language. */
export type LangField = Field & { readonly lang: Lang };

/** Makes what is derived from a piece of data once, and keeps it as long as the data. */
export const onceFor = <Key extends object, Made>(make: (key: Key) => Made) => {
  const known = new WeakMap<Key, Made>();
  return (key: Key): Made => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
};

export const inBoth = (tier: Tier, textIn: (lang: Lang) => string): readonly LangField[] =>
  LANGS.map((lang) => ({ ...toField(tier, textIn(lang)), lang }));

/** The short and full names of a body. */
export const namesOf = onceFor((body: Body) => ({
  short: inBoth('name', (lang) => body.short[lang]),
  full: inBoth('fullName', (lang) => body.name[lang]),
}));

export const titlesOf = onceFor((measure: Measure) =>
  inBoth('name', (lang) => measure.title[lang]),
);

/** The label of a quantity and its value as it is said. */
export const wordsOfQuantity = onceFor((quantity: Quantity) => ({
  labels: inBoth('label', (lang) => quantity.label[lang]),
  said: inBoth('label', (lang) => saidText(sayQuantity(quantity, lang), lang)),
}));

/** The labels of a measure's claims, in the order of `measure.claims`. */
export const claimLabelsOf = onceFor((measure: Measure) =>
  measure.claims.map((claim) => inBoth('label', (lang) => claim.label[lang])),
);

export const textsOf = onceFor((measure: Measure) => inBoth('text', (lang) => measure.text[lang]));
