import { choiceKey, litBy } from '../domain/choice.ts';
import type { Edition, Measure } from '../domain/edition.ts';
import { FIGURE_KEYS, sortFigures } from '../domain/figure-order.ts';
import type { Figure } from '../domain/figures.ts';
import { applyFilter, type Filtered, type HoldsQuery } from '../domain/filtering.ts';
import type { Lang } from '../domain/lang.ts';
import { MEASURE_KEYS, sortMeasures } from '../domain/measure-order.ts';
import { oncePer } from '../domain/once.ts';
import type { Readings } from '../domain/pinyin.ts';
import { holdsQuery } from '../domain/search.ts';
import type { Sort } from '../state/table-params.ts';
import type { View } from '../state/view.ts';

/** The parts of a view that decide which rows the tables show, and in what order. */
export type Asked = Pick<View, 'table' | 'sort' | 'filter' | 'query' | 'chosen' | 'onlyChosen'>;

/** What both tables show: filtered, searched, narrowed to what is chosen if asked, sorted. */
export type ShownRows = {
  readonly measures: readonly Measure[];
  readonly figures: readonly Figure[];
  /** What the filter leaves and sets aside, before choosing and sorting. */
  readonly filtered: Filtered;
};

/** What stands in both tables. */
export type Rows = Pick<ShownRows, 'measures' | 'figures'>;

/** Those of some rows that the choices light; a measure that holds something lit is among them. */
export const litRows = (edition: Edition, rows: Rows, chosen: View['chosen']): Rows => {
  const { keys, holders } = litBy(edition, chosen);
  return {
    measures: rows.measures.filter(
      ({ id }) => keys.has(choiceKey({ kind: 'measure', id })) || holders.has(id),
    ),
    figures: rows.figures.filter(({ quantity: { id } }) =>
      keys.has(choiceKey({ kind: 'quantity', id })),
    ),
  };
};

/** The sort keys that a table knows; a column that it cannot sort by is passed over. */
const keysAmong = <Key extends string>(known: readonly Key[], sort: readonly Sort[]) =>
  sort.flatMap(({ column, descending }) => {
    const key = known.find((one) => one === column);
    return key ? [{ key, descending }] : [];
  });

const holdsWith = oncePer(
  (readings: Readings): HoldsQuery =>
    (measure, bodies, query) =>
      holdsQuery(measure, bodies, query, readings),
);

/** How a measure is searched, by pinyin too if there are readings; the same function for the same readings. */
export const holdsBy = (readings?: Readings): HoldsQuery =>
  readings ? holdsWith(readings) : holdsQuery;

let lastFiltered: { readonly inputs: readonly unknown[]; readonly filtered: Filtered } | undefined;

/** What filter and search leave of an edition. The tables and all that tells of the filter ask it: the last answer is kept. */
export const filteredRows = (
  edition: Edition,
  filter: View['filter'],
  query: string,
  readings?: Readings,
): Filtered => {
  const inputs = [edition, filter, query, readings];
  if (!lastFiltered?.inputs.every((input, at) => input === inputs[at]))
    lastFiltered = { inputs, filtered: applyFilter(edition, filter, query, holdsBy(readings)) };
  return lastFiltered.filtered;
};

const compute = (
  edition: Edition,
  { table, sort, filter, query, chosen, onlyChosen }: Asked,
  lang: Lang,
  readings: Readings | undefined,
): ShownRows => {
  const filtered = filteredRows(edition, filter, query, readings);
  const { measures, figures } = onlyChosen ? litRows(edition, filtered, chosen) : filtered;
  return table === 'measures'
    ? {
        measures: sortMeasures(edition, measures, keysAmong(MEASURE_KEYS, sort), lang),
        figures,
        filtered,
      }
    : {
        measures,
        figures: sortFigures(figures, keysAmong(FIGURE_KEYS, sort), lang),
        filtered,
      };
};

let last: { readonly inputs: readonly unknown[]; readonly shown: ShownRows } | undefined;

/**
 * What the tables show of an edition. The sort of a view is that of the table in sight, the other one keeps list
 * order. Choices count only where nothing else is to be shown. The last answer is kept.
 */
export const shownRows = (
  edition: Edition,
  view: Asked,
  lang: Lang,
  readings?: Readings,
): ShownRows => {
  const { table, sort, filter, query, chosen, onlyChosen } = view;
  const lit = onlyChosen ? chosen : null;
  const inputs = [edition, table, sort, filter, query, lit, lang, readings];
  if (last && inputs.every((input, at) => input === last?.inputs[at])) return last.shown;
  const shown = compute(edition, view, lang, readings);
  last = { inputs, shown };
  return shown;
};
