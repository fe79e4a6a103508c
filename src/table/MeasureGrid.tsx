import { useMemo } from 'react';
import type { Edition, Measure } from '../domain/edition.ts';
import { groupMeasures, MEASURE_GROUPINGS } from '../domain/grouping.ts';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import { columnsShown, toColumns } from './columns.tsx';
import { Grid } from './Grid.tsx';
import { groupNames } from './group-names.ts';
import { measureSpecs } from './measure-columns.ts';
import { measureRows, ungrouped } from './rows.ts';

type Props = { edition: Edition; measures: readonly Measure[]; label: string };

/** The measures as a table. */
export const MeasureGrid = ({ edition, measures, label }: Props) => {
  const { t, lang } = useSay();
  const asked = useView((view) => view.columns);
  const by = useView((view) => MEASURE_GROUPINGS.find((one) => one === view.group) ?? 'none');
  const columns = useMemo(
    () => toColumns(measureSpecs(t), columnsShown('measures', asked)),
    [t, asked],
  );
  const groups = useMemo(() => {
    const grouped = by === 'none' ? ungrouped(measures) : groupMeasures(edition, measures, by);
    return measureRows(edition, grouped, groupNames(edition, by, lang, t));
  }, [edition, measures, by, lang, t]);
  return (
    <Grid
      edition={edition}
      columns={columns}
      groups={groups}
      label={label}
      className="measure-table"
    />
  );
};
