import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table';
import type { Body, Measure } from '../domain/edition.ts';
import { claimsOf, compareWords } from '../domain/figures.ts';
import type { Lang } from '../domain/lang.ts';
import type { Say } from '../i18n/say.ts';
import { BodiesCell, FiguresCell, FirstsCell, NumberCell, TitleCell } from './cells.tsx';

/** One row of the table: a measure and the bodies behind it. */
export type Row = { readonly measure: Measure; readonly bodies: readonly Body[] };

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

const helper = createColumnHelper<typeof features, Row>();

const inWords =
  (lang: Lang) =>
  (a: { getValue: (id: string) => unknown }, b: typeof a, id: string): number =>
    compareWords(String(a.getValue(id)), String(b.getValue(id)), lang);

/** The columns in one language; their ids are the sort columns of the view. */
export const columnsIn = (lang: Lang, t: Say) =>
  helper.columns([
    helper.accessor((row) => row.measure.number, {
      id: 'number',
      header: t('table.columns.number'),
      sortFn: 'basic',
      sortDescFirst: false,
      cell: ({ row }) => <NumberCell measure={row.original.measure} />,
    }),
    helper.accessor((row) => row.measure.title[lang], {
      id: 'title',
      header: t('table.columns.title'),
      sortFn: inWords(lang),
      sortDescFirst: false,
      cell: ({ row }) => <TitleCell measure={row.original.measure} />,
    }),
    helper.accessor((row) => row.bodies[0]?.short[lang] ?? '', {
      id: 'bodies',
      header: t('table.columns.bodies'),
      sortFn: inWords(lang),
      sortDescFirst: false,
      cell: ({ row }) => <BodiesCell bodies={row.original.bodies} />,
    }),
    helper.accessor((row) => row.measure.quantities.length, {
      id: 'figures',
      header: t('table.columns.figures'),
      sortFn: 'basic',
      sortDescFirst: true,
      cell: ({ row }) => <FiguresCell measure={row.original.measure} />,
    }),
    helper.accessor((row) => claimsOf(row.measure).firsts.length, {
      id: 'firsts',
      header: t('table.columns.firsts'),
      sortFn: 'basic',
      sortDescFirst: true,
      cell: ({ getValue }) => <FirstsCell count={getValue()} />,
    }),
  ]);
