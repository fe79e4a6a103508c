import type { Edition, Measure } from './edition.ts';
import { claimId } from './evidence.ts';
import { measuresOf } from './figures.ts';

/** What a reader can choose: a measure or body by its id, a quantity by its id, a claim by its `claimId`. */
export const CHOICE_KINDS = ['measure', 'body', 'quantity', 'claim'] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];
export type Choice = { readonly kind: ChoiceKind; readonly id: string };
/** A choice in one word, as addresses and sets hold it: `quantity.m04-hall-visits`. */
export type ChoiceKey = `${ChoiceKind}.${string}`;

export const choiceKey = ({ kind, id }: Choice): ChoiceKey => `${kind}.${id}`;

/** Reads a key; null for what is none. Whether the edition has such a thing is not asked. */
export const parseChoice = (key: string): Choice | null => {
  const [, word, id] = /^([a-z]+)\.(.+)$/.exec(key) ?? [];
  const kind = CHOICE_KINDS.find((one) => one === word);
  return kind && id ? { kind, id } : null;
};

/** The measure that states a chosen quantity or claim, or that is itself chosen; none for a body. */
export const measureOfChoice = (edition: Edition, { kind, id }: Choice): Measure | undefined =>
  edition.measures.find(
    (measure) =>
      (kind === 'measure' && measure.id === id) ||
      (kind === 'quantity' && measure.quantities.some((quantity) => quantity.id === id)) ||
      (kind === 'claim' && measure.claims.some((claim) => claimId(measure, claim) === id)),
  );

/** Whether the edition has what is chosen. */
export const isInEdition = (edition: Edition, choice: Choice): boolean =>
  choice.kind === 'body'
    ? edition.bodies.some(({ id }) => id === choice.id)
    : measureOfChoice(edition, choice) !== undefined;

/**
 * What the choices of a reader light: each choice itself, and what belongs to it. A body lights its
 * measures, a measure everything that it states and its bodies; a quantity or claim nothing but itself.
 * `linked` are those of the keys that are not chosen themselves; `holders` are the measures that hold something lit without being lit themselves.
 */
export type Lit = {
  readonly keys: ReadonlySet<ChoiceKey>;
  readonly linked: ReadonlySet<ChoiceKey>;
  readonly holders: ReadonlySet<string>;
};

const keysOfMeasure = (measure: Measure): ChoiceKey[] => [
  choiceKey({ kind: 'measure', id: measure.id }),
  ...measure.quantities.map(({ id }) => choiceKey({ kind: 'quantity', id })),
  ...measure.claims.map((claim) => choiceKey({ kind: 'claim', id: claimId(measure, claim) })),
];

const keysOfChoice = (edition: Edition, choice: Choice): ChoiceKey[] => {
  if (choice.kind === 'body')
    return [choiceKey(choice), ...measuresOf(edition, choice.id).flatMap(keysOfMeasure)];
  const measure = measureOfChoice(edition, choice);
  if (choice.kind !== 'measure' || !measure) return [choiceKey(choice)];
  const bodies = measure.bodies.map((id) => choiceKey({ kind: 'body', id }));
  return [...keysOfMeasure(measure), ...bodies];
};

let last: { edition: Edition; chosen: readonly ChoiceKey[]; lit: Lit } | undefined;

/** What is lit by the chosen keys. Keys that the edition lacks light nothing. The last answer is kept. */
export const litBy = (edition: Edition, chosen: readonly ChoiceKey[]): Lit => {
  if (last?.edition === edition && last.chosen === chosen) return last.lit;
  const choices = chosen.flatMap((key) => parseChoice(key) ?? []);
  const held = choices.filter((choice) => isInEdition(edition, choice));
  const keys = new Set(held.flatMap((choice) => keysOfChoice(edition, choice)));
  const holders = held.flatMap((choice) => measureOfChoice(edition, choice)?.id ?? []);
  const lit = {
    keys,
    linked: new Set([...keys].filter((key) => !chosen.includes(key))),
    holders: new Set(holders.filter((id) => !keys.has(choiceKey({ kind: 'measure', id })))),
  };
  last = { edition, chosen, lit };
  return lit;
};
