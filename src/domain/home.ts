import { changesOf, levelsOf, moneyOf, partsOf, reachOf } from './comparisons.ts';
import type { Edition } from './edition.ts';
import type { Figure } from './figures.ts';

/** The comparisons that draw single figures; `evidence` draws every figure there is. */
type Home = 'changes' | 'levels' | 'money' | 'parts' | 'reach' | 'evidence';

const DRAWN: readonly (readonly [Home, (edition: Edition) => readonly Figure[]])[] = [
  ['changes', changesOf],
  ['levels', levelsOf],
  ['money', (edition) => moneyOf(edition).flatMap((group) => group.figures)],
  ['parts', (edition) => partsOf(edition).flatMap(({ part, whole }) => [part, whole])],
  ['reach', (edition) => reachOf(edition).flatMap((group) => group.wholes)],
];

/** The comparison where a figure's mark is best seen: the first that draws it. */
export const homeOf = (edition: Edition, quantityId: string): Home =>
  DRAWN.find(([, figures]) =>
    figures(edition).some(({ quantity }) => quantity.id === quantityId),
  )?.[0] ?? 'evidence';
