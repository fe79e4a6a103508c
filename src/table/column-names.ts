import type { FigureKey } from '../domain/figure-order.ts';
import { FIGURE_KEYS } from '../domain/figure-order.ts';
import type { Lang } from '../domain/lang.ts';
import { MEASURE_KEYS } from '../domain/measure-order.ts';
import { tableRoom } from '../i18n/rooms/table.ts';
import { sayIn } from '../i18n/say.ts';
import {
  FIGURE_COLUMNS,
  MEASURE_COLUMNS,
  type SortColumn,
  type TableId,
} from '../state/table-params.ts';
import { measureSortName } from './sorting.ts';

/** What a table can be sorted by, in the order of its columns. */
export const SORTABLE = {
  measures: MEASURE_KEYS,
  figures: FIGURE_KEYS,
} as const satisfies Record<TableId, readonly SortColumn[]>;

/** The name of a column as its head has it. */
export const columnName = (table: TableId, id: SortColumn, lang: Lang): string => {
  const measure = table === 'measures' && MEASURE_COLUMNS.find((one) => one === id);
  if (measure) return sayIn(lang)(`table.columns.${measure}`);
  const figure = FIGURE_COLUMNS.find((one) => one === id);
  return figure ? tableRoom.sayIn(lang)(`columns.${figure}`) : id;
};

const isFigureKey = (id: SortColumn): id is FigureKey => FIGURE_KEYS.some((one) => one === id);

/** What sorting by a column of either table goes by, in words. */
export const sortName = (table: TableId, id: SortColumn, lang: Lang): string => {
  if (table === 'measures') return measureSortName(id, sayIn(lang));
  return isFigureKey(id) ? tableRoom.sayIn(lang)(`sorts.${id}`) : columnName(table, id, lang);
};
