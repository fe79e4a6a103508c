import type { Edition } from '../domain/edition.ts';
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

/** The comparisons, in page order. */
export const Panels = ({ edition }: { edition: Edition }) => {
  useCalledUp(edition);
  return (
    <>
      <PageNav />
      <div className="panels frame">
        <ChangesPanel edition={edition} />
        <LevelsPanel edition={edition} />
        <MoneyPanel edition={edition} />
        <PartsPanel edition={edition} />
        <ReachPanel edition={edition} />
        <EvidencePanel edition={edition} />
        <BodiesPanel edition={edition} />
      </div>
    </>
  );
};
