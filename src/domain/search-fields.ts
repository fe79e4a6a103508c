import type { Body, Measure, Quantity } from './edition.ts';
import { LANGS, type Lang } from './lang.ts';
import { type Field, type Tier, toField } from './match.ts';
import { oncePer } from './once.ts';
import { saidText, sayQuantity } from './wording.ts';

/** A wording together with its language. */
export type LangField = Field & { readonly lang: Lang };

export const inBoth = (tier: Tier, textIn: (lang: Lang) => string): readonly LangField[] =>
  LANGS.map((lang) => ({ ...toField(tier, textIn(lang)), lang }));

/** The short and full names of a body. */
export const namesOf = oncePer((body: Body) => ({
  short: inBoth('name', (lang) => body.short[lang]),
  full: inBoth('fullName', (lang) => body.name[lang]),
}));

export const titlesOf = oncePer((measure: Measure) =>
  inBoth('name', (lang) => measure.title[lang]),
);

/** The label of a quantity and its value as it is said. */
export const wordsOfQuantity = oncePer((quantity: Quantity) => ({
  labels: inBoth('label', (lang) => quantity.label[lang]),
  said: inBoth('label', (lang) => saidText(sayQuantity(quantity, lang), lang)),
}));

/** The labels of a measure's claims, in the order of `measure.claims`. */
export const claimLabelsOf = oncePer((measure: Measure) =>
  measure.claims.map((claim) => inBoth('label', (lang) => claim.label[lang])),
);

export const textsOf = oncePer((measure: Measure) => inBoth('text', (lang) => measure.text[lang]));
