import { ROLES } from './edition.ts';
import { compareWords, type Figure } from './figures.ts';
import { HEDGE_IDS } from './hedge.ts';
import type { Lang } from './lang.ts';
import { compareHedged } from './order.ts';
import { UNIT_IDS } from './unit.ts';

/** What figures can be sorted by. `measure` is the place in the list, which is no ranking. */
export const FIGURE_KEYS = [
  'measure',
  'label',
  'value',
  'hedge',
  'role',
  'period',
  'unit',
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];
export type FigureSort = { readonly key: FigureKey; readonly descending: boolean };

type Compare = (a: Figure, b: Figure) => number;
/** `apart` keeps its direction whatever is asked for; `within` is what a descending order turns round. */
type Order = { readonly apart?: Compare; readonly within: Compare };

const byUnit: Compare = (a, b) =>
  UNIT_IDS.indexOf(a.quantity.unit) - UNIT_IDS.indexOf(b.quantity.unit);
const byPeriodStated: Compare = (a, b) => Number(!a.quantity.period) - Number(!b.quantity.period);

const ORDERS: Readonly<Record<FigureKey, (lang: Lang) => Order>> = {
  measure: () => ({ within: (a, b) => a.measure.number - b.measure.number }),
  label: (lang) => ({
    within: (a, b) => compareWords(a.quantity.label[lang], b.quantity.label[lang], lang),
  }),
  value: () => ({ apart: byUnit, within: (a, b) => compareHedged(a.quantity, b.quantity) }),
  hedge: () => ({
    within: (a, b) => HEDGE_IDS.indexOf(a.quantity.hedge) - HEDGE_IDS.indexOf(b.quantity.hedge),
  }),
  unit: () => ({ within: byUnit }),
  role: () => ({
    within: (a, b) => ROLES.indexOf(a.quantity.role) - ROLES.indexOf(b.quantity.role),
  }),
  period: (lang) => ({
    apart: byPeriodStated,
    within: (a, b) =>
      compareWords(a.quantity.period?.[lang] ?? '', b.quantity.period?.[lang] ?? '', lang),
  }),
};

const compareBy = ({ key, descending }: FigureSort, lang: Lang): Compare => {
  const { apart, within } = ORDERS[key](lang);
  return (a, b) => apart?.(a, b) || (descending ? within(b, a) : within(a, b));
};

/**
 * Compares figures by several keys, the first first; 0 is a tie. By value, units are kept apart: figures are
 * grouped by unit in the order of the registry, either way round, and compared by `compareHedged` within one
 * unit only. Words are in the order of the language (Chinese by pinyin). Periods not stated come last either way.
 */
export function compareFigures(sorts: readonly FigureSort[], lang: Lang): Compare {
  const compares = sorts.map((sort) => compareBy(sort, lang));
  return (a, b) => {
    for (const compare of compares) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Figures sorted by several keys. Ties stay in the order in which they came. */
export const sortFigures = (
  figures: readonly Figure[],
  sorts: readonly FigureSort[],
  lang: Lang,
): readonly Figure[] => [...figures].sort(compareFigures(sorts, lang));

/** Whether two figures share a place by value: one unit, one value, one hedge. To be said where they are sorted. */
export const isTied = (a: Figure, b: Figure): boolean =>
  byUnit(a, b) === 0 && compareHedged(a.quantity, b.quantity) === 0;
