import { useMemo } from 'react';
import type { Edition, Measure, Role } from '../domain/edition.ts';
import { groupMeasures, MEASURE_GROUPINGS, NO_FIGURE } from '../domain/grouping.ts';
import type { Lang } from '../domain/lang.ts';
import { type Say, useSay } from '../i18n/say.ts';
import type { Grouping, MeasureColumn } from '../state/table-params.ts';
import { useView } from '../state/use-view.ts';
import {
  BodiesCell,
  FiguresCell,
  FirstsCell,
  HonoursCell,
  NumberCell,
  TitleCell,
} from './cells.tsx';
import { type ColumnSpec, columnsShown, toColumns } from './columns.tsx';
import { Grid } from './Grid.tsx';
import { measureRows, type Row, ungrouped } from './rows.ts';
import { SortedBy } from './SortedBy.tsx';
import { measureSortName } from './sorting.ts';

const COLUMNS: Readonly<Record<MeasureColumn, Pick<ColumnSpec<Row>, 'first' | 'Cell'>>> = {
  number: { first: 'ascending', Cell: NumberCell },
  title: { first: 'ascending', Cell: TitleCell },
  bodies: { first: 'ascending', Cell: BodiesCell },
  figures: { first: 'descending', Cell: FiguresCell },
  firsts: { first: 'descending', Cell: FirstsCell },
  honours: { first: 'descending', Cell: HonoursCell },
};

const specsIn = (t: Say): readonly ColumnSpec<Row>[] =>
  (Object.keys(COLUMNS) as MeasureColumn[]).map((id) => ({
    id,
    head: t(`table.columns.${id}`),
    ...COLUMNS[id],
  }));

const groupsOf = (
  edition: Edition,
  measures: readonly Measure[],
  group: Grouping,
  lang: Lang,
  t: Say,
) => {
  const by = MEASURE_GROUPINGS.find((one) => one === group);
  if (!by) return measureRows(edition, ungrouped(measures), () => null);
  const nameOf = (id: string): string => {
    if (id === NO_FIGURE) return t('table.noFigures');
    if (by === 'role') return t(`role.${id as Role}`);
    return edition.bodies.find((body) => body.id === id)?.name[lang] ?? id;
  };
  return measureRows(edition, groupMeasures(edition, measures, by), nameOf);
};

/** The table of measures, of those that are to be shown. */
export const MeasureGrid = ({
  edition,
  measures,
}: {
  edition: Edition;
  measures: readonly Measure[];
}) => {
  const { t, lang } = useSay();
  const asked = useView((view) => view.columns);
  const group = useView((view) => view.group);
  const columns = useMemo(() => toColumns(specsIn(t), columnsShown('measures', asked)), [t, asked]);
  const groups = useMemo(
    () => groupsOf(edition, measures, group, lang, t),
    [edition, measures, group, lang, t],
  );
  return (
    <>
      <SortedBy nameOf={(column) => measureSortName(column, t)} />
      <Grid
        edition={edition}
        columns={columns}
        groups={groups}
        label={t('table.title', { count: edition.measures.length })}
        className="measure-table"
      />
    </>
  );
};
