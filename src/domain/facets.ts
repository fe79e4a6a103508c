import { type Edition, type Measure, ROLES } from './edition.ts';
import { bodiesOf, type Figure, figuresOf } from './figures.ts';
import {
  CLAIM_FACETS,
  FIGURE_VALUES,
  type FieldValue,
  type FigureField,
  type Filter,
  type FilterField,
  MEASURE_VALUES,
  type MeasureField,
  PERIOD_KINDS,
} from './filter.ts';
import { applyFilter, type Filtered, type HoldsQuery } from './filtering.ts';
import { HEDGE_IDS } from './hedge.ts';
import { CERTAINTIES, type Certainty } from './order.ts';
import { holdsQuery } from './search.ts';
import { UNIT_IDS } from './unit.ts';

/** A value that a field can be asked for, and how much would be in sight if the field asked for it alone. */
export type Facet<V extends string = string> = {
  readonly value: V;
  readonly figures: number;
  readonly measures: number;
  readonly chosen: boolean;
  /** Nothing at all would be in sight. */
  readonly none: boolean;
};

/** The facets of every field. `certainty` has the three answers to the condition; it is empty without one. */
export type Facets = {
  readonly [F in FilterField]: readonly Facet<FieldValue<F>>[];
} & { readonly certainty: readonly Facet<Certainty>[] };

type Asked = {
  readonly edition: Edition;
  readonly filter: Filter;
  readonly apply: (filter: Filter) => Filtered;
};

type Counts = Pick<Facet, 'figures' | 'measures'>;

const facet = <V extends string>(value: V, chosen: boolean, counts: Counts): Facet<V> => ({
  value,
  ...counts,
  chosen,
  none: counts.measures === 0,
});

const countOf = (figures: readonly Figure[]): Counts => ({
  figures: figures.length,
  measures: new Set(figures.map(({ measure }) => measure)).size,
});

/** What is in sight without a field, so that its own choice is not in its counts. */
const without = ({ filter, apply }: Asked, field: FilterField): Filtered =>
  apply({ ...filter, [field]: [] });

function facetsOfFigures<F extends FigureField>(
  asked: Asked,
  field: F,
  order: readonly FieldValue<F>[],
): Facet<FieldValue<F>>[] {
  const chosen: readonly FieldValue<F>[] = asked.filter[field];
  const has = ({ quantity }: Figure, value: FieldValue<F>) =>
    FIGURE_VALUES[field](quantity).includes(value);
  const all = figuresOf(asked.edition);
  const { figures } = without(asked, field);
  return order
    .filter((value) => chosen.includes(value) || all.some((figure) => has(figure, value)))
    .map((value) => {
      const having = figures.filter((figure) => has(figure, value));
      return facet(value, chosen.includes(value), countOf(having));
    });
}

function facetsOfMeasures<F extends MeasureField>(
  asked: Asked,
  field: F,
  order: readonly FieldValue<F>[],
): Facet<FieldValue<F>>[] {
  const chosen: readonly FieldValue<F>[] = asked.filter[field];
  const has = (measure: Measure, value: FieldValue<F>) =>
    MEASURE_VALUES[field](measure).includes(value);
  const { figures, measures } = without(asked, field);
  return order
    .filter((value) => chosen.includes(value) || asked.edition.measures.some((m) => has(m, value)))
    .map((value) =>
      facet(value, chosen.includes(value), {
        figures: figures.filter(({ measure }) => has(measure, value)).length,
        measures: measures.filter((measure) => has(measure, value)).length,
      }),
    );
}

function facetsOfCertainty({ filter, apply }: Asked): Facet<Certainty>[] {
  const { condition } = filter;
  if (!condition) return [];
  const { byCertainty } = apply(filter);
  return CERTAINTIES.map((value) =>
    facet(value, condition.keep.includes(value), countOf(byCertainty[value])),
  );
}

/** The search is asked once for all counts. */
function searched(edition: Edition, query: string, holds: HoldsQuery): HoldsQuery {
  const held = new Set(
    edition.measures.filter((measure) => holds(measure, bodiesOf(edition, measure), query)),
  );
  return (measure) => held.has(measure);
}

/**
 * For each field the values that occur in the edition or are chosen, with counts that follow the query and all
 * other fields. Bodies stand in the order of the edition, the rest in the order of their closed sets (units
 * by kind). Chosen bodies that the edition lacks are not listed: `applyFilter` reports them.
 */
export function facetsOf(
  edition: Edition,
  filter: Filter,
  query = '',
  holds: HoldsQuery = holdsQuery,
): Facets {
  const held = searched(edition, query, holds);
  const apply = (other: Filter) => applyFilter(edition, other, query, held);
  const asked = { edition, filter, apply };
  const bodies = edition.bodies.map(({ id }) => id);
  return {
    bodies: facetsOfMeasures(asked, 'bodies', bodies),
    roles: facetsOfFigures(asked, 'roles', ROLES),
    units: facetsOfFigures(asked, 'units', UNIT_IDS),
    hedges: facetsOfFigures(asked, 'hedges', HEDGE_IDS),
    periods: facetsOfFigures(asked, 'periods', PERIOD_KINDS),
    claims: facetsOfMeasures(asked, 'claims', CLAIM_FACETS),
    certainty: facetsOfCertainty(asked),
  };
}
