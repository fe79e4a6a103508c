import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { Guard } from '../components/Guard.tsx';
import { LostPiece } from '../components/LostPiece.tsx';
import { onDemand } from '../components/on-demand.tsx';
import type { Edition } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import type { Plan } from '../slides/run-sheet.ts';
import { useView } from '../state/use-view.ts';
import { endBriefing } from './run/moves.ts';
import { useBriefing } from './run/use-briefing.ts';
import { usePlan } from './sheet/use-plan.ts';
import { startFirst } from './start.ts';
import { Paper } from './take-away/Paper.tsx';
import { enterFull, leaveFull } from './wall/full-screen.ts';
import { Wall } from './wall/Wall.tsx';

const RunSheetDialog = onDemand(
  async () => (await import('./sheet/RunSheetDialog.tsx')).RunSheetDialog,
  (again, { close }) => <LostPiece again={again} close={close} />,
);

/** It stands in a window of its own, which brings it. */
const Speaker = onDemand(async () => (await import('./speaker/Speaker.tsx')).Speaker);

export type RoomProps = {
  edition: Edition;
  /** Whether the run-sheet is open. */
  isSheet: boolean;
  openSheet: () => void;
  closeSheet: () => void;
};

type PresentingProps = Omit<RoomProps, 'closeSheet'> & { plan: Plan; slide: string };

const Presenting = ({ edition, plan, slide, isSheet, openSheet }: PresentingProps) => {
  const { lang } = useSay();
  const presenter = useView((view) => view.presenter);
  const ended = useCallback(() => {
    if (presenter) return;
    void leaveFull();
    endBriefing();
  }, [presenter]);
  const briefing = useBriefing({ plan, slide, lang, isWall: !presenter, onEnd: ended });
  if (!briefing) return null;
  return presenter ? (
    <Speaker edition={edition} briefing={briefing} />
  ) : (
    <Wall edition={edition} briefing={briefing} openSheet={openSheet} isBehind={isSheet} />
  );
};

/** The briefing: slides on the wall, the speaker's view, the run-sheet, paper. It comes when it is asked for. */
export const Room = ({ edition, isSheet, openSheet, closeSheet }: RoomProps) => {
  const { lang } = useSay();
  const slide = useView((view) => view.slide);
  const plan = usePlan(edition, lang);
  const [host] = useState(() => document.body);
  const present = () => {
    closeSheet();
    void enterFull();
    startFirst(edition);
  };
  return createPortal(
    <div className="briefing-root">
      <Guard>
        {slide === null ? null : (
          <Presenting
            edition={edition}
            plan={plan}
            slide={slide}
            isSheet={isSheet}
            openSheet={openSheet}
          />
        )}
        {isSheet ? (
          <RunSheetDialog edition={edition} plan={plan} close={closeSheet} present={present} />
        ) : null}
        <Paper edition={edition} plan={plan} />
      </Guard>
    </div>,
    host,
  );
};
