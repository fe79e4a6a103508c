import type { Body, Edition, Measure, Quantity } from './edition.ts';
import type { Lang } from './lang.ts';
import { oncePer } from './once.ts';

/** A quantity together with the measure that states it. */
export type Figure = { readonly quantity: Quantity; readonly measure: Measure };

/** Every quantity of an edition, in list and text order. */
export const figuresOf = oncePer((edition: Edition): readonly Figure[] =>
  edition.measures.flatMap((measure) =>
    measure.quantities.map((quantity) => ({ quantity, measure })),
  ),
);

const bodiesIn = oncePer((edition: Edition) =>
  oncePer((measure: Measure): readonly Body[] =>
    measure.bodies.flatMap((id) => edition.bodies.find((body) => body.id === id) ?? []),
  ),
);

/** The bodies of a measure in the order given. Ids without a body are left out (a data fault). */
export const bodiesOf = (edition: Edition, measure: Measure): readonly Body[] =>
  bodiesIn(edition)(measure);

/** The measures behind which a body stands, in list order. */
export const measuresOf = (edition: Edition, bodyId: string): readonly Measure[] =>
  edition.measures.filter((measure) => measure.bodies.includes(bodyId));

const FIRST_KINDS: readonly string[] = ['first', 'lead', 'originated'];

/** The claims of a measure, claims of being first apart from recognitions. */
export const claimsOf = (measure: Measure) => ({
  firsts: measure.claims.filter((claim) => FIRST_KINDS.includes(claim.kind)),
  honours: measure.claims.filter((claim) => !FIRST_KINDS.includes(claim.kind)),
});

const COLLATOR_TAGS = { zh: 'zh-CN', en: 'en' } as const;
const collators: Partial<Record<Lang, Intl.Collator>> = {};

/** Orders two wordings as a language orders them: Chinese by pinyin. Made when it is first asked for, which takes a browser up to 50 ms. */
export const compareWords = (a: string, b: string, lang: Lang): number => {
  collators[lang] ??= new Intl.Collator(COLLATOR_TAGS[lang]);
  return collators[lang].compare(a, b);
};
