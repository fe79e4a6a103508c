import type { Edition } from '../domain/edition.ts';
import { compareOwn } from '../domain/own-comparison.ts';
import { currentView, go } from '../state/address.ts';
import { compare } from '../state/choose.ts';

/** Takes quantities into the comparison, after those that are in it. */
export const addCompared = (ids: readonly string[]): void => {
  const { compared } = currentView();
  compare([...compared, ...ids.filter((id) => !compared.includes(id))]);
};

/** Takes one quantity out of the comparison. */
export const removeCompared = (id: string): void =>
  compare(currentView().compared.filter((other) => other !== id));

/** Empties the comparison. Its name goes too: it was the name of what was in it. */
export const clearCompared = (): void => go({ compared: [], comparisonName: '' });

export const openComparison = (): void => go({ comparing: true });
export const closeComparison = (): void => go({ comparing: false });

/** The ids as they stand side by side: those of each axis, then each that stands apart. */
export const groupsOf = (
  edition: Edition,
  ids: readonly string[],
): readonly (readonly string[])[] => {
  const { axes, apart } = compareOwn(edition, ids);
  const together = axes.map(({ figures }) => figures.map(({ quantity }) => quantity.id));
  const others = apart.map(({ figure }) => figure.quantity.id);
  return others.length ? [...together, others] : together;
};

/** The picked ids with one of them moved a step up (-1) or down (1) within its group; the same where it stands at the end. */
export const movedIn = (
  edition: Edition,
  ids: readonly string[],
  id: string,
  step: -1 | 1,
): readonly string[] => {
  const group = groupsOf(edition, ids).find((one) => one.includes(id)) ?? [];
  const other = group[group.indexOf(id) + step];
  if (other === undefined) return ids;
  const swap = new Map([
    [id, other],
    [other, id],
  ]);
  return ids.map((one) => swap.get(one) ?? one);
};

/** Moves a quantity a step up or down among those that it stands with. */
export const moveCompared = (edition: Edition, id: string, step: -1 | 1): void => {
  const { compared } = currentView();
  go({ compared: movedIn(edition, compared, id, step) }, { replace: true });
};
