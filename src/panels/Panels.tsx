import type { ComponentType } from 'react';
import { Guard } from '../components/Guard.tsx';
import type { Edition } from '../domain/edition.ts';
import { PANELS, type PanelId } from '../state/view.ts';
import { BodiesPanel } from './BodiesPanel.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { LevelsPanel } from './LevelsPanel.tsx';
import { MoneyPanel } from './MoneyPanel.tsx';
import { PageNav } from './PageNav.tsx';
import { PartsPanel } from './PartsPanel.tsx';
import { ReachPanel } from './ReachPanel.tsx';
import { useCalledUp } from './use-called-up.ts';
import './panels.css';

const PANEL: Readonly<Record<PanelId, ComponentType<{ edition: Edition }>>> = {
  changes: ChangesPanel,
  levels: LevelsPanel,
  money: MoneyPanel,
  parts: PartsPanel,
  reach: ReachPanel,
  evidence: EvidencePanel,
  bodies: BodiesPanel,
};

/** The comparisons, in page order. */
export const Panels = ({ edition }: { edition: Edition }) => {
  useCalledUp(edition);
  return (
    <>
      <PageNav />
      <div className="panels frame">
        {PANELS.map((id) => {
          const ThisPanel = PANEL[id];
          return (
            <div key={id} className={`panel-place place-${id}`}>
              <Guard>
                <ThisPanel edition={edition} />
              </Guard>
            </div>
          );
        })}
      </div>
    </>
  );
};
