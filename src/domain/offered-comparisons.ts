import { changesOf } from './comparisons.ts';
import type { Edition, Measure } from './edition.ts';
import { type Figure, figuresOf } from './figures.ts';
import { compareOwn } from './own-comparison.ts';
import { unitOf } from './unit.ts';

/** A comparison to start from: what it is made of, and its figures in list and text order. */
export type Offer = { readonly figures: readonly Figure[] } & (
  | { readonly kind: 'changes' | 'money' }
  | { readonly kind: 'measure'; readonly measure: Measure }
);

const isComparable = ({ figures }: Offer): boolean => figures.length >= 2;

const moneyFigures = (edition: Edition): readonly Figure[] =>
  figuresOf(edition).filter(({ quantity }) => unitOf(quantity.unit).kind === 'money');

const allOf = (measure: Measure): Offer => ({
  kind: 'measure',
  measure,
  figures: measure.quantities.map((quantity) => ({ quantity, measure })),
});

/** How many of an offer's figures find another to share an axis with. */
const countDrawn = (edition: Edition, { figures }: Offer): number =>
  compareOwn(
    edition,
    figures.map(({ quantity }) => quantity.id),
  ).axes.reduce((sum, axis) => sum + axis.figures.length, 0);

/** The measure of which most figures can be compared with one another; the earliest of several, none of none. */
function richest(edition: Edition): Offer[] {
  const offers = edition.measures
    .map(allOf)
    .map((offer) => ({ offer, drawn: countDrawn(edition, offer) }));
  const most = Math.max(...offers.map(({ drawn }) => drawn));
  const found = offers.find(({ drawn }) => drawn === most && drawn > 0);
  return found ? [found.offer] : [];
}

/** All that one measure states. Null if it states fewer than two figures. */
export function offerOfMeasure(measure: Measure): Offer | null {
  const offer = allOf(measure);
  return isComparable(offer) ? offer : null;
}

/**
 * The comparisons to start from: all changes in per cent, all money, and all that one measure states: the one
 * of which most figures share an axis. Only those with two figures or more.
 */
export function offersOf(edition: Edition): readonly Offer[] {
  const offers: Offer[] = [
    { kind: 'changes', figures: changesOf(edition) },
    { kind: 'money', figures: moneyFigures(edition) },
    ...richest(edition),
  ];
  return offers.filter(isComparable);
}
