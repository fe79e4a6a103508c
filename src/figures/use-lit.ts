import { useMemo } from 'react';
import { type ChoiceKey, litBy } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { useView } from '../state/use-view.ts';

/** Whether a choice is one of the reader's own. */
export const useIsChosen = (key: ChoiceKey): boolean =>
  useView((view) => view.chosen.includes(key));

/** Whether something is lit: chosen, or belonging to what is chosen. */
export const useIsLit = (edition: Edition, key: ChoiceKey): boolean =>
  useView((view) => litBy(edition, view.chosen).keys.has(key));

/** How a measure stands to what is chosen: lit as a whole, holding something lit, or neither. */
export const useLitMeasure = (edition: Edition, id: string): 'lit' | 'holds' | undefined =>
  useView((view) => {
    const lit = litBy(edition, view.chosen);
    if (lit.keys.has(`measure.${id}`)) return 'lit';
    return lit.holders.has(id) ? 'holds' : undefined;
  });

const NONE: ReadonlySet<ChoiceKey> = new Set();

/** Those of some keys that are lit; the same set as long as they are the same. */
export const useLitOf = (edition: Edition, keys: readonly ChoiceKey[]): ReadonlySet<ChoiceKey> => {
  const lit = useView((view) => {
    const all = litBy(edition, view.chosen).keys;
    return all.size ? keys.filter((key) => all.has(key)).join(' ') : '';
  });
  return useMemo(() => (lit ? new Set(lit.split(' ') as ChoiceKey[]) : NONE), [lit]);
};
