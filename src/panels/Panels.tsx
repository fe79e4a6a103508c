import type { ReactNode } from 'react';
import { Guard } from '../components/Guard.tsx';
import type { Edition } from '../domain/edition.ts';
import { PANELS, type PanelId } from '../state/view.ts';
import { BodiesTable } from './BodiesTable.tsx';
import { ComparisonPanel } from './ComparisonPanel.tsx';
import { EvidenceKey } from './EvidenceKey.tsx';
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

/** The comparisons, in page order. */
export const Panels = ({ edition }: { edition: Edition }) => (
  <>
    <PageNav />
    <div className="panels frame">
      {PANELS.map((id) => (
        <div key={id} className={`panel-place place-${id}`}>
          <Guard>
            <ComparisonPanel
              id={id}
              edition={edition}
              twin={EXTRAS[id]?.twin?.(edition)}
              legend={EXTRAS[id]?.legend}
            />
          </Guard>
        </div>
      ))}
    </div>
  </>
);
