import { type Edition, type Measure, ROLES } from './edition.ts';
import type { Figure } from './figures.ts';
import { UNIT_IDS } from './unit.ts';

/** Rows that stand together. The only total is how many they are: a row may stand in several groups. */
export type Group<Row> = { readonly id: string; readonly rows: readonly Row[] };

/** The group of the measures that state no figure, where measures are grouped by role. */
export const NO_FIGURE = 'noFigure';

export const MEASURE_GROUPINGS = ['body', 'role'] as const;
export type MeasureGrouping = (typeof MEASURE_GROUPINGS)[number];
export const FIGURE_GROUPINGS = ['measure', 'body', 'role', 'unit'] as const;
export type FigureGrouping = (typeof FIGURE_GROUPINGS)[number];

type Ids = readonly string[];

/** Groups rows by the ids that each has; ids that `order` lacks come after it, so that no row is lost. */
function groupRows<Row>(rows: readonly Row[], order: Ids, idsOf: (row: Row) => Ids): Group<Row>[] {
  const ids = new Set([...order, ...rows.flatMap(idsOf)]);
  return [...ids]
    .map((id) => ({ id, rows: rows.filter((row) => idsOf(row).includes(id)) }))
    .filter((group) => group.rows.length > 0);
}

const bodyOrder = ({ bodies }: Edition): Ids => bodies.map(({ id }) => id);

const rolesOf = ({ quantities }: Measure): Ids =>
  quantities.length > 0 ? quantities.map(({ role }) => role) : [NO_FIGURE];

/**
 * Groups measures by body id or by role, empty groups left out, rows in the order given. A measure stands under
 * each of its bodies, or under each role that its figures have; under `NO_FIGURE` if it states none.
 */
export function groupMeasures(
  edition: Edition,
  measures: readonly Measure[],
  by: MeasureGrouping,
): readonly Group<Measure>[] {
  return by === 'body'
    ? groupRows(measures, bodyOrder(edition), ({ bodies }) => bodies)
    : groupRows(measures, [...ROLES, NO_FIGURE], rolesOf);
}

type Way = {
  readonly order: (edition: Edition) => Ids;
  readonly idsOf: (figure: Figure) => Ids;
};

const WAYS: Readonly<Record<FigureGrouping, Way>> = {
  measure: {
    order: ({ measures }) => measures.map(({ id }) => id),
    idsOf: ({ measure }) => [measure.id],
  },
  body: { order: bodyOrder, idsOf: ({ measure }) => measure.bodies },
  role: { order: () => ROLES, idsOf: ({ quantity }) => [quantity.role] },
  unit: { order: () => UNIT_IDS, idsOf: ({ quantity }) => [quantity.unit] },
};

/**
 * Groups figures by the id of their measure, body, role or unit, empty groups left out, rows in the order given.
 * Under `body` a figure stands under each body of its measure.
 */
export function groupFigures(
  edition: Edition,
  figures: readonly Figure[],
  by: FigureGrouping,
): readonly Group<Figure>[] {
  const { order, idsOf } = WAYS[by];
  return groupRows(figures, order(edition), idsOf);
}
