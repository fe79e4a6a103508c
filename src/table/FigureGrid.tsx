import { useMemo } from 'react';
import type { Edition, Role } from '../domain/edition.ts';
import { isTied } from '../domain/figure-order.ts';
import type { Figure } from '../domain/figures.ts';
import { FIGURE_GROUPINGS, type FigureGrouping, groupFigures } from '../domain/grouping.ts';
import type { Lang } from '../domain/lang.ts';
import type { UnitId } from '../domain/unit.ts';
import { unitName } from '../figures/filter-words.ts';
import { tableRoom } from '../i18n/rooms/table.ts';
import { sayIn, useSay } from '../i18n/say.ts';
import type { FigureColumn, Grouping } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';
import { BodiesCell } from './cells.tsx';
import { sortName } from './column-names.ts';
import { type ColumnSpec, columnsShown, toColumns } from './columns.tsx';
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
import { Grid } from './Grid.tsx';
import { type FigureRow, figureRows, ungrouped } from './rows.ts';
import { SortedBy } from './SortedBy.tsx';
import './figures.css';

const COLUMNS: Readonly<Record<FigureColumn, Pick<ColumnSpec<FigureRow>, 'first' | 'Cell'>>> = {
  measure: { first: 'ascending', Cell: MeasureCell },
  label: { first: 'ascending', Cell: LabelCell },
  value: { first: 'descending', Cell: ValueCell },
  hedge: { first: 'ascending', Cell: HedgeCell },
  role: { first: 'ascending', Cell: RoleCell },
  period: { first: 'ascending', Cell: PeriodCell },
  quote: { first: null, Cell: QuoteCell },
  bodies: { first: null, Cell: BodiesCell },
  unit: { first: 'ascending', Cell: UnitCell },
  caution: { first: null, Cell: CautionCell },
};

const specsIn = (lang: Lang): readonly ColumnSpec<FigureRow>[] =>
  (Object.keys(COLUMNS) as FigureColumn[]).map((id) => ({
    id,
    head: tableRoom.sayIn(lang)(`columns.${id}`),
    ...COLUMNS[id],
  }));

type Names = Readonly<Record<FigureGrouping, (id: string, edition: Edition, lang: Lang) => string>>;

const NAMES: Names = {
  measure: (id, { measures }, lang) => {
    const measure = measures.find((one) => one.id === id);
    const { number = 0, title } = measure ?? {};
    return sayIn(lang)('choice.measureName', { number, title: title?.[lang] ?? id });
  },
  body: (id, { bodies }, lang) => bodies.find((body) => body.id === id)?.name[lang] ?? id,
  role: (id, _, lang) => sayIn(lang)(`role.${id as Role}`),
  unit: (id, _, lang) => unitName(id as UnitId, lang),
};

const groupsOf = (
  edition: Edition,
  figures: readonly Figure[],
  tied: ReadonlySet<string>,
  group: Grouping,
  lang: Lang,
) => {
  const by = FIGURE_GROUPINGS.find((one) => one === group);
  if (!by) return figureRows(edition, ungrouped(figures), tied, () => null);
  const groups = groupFigures(edition, figures, by);
  return figureRows(edition, groups, tied, (id) => NAMES[by](id, edition, lang));
};

/** Those that share their place with another one: one unit, one value, one hedge. */
const tiesAmong = (figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(
    figures
      .filter((one) => figures.some((other) => other !== one && isTied(one, other)))
      .map(({ quantity }) => quantity.id),
  );

const NO_TIES: ReadonlySet<string> = new Set();

/** The table of all figures with their clauses, of those that are to be shown. */
export const FigureGrid = ({
  edition,
  figures,
  label,
}: {
  edition: Edition;
  figures: readonly Figure[];
  label: string;
}) => {
  const { lang } = useSay();
  const asked = useView((view) => view.columns);
  const group = useView((view) => view.group);
  const byValue = useView((view) => view.sort[0]?.column === 'value');
  const columns = useMemo(
    () => toColumns(specsIn(lang), columnsShown('figures', asked)),
    [lang, asked],
  );
  const groups = useMemo(
    () => groupsOf(edition, figures, byValue ? tiesAmong(figures) : NO_TIES, group, lang),
    [edition, figures, byValue, group, lang],
  );
  return (
    <>
      <SortedBy nameOf={(column) => sortName('figures', column, lang)}>
        {tableRoom.sayIn(lang)('valueOrder')}
      </SortedBy>
      <Grid
        edition={edition}
        columns={columns}
        groups={groups}
        label={label}
        className="figure-table"
      />
    </>
  );
};
