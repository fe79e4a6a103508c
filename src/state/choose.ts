import type { ChoiceKey } from '../domain/choice.ts';
import { currentView, go } from './address.ts';

/** Chooses these and nothing else. With the last choice goes the wish to see only what is chosen. */
const choose = (chosen: readonly ChoiceKey[]): void =>
  go(chosen.length ? { chosen } : { chosen, onlyChosen: false });

/** Adds a choice to what is chosen, or takes it off again: what a click on anything does. */
export const toggleChoice = (key: ChoiceKey): void => {
  const { chosen } = currentView();
  choose(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
};

/** What is chosen together with one more. */
export const withChoice = (key: ChoiceKey | undefined): readonly ChoiceKey[] => {
  const { chosen } = currentView();
  return !key || chosen.includes(key) ? chosen : [...chosen, key];
};

/** Lets every choice go. */
export const clearChoices = (): void => choose([]);

/** Changes what is compared: a step in the history, but not in the comparison itself while it is open, which Back leaves. */
export const compare = (compared: readonly string[]): void => {
  const { comparing, measure } = currentView();
  go({ compared }, { replace: comparing && measure === null });
};

/** Takes quantities into the reader's own comparison, or out of it where all are in it already. */
export const toggleCompared = (ids: readonly string[]): void => {
  const { compared } = currentView();
  const isAll = ids.every((id) => compared.includes(id));
  const others = compared.filter((id) => !ids.includes(id));
  compare(isAll ? others : [...compared, ...ids.filter((id) => !compared.includes(id))]);
};
