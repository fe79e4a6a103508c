import type { Body, Edition, Measure, Quantity } from './edition.ts';
import { bodiesOf, type Figure, figuresOf } from './figures.ts';
import {
  asksFigures,
  type Condition,
  FIGURE_FIELDS,
  FIGURE_VALUES,
  type Filter,
  MEASURE_FIELDS,
  MEASURE_VALUES,
} from './filter.ts';
import { type Certainty, certainty } from './order.ts';
import { holdsQuery } from './search.ts';

/** Whether a measure holds what is typed; `holdsQuery` unless a search that knows more stands in for it. */
export type HoldsQuery = (measure: Measure, bodies: readonly Body[], query: string) => boolean;

export type ByCertainty = Readonly<Record<Certainty, readonly Figure[]>>;

/** What a filter leaves in sight and what it sets aside, each in list and text order. */
export type Filtered = {
  readonly measures: readonly Measure[];
  readonly figures: readonly Figure[];
  /** The figures that meet all else, by how they answer the condition, kept or not. Empty without one. */
  readonly byCertainty: ByCertainty;
  /** The figures that meet all else and are not in the condition's unit, so that it cannot be asked of them. */
  readonly ofOtherUnits: readonly Figure[];
  readonly setAside: { readonly measures: readonly Measure[]; readonly figures: readonly Figure[] };
  /** The bodies that are asked for and that the edition lacks, as in an old link. They are not asked. */
  readonly unknown: readonly string[];
};

const meets = (asked: readonly string[], has: readonly string[]): boolean =>
  asked.length === 0 || asked.some((value) => has.includes(value));

const meetsOfMeasure = (measure: Measure, filter: Filter): boolean =>
  MEASURE_FIELDS.every((field) => meets(filter[field], MEASURE_VALUES[field](measure)));

const meetsOfFigure = (quantity: Quantity, filter: Filter): boolean =>
  FIGURE_FIELDS.every((field) => meets(filter[field], FIGURE_VALUES[field](quantity)));

/** Whether a figure meets what a filter asks of figures, whatever it asks of measures. */
export const keepsFigure = (quantity: Quantity, filter: Filter): boolean => {
  if (!meetsOfFigure(quantity, filter)) return false;
  const { condition } = filter;
  if (!condition) return true;
  const { unit, comparator, value, keep } = condition;
  return quantity.unit === unit && keep.includes(certainty(quantity, comparator, value));
};

/** Splits figures by how they answer a condition; those of other units have no answer to give. */
function answersTo(condition: Condition | null, figures: readonly Figure[]) {
  const asked = condition ? figures.filter(({ quantity }) => quantity.unit === condition.unit) : [];
  const saying = (answer: Certainty) =>
    asked.filter(
      ({ quantity }) =>
        condition && certainty(quantity, condition.comparator, condition.value) === answer,
    );
  return {
    byCertainty: {
      certainly: saying('certainly'),
      possibly: saying('possibly'),
      certainlyNot: saying('certainlyNot'),
    },
    ofOtherUnits: condition ? figures.filter((figure) => !asked.includes(figure)) : [],
  };
}

function knownBodies({ bodies }: Edition, filter: Filter) {
  const ids = new Set(bodies.map(({ id }) => id));
  const asked = { ...filter, bodies: filter.bodies.filter((id) => ids.has(id)) };
  return { asked, unknown: filter.bodies.filter((id) => !ids.has(id)) };
}

/**
 * What an edition shows under a filter and a query. Within a field any value will do, every field must be met.
 * A figure stays if it and its measure meet what is asked of each; a measure stays if it meets what is asked
 * of measures and, where anything is asked of figures, one of its figures stays.
 */
export function applyFilter(
  edition: Edition,
  filter: Filter,
  query = '',
  holds: HoldsQuery = holdsQuery,
): Filtered {
  const { asked, unknown } = knownBodies(edition, filter);
  const able = new Set(
    edition.measures.filter(
      (one) => meetsOfMeasure(one, asked) && holds(one, bodiesOf(edition, one), query),
    ),
  );
  const all = figuresOf(edition);
  const before = all.filter((one) => able.has(one.measure) && meetsOfFigure(one.quantity, asked));
  const figures = before.filter(({ quantity }) => keepsFigure(quantity, asked));
  const shown = new Set(figures);
  const inSight = asksFigures(asked) ? new Set(figures.map(({ measure }) => measure)) : able;
  return {
    measures: edition.measures.filter((one) => inSight.has(one)),
    figures,
    ...answersTo(asked.condition, before),
    setAside: {
      measures: edition.measures.filter((one) => !inSight.has(one)),
      figures: all.filter((one) => !shown.has(one)),
    },
    unknown,
  };
}
