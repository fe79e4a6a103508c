import type { ReactNode } from 'react';
import { Guard } from '../components/Guard.tsx';
import type { Edition } from '../domain/edition.ts';
import { EvidenceKey } from '../figures/EvidenceKey.tsx';
import { InTurn } from '../figures/InTurn.tsx';
import { PANELS, type PanelId } from '../state/view.ts';
import { BodiesTable } from './BodiesTable.tsx';
import { type ChartFile, ComparisonPanel } from './ComparisonPanel.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { PageNav } from './PageNav.tsx';
import './panels.css';

type Extras = {
  /** The table of a panel that draws other things than figures. */
  readonly twin?: (edition: Edition) => ReactNode;
  readonly legend?: ReactNode;
};

const EXTRAS: Readonly<Partial<Record<PanelId, Extras>>> = {
  evidence: { twin: (edition) => <EvidenceTable edition={edition} />, legend: <EvidenceKey /> },
  bodies: { twin: (edition) => <BodiesTable edition={edition} /> },
};

type Props = { edition: Edition; chartFile?: ChartFile };

/** The comparisons, in page order. Each takes up a change of language in its turn. */
export const Panels = ({ edition, chartFile }: Props) => (
  <>
    <InTurn>
      <PageNav />
    </InTurn>
    <div className="panels frame">
      {PANELS.map((id) => (
        <InTurn key={id} className={`panel-place place-${id}`}>
          <Guard>
            <ComparisonPanel
              id={id}
              edition={edition}
              chartFile={chartFile}
              twin={EXTRAS[id]?.twin?.(edition)}
              legend={EXTRAS[id]?.legend}
            />
          </Guard>
        </InTurn>
      ))}
    </div>
  </>
);
