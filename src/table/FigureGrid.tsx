import { useMemo } from 'react';
import type { Edition } from '../domain/edition.ts';
import { isTied } from '../domain/figure-order.ts';
import type { Figure } from '../domain/figures.ts';
import { FIGURE_GROUPINGS, groupFigures } from '../domain/grouping.ts';
import { tableRoom } from '../i18n/rooms/table.ts';
import { sayIn } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import { columnsShown, toColumns } from './columns.tsx';
import { figureSpecs } from './figure-columns.ts';
import { Grid } from './Grid.tsx';
import { groupNames } from './group-names.ts';
import { figureRows, ungrouped } from './rows.ts';

const NONE: ReadonlySet<string> = new Set();

/** Ids of the figures that share their place with a neighbour. */
const tiedAmong = (figures: readonly Figure[]): ReadonlySet<string> => {
  const pairs = figures.flatMap((figure, at) => {
    const next = figures[at + 1];
    return next && isTied(figure, next) ? [figure.quantity.id, next.quantity.id] : [];
  });
  return new Set(pairs);
};

type Props = { edition: Edition; figures: readonly Figure[]; label: string };

/** All figures with their clauses as a table. */
export const FigureGrid = ({ edition, figures, label }: Props) => {
  const { t, lang } = tableRoom.useSay();
  const asked = useView((view) => view.columns);
  const by = useView((view) => FIGURE_GROUPINGS.find((one) => one === view.group) ?? 'none');
  const isByValue = useView((view) => view.sort.some(({ column }) => column === 'value'));
  const columns = useMemo(
    () => toColumns(figureSpecs(t), columnsShown('figures', asked)),
    [t, asked],
  );
  const groups = useMemo(() => {
    const grouped = by === 'none' ? ungrouped(figures) : groupFigures(edition, figures, by);
    const tied = isByValue ? tiedAmong(figures) : NONE;
    return figureRows(edition, grouped, tied, groupNames(edition, by, lang, sayIn(lang)));
  }, [edition, figures, by, isByValue, lang]);
  return (
    <>
      {isByValue ? <p className="table-note">{t('valueOrder')}</p> : null}
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
