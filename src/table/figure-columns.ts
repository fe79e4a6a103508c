import type { TFunction } from 'i18next';
import { FIGURE_KEYS } from '../domain/figure-order.ts';
import { FIGURE_COLUMNS, type FigureColumn } from '../state/table-params.ts';
import type { ColumnSpec } from './columns.tsx';
import {
  CautionCell,
  HedgeCell,
  LabelCell,
  MeasureCell,
  PeriodCell,
  QuoteCell,
  RoleCell,
  UnitCell,
  ValueCell,
} from './figure-cells.tsx';
import { BodiesCell } from './measure-cells.tsx';
import type { FigureRow } from './rows.ts';

const CELLS: Readonly<Record<FigureColumn, ColumnSpec<FigureRow>['Cell']>> = {
  measure: MeasureCell,
  label: LabelCell,
  value: ValueCell,
  hedge: HedgeCell,
  role: RoleCell,
  period: PeriodCell,
  quote: QuoteCell,
  bodies: BodiesCell,
  unit: UnitCell,
  caution: CautionCell,
};

const sorts = (id: FigureColumn): boolean => FIGURE_KEYS.some((key) => key === id);

/** Every column of the table of figures, in one language. */
export const figureSpecs = (t: TFunction<'table'>): readonly ColumnSpec<FigureRow>[] =>
  FIGURE_COLUMNS.map((id) => ({
    id,
    head: t(`columns.${id}`),
    first: sorts(id) ? 'ascending' : null,
    Cell: CELLS[id],
  }));
