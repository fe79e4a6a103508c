import { MEASURE_KEYS, type MeasureKey } from '../domain/measure-order.ts';
import type { Say } from '../i18n/say.ts';
import type { ColumnSpec } from './columns.tsx';
import {
  BodiesCell,
  FiguresCell,
  FirstsCell,
  HonoursCell,
  NumberCell,
  TitleCell,
} from './measure-cells.tsx';
import type { Row } from './rows.ts';

const CELLS: Readonly<Record<MeasureKey, ColumnSpec<Row>['Cell']>> = {
  number: NumberCell,
  title: TitleCell,
  bodies: BodiesCell,
  figures: FiguresCell,
  firsts: FirstsCell,
  honours: HonoursCell,
};

/** Counts begin with the most, words and list numbers with the first. */
const COUNTS: readonly MeasureKey[] = ['figures', 'firsts', 'honours'];

/** Every column of the table of measures, in one language. */
export const measureSpecs = (t: Say): readonly ColumnSpec<Row>[] =>
  MEASURE_KEYS.map((id) => ({
    id,
    head: t(`table.columns.${id}`),
    first: COUNTS.includes(id) ? 'descending' : 'ascending',
    Cell: CELLS[id],
  }));
