import { useState } from 'react';
import { flushSync } from 'react-dom';
import { onDemand } from '../components/on-demand.tsx';
import type { Edition } from '../domain/edition.ts';
import { figuresOf } from '../domain/figures.ts';
import { asksAnything } from '../domain/filter.ts';
import { LostReadings } from '../figures/LostReadings.tsx';
import { ResetButton } from '../figures/ResetButton.tsx';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import { type CopyRows, CopyTable } from './CopyTable.tsx';
import { FilterPlace } from './FilterPlace.tsx';
import { FilterSummary } from './FilterSummary.tsx';
import { MeasureGrid } from './MeasureGrid.tsx';
import { TableTools } from './TableTools.tsx';
import { useShown } from './use-shown.ts';
import './table.css';

const bringParts = async () => (await import('./TableParts.tsx')).TABLE_PARTS;
const FigureGrid = onDemand(async () => (await bringParts()).FigureGrid);

const Nothing = ({ total }: { total: number }) => {
  const { t } = useSay();
  const query = useView((view) => view.query);
  const isFiltered = useView((view) => asksAnything(view.filter));
  // What a filter leaves and how to go on is said by the summary of the filter.
  if (isFiltered) return null;
  return (
    <>
      {query ? <LostReadings /> : null}
      <p className="nothing">
        {query ? t('table.nothing', { query }) : t('table.nothingAsked')} {t('table.nothingHint')}{' '}
        <button
          type="button"
          className="as-link"
          onClick={() => go({ query: '', onlyChosen: false })}
        >
          {t('table.showAll', { total })}
        </button>
      </p>
    </>
  );
};

/** Says that only what is chosen is shown, and leads back to all. */
const OnlyChosen = () => {
  const { t } = useSay();
  const isOnly = useView((view) => view.onlyChosen);
  if (!isOnly) return null;
  return (
    <p className="only-chosen">
      {t('table.onlyChosen')}{' '}
      <button type="button" className="as-link" onClick={() => go({ onlyChosen: false })}>
        {t('table.all')}
      </button>
    </p>
  );
};

/** Leads from the filter that has just been closed to what it leaves. */
const toRows = () => {
  const rows = document.querySelector<HTMLElement>('.table-main');
  rows?.focus({ preventScroll: true });
  rows?.scrollIntoView({ block: 'start' });
};

/** The button is gone with what it takes back; the focus stays in the room. */
const toTitle = () => document.getElementById('table-title')?.focus({ preventScroll: true });

const Rows = ({ edition, label }: { edition: Edition; label: string }) => {
  const { measures, figures } = useShown(edition);
  const table = useView((view) => view.table);
  if (table === 'measures')
    return measures.length ? (
      <MeasureGrid edition={edition} measures={measures} />
    ) : (
      <Nothing total={edition.measures.length} />
    );
  return figures.length ? (
    <FigureGrid edition={edition} figures={figures} label={label} />
  ) : (
    <Nothing total={figuresOf(edition).length} />
  );
};

const TITLES = { measures: 'table.title', figures: 'table.figuresTitle' } as const;

type Props = {
  edition: Edition;
  /** Copies rows of the table in sight; rejects if the browser does not let it. */
  onCopy?: CopyRows;
};

/** All measures, or all figures, as a table: filtered, searched, sorted, grouped; a click on a row chooses it. */
export const TableRoom = ({ edition, onCopy }: Props) => {
  const { t } = useSay();
  const [isFiltering, setFiltering] = useState(false);
  const table = useView((view) => view.table);
  const total = { measures: edition.measures, figures: figuresOf(edition) }[table].length;
  const title = t(TITLES[table], { count: total });
  return (
    <section className="measures frame" id="table" aria-labelledby="table-title">
      <header className="section-head">
        <h2 id="table-title" tabIndex={-1}>
          {title}
        </h2>
        <p>{t('table.subtitle')}</p>
      </header>
      <div className="table-body">
        <TableTools
          edition={edition}
          total={total}
          isFiltering={isFiltering}
          onFilter={() => setFiltering(!isFiltering)}
        >
          {onCopy ? <CopyTable edition={edition} onCopy={onCopy} /> : null}
          <ResetButton onDone={toTitle} />
        </TableTools>
        <FilterPlace
          edition={edition}
          isOpen={isFiltering}
          onDone={() => {
            flushSync(() => setFiltering(false));
            toRows();
          }}
        />
        <div className="table-main" tabIndex={-1}>
          <OnlyChosen />
          <FilterSummary edition={edition} />
          <Rows edition={edition} label={title} />
        </div>
      </div>
    </section>
  );
};
