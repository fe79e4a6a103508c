import { useMemo } from 'react';
import { type ChoiceKey, litBy } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { useView } from '../state/use-view.ts';

/** Whether a choice is one of the reader's own. */
export const useIsChosen = (key: ChoiceKey): boolean =>
  useView((view) => view.chosen.includes(key));

/** How something stands to what is chosen: chosen itself, lit since it belongs to that, or neither. */
export const useStanding = (edition: Edition, key: ChoiceKey): 'chosen' | 'lit' | undefined =>
  useView((view) => {
    if (view.chosen.includes(key)) return 'chosen';
    return litBy(edition, view.chosen).keys.has(key) ? 'lit' : undefined;
  });

type LitOf = { readonly lit: ReadonlySet<ChoiceKey>; readonly linked: ReadonlySet<ChoiceKey> };

const joined = (keys: readonly ChoiceKey[], all: ReadonlySet<ChoiceKey>): string =>
  all.size ? keys.filter((key) => all.has(key)).join(' ') : '';
const split = (joint: string): ReadonlySet<ChoiceKey> =>
  new Set(joint ? (joint.split(' ') as ChoiceKey[]) : []);

/** Those of some keys that are lit; the same sets as long as they are the same. */
export const useLitOf = (edition: Edition, keys: readonly ChoiceKey[]): LitOf => {
  const lit = useView((view) => joined(keys, litBy(edition, view.chosen).keys));
  const linked = useView((view) => joined(keys, litBy(edition, view.chosen).linked));
  return useMemo(() => ({ lit: split(lit), linked: split(linked) }), [lit, linked]);
};
