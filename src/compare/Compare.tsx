import { lazy, Suspense, useState } from 'react';
import { Guard } from '../components/Guard.tsx';
import type { Edition } from '../domain/edition.ts';
import { useView } from '../state/use-view.ts';
import type { SheetProps } from './CompareSheet.tsx';

const Tray = lazy(async () => ({ default: (await import('./Tray.tsx')).Tray }));
const Sheet = lazy(async () => ({ default: (await import('./CompareSheet.tsx')).CompareSheet }));

/** The tray, for the foot of the page: it comes with the first figure that is picked, and then stays to tell of the last. */
export const CompareTray = ({ edition }: { edition: Edition }) => {
  const isFilled = useView((view) => view.compared.length > 0);
  const [wasFilled, setWasFilled] = useState(isFilled);
  if (isFilled && !wasFilled) setWasFilled(true);
  if (!wasFilled && !isFilled) return null;
  return (
    <Guard>
      <Suspense>
        <Tray edition={edition} />
      </Suspense>
    </Guard>
  );
};

/** The reader's own comparison, open over the page when the address says so. Place it beside `main`, as paper asks. */
export const OpenComparison = (props: SheetProps) => {
  const isOpen = useView((view) => view.comparing);
  if (!isOpen) return null;
  return (
    <Guard>
      <Suspense>
        <Sheet {...props} />
      </Suspense>
    </Guard>
  );
};
