import { useState } from 'react';
import { Guard } from '../components/Guard.tsx';
import { LostPiece } from '../components/LostPiece.tsx';
import { onDemand } from '../components/on-demand.tsx';
import type { Edition } from '../domain/edition.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import type { SheetProps } from './CompareSheet.tsx';

const Tray = onDemand(async () => (await import('./Tray.tsx')).Tray);
const Sheet = onDemand(
  async () => (await import('./CompareSheet.tsx')).CompareSheet,
  (again) => <LostPiece again={again} close={() => go({ comparing: false })} />,
);

/** The tray, for the foot of the page: it comes with the first figure that is picked, and then stays to tell of the last. */
export const CompareTray = ({ edition }: { edition: Edition }) => {
  const isFilled = useView((view) => view.compared.length > 0);
  const [wasFilled, setWasFilled] = useState(isFilled);
  if (isFilled && !wasFilled) setWasFilled(true);
  if (!wasFilled && !isFilled) return null;
  return (
    <Guard>
      <Tray edition={edition} />
    </Guard>
  );
};

/** The reader's own comparison, open over the page when the address says so. Place it beside `main`, as paper asks. */
export const OpenComparison = (props: SheetProps) => {
  const isOpen = useView((view) => view.comparing);
  if (!isOpen) return null;
  return (
    <Guard>
      <Sheet {...props} />
    </Guard>
  );
};
