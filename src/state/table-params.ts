import { isOneOf, listOf, setList, someOf } from './params.ts';

/** The two tables: all measures, or all quantities with their quotes. */
export const TABLES = ['measures', 'figures'] as const;
export type TableId = (typeof TABLES)[number];

/** The columns of the table of measures, in their first order. */
export const MEASURE_COLUMNS = [
  'number',
  'title',
  'bodies',
  'figures',
  'firsts',
  'honours',
] as const;
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

/** The columns of the table of quantities, in their first order. */
export const FIGURE_COLUMNS = [
  'measure',
  'label',
  'value',
  'hedge',
  'role',
  'period',
  'quote',
  'bodies',
  'unit',
  'caution',
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** The columns that stand in a table until the reader chooses others. */
export const FIRST_COLUMNS = {
  measures: ['number', 'title', 'bodies', 'figures', 'firsts'],
  figures: ['measure', 'label', 'value', 'role', 'period', 'quote'],
} as const satisfies Record<TableId, readonly string[]>;

/** By what the rows of a table are gathered. */
export const GROUPINGS = ['none', 'measure', 'body', 'role', 'unit'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The groupings that make sense in each table. */
export const GROUPINGS_OF = {
  measures: ['none', 'body', 'role'],
  figures: GROUPINGS,
} as const satisfies Record<TableId, readonly Grouping[]>;

export type SortColumn = MeasureColumn | FigureColumn;
export type Sort = { readonly column: SortColumn; readonly descending: boolean };

/** How the table stands: which one, its columns in order, what it is sorted by, first key first. */
export type TableView = {
  readonly table: TableId;
  readonly columns: readonly SortColumn[];
  readonly sort: readonly Sort[];
  readonly group: Grouping;
  readonly dense: boolean;
};

/** Every column that a table has. */
export const columnsOf = (table: TableId): readonly SortColumn[] =>
  table === 'measures' ? MEASURE_COLUMNS : FIGURE_COLUMNS;

export const PLAIN_TABLE: TableView = {
  table: 'measures',
  columns: FIRST_COLUMNS.measures,
  sort: [],
  group: 'none',
  dense: false,
};

const parseSort = (table: TableId, word: string | null): readonly Sort[] => {
  const sorts = listOf(word).flatMap((one): Sort[] => {
    const column = one.replace(/^-/, '');
    return isOneOf(columnsOf(table), column) ? [{ column, descending: one.startsWith('-') }] : [];
  });
  return sorts.filter(
    ({ column }, at) => sorts.findIndex((other) => other.column === column) === at,
  );
};

const parseColumns = (table: TableId, word: string | null): readonly SortColumn[] => {
  const known = columnsOf(table);
  const asked = listOf(word).flatMap((one) => (isOneOf(known, one) ? [one] : []));
  return asked.length ? asked : FIRST_COLUMNS[table];
};

/** Reads the part of an address that says how the table stands. */
export const parseTable = (params: URLSearchParams): TableView => {
  const table = params.get('rows') === 'figures' ? 'figures' : 'measures';
  const [group = 'none'] = someOf(GROUPINGS_OF[table], params.get('group'));
  return {
    table,
    columns: parseColumns(table, params.get('columns')),
    sort: parseSort(table, params.get('sort')),
    group,
    dense: params.get('density') === 'dense',
  };
};

/** Writes how the table stands; what is as it first was is left out. */
export const writeTable = (params: URLSearchParams, view: TableView): void => {
  if (view.table !== PLAIN_TABLE.table) params.set('rows', view.table);
  if (view.columns.join() !== FIRST_COLUMNS[view.table].join())
    setList(params, 'columns', view.columns);
  setList(
    params,
    'sort',
    view.sort.map(({ column, descending }) => `${descending ? '-' : ''}${column}`),
  );
  if (view.group !== 'none') params.set('group', view.group);
  if (view.dense) params.set('density', 'dense');
};
