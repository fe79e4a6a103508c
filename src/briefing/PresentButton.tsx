import { useCallback, useEffect, useState } from 'react';
import { Guard } from '../components/Guard.tsx';
import { LostPiece } from '../components/LostPiece.tsx';
import { onDemand } from '../components/on-demand.tsx';
import type { Edition } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import { closeRunSheet, openRunSheet, useRunSheetOpen } from './run-sheet-open.ts';
import { isField } from './wall/fields.ts';

/** The screen is the reader's again where there is nothing to present on it. */
const LostRoom = ({ again }: { again: () => void }) => {
  useEffect(() => {
    if (document.fullscreenElement) void document.exitFullscreen();
  }, []);
  const close = () => {
    closeRunSheet();
    go({ slide: null, presenter: false }, { replace: true });
  };
  return <LostPiece again={again} close={close} />;
};

const Room = onDemand(
  async () => (await import('./Room.tsx')).Room,
  (again) => <LostRoom again={again} />,
);

/** A link that brings a run-sheet opens it. */
const isInLink = (): boolean => window.location.hash.startsWith('#run=');

/** A measure or a comparison that is open is presented; anything else that is open has the keys. */
const OPEN = ':is(dialog[open], [role="dialog"]):not(.drawer, .own)';

const isBusy = (target: EventTarget | null): boolean =>
  document.querySelector(OPEN) !== null || isField(target);

/** P, alone, while nothing is open and nobody types. */
const presents = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'p' &&
  !event.repeat &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !isBusy(event.target);

type Start = typeof import('./start.ts');
/** What begins the briefing, once it is here. */
let here: Start | undefined;
const bringStart = async (): Promise<Start> => {
  here ??= await import('./start.ts');
  return here;
};

/** Full screen is granted only at once, before anything is fetched. Where all code has come, the first slide is there before the screen is full. */
const start = async (edition: Edition): Promise<void> => {
  const filling = document.documentElement.requestFullscreen?.().catch(() => undefined);
  const { startHere } = here ?? (await bringStart());
  await startHere(edition, filling, Room.isHere());
};

/** Brings the room while the reader is about to ask for it, and makes the slides ready in idle moments. */
const bringAhead = async (edition: Edition): Promise<void> => {
  await Room.bring();
  const { prepareSlides } = await bringStart();
  await prepareSlides(edition);
};

/** `state`: whether what was asked for is still coming, or did not come. */
const usePresent = (edition: Edition) => {
  const [state, setState] = useState<'idle' | 'coming' | 'failed'>('idle');
  const present = useCallback(() => {
    setState(Room.isHere() ? 'idle' : 'coming');
    start(edition)
      // Where the room does not come, it says so itself.
      .then(() => Room.bring().catch(() => undefined))
      .then(
        () => setState('idle'),
        () => {
          setState('failed');
          if (document.fullscreenElement) void document.exitFullscreen();
        },
      );
  }, [edition]);
  return { present, state };
};

type PresentProps = ReturnType<typeof usePresent> & { edition: Edition; isPrimary?: boolean };

const Present = ({ edition, present, state, isPrimary }: PresentProps) => {
  const { t } = useSay();
  const ahead = () => void bringAhead(edition).catch(() => undefined);
  return (
    <button
      type="button"
      className={isPrimary ? 'button primary present-button' : 'button'}
      aria-keyshortcuts="P"
      aria-busy={state === 'coming' || undefined}
      onClick={present}
      onPointerEnter={ahead}
      onFocus={ahead}
    >
      {t('briefing.present')}
    </button>
  );
};

/** The button alone, for what is open over the page; the one of the page places the room. */
export const PresentHere = ({ edition }: { edition: Edition }) => {
  const { t } = useSay();
  const asked = usePresent(edition);
  return (
    <>
      <Present edition={edition} {...asked} />
      {asked.state === 'failed' ? <span role="alert">{t('briefing.failed')}</span> : null}
    </>
  );
};

/** Presents what is on screen now, or opens the run-sheet; the room behind comes when the button is pointed at or has the focus, at the latest with the click. */
export const PresentButton = ({ edition }: { edition: Edition }) => {
  const { t } = useSay();
  const isPresenting = useView((view) => view.slide !== null);
  const isSheet = useRunSheetOpen();
  const asked = usePresent(edition);
  const { present, state } = asked;
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (!presents(event)) return;
      event.preventDefault();
      present();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [present]);
  useEffect(() => {
    const arrived = () => {
      if (isInLink()) openRunSheet();
    };
    arrived();
    window.addEventListener('hashchange', arrived);
    return () => {
      window.removeEventListener('hashchange', arrived);
      closeRunSheet();
    };
  }, []);
  return (
    <>
      <Present edition={edition} {...asked} isPrimary />
      <button
        type="button"
        className="button sheet-button"
        aria-haspopup="dialog"
        onClick={openRunSheet}
      >
        {t('briefing.sheet')}
      </button>
      <span role="status">{state === 'failed' ? t('briefing.failed') : ''}</span>
      {isPresenting || isSheet ? (
        <Guard>
          <Room
            edition={edition}
            isSheet={isSheet}
            openSheet={openRunSheet}
            closeSheet={closeRunSheet}
          />
        </Guard>
      ) : null}
    </>
  );
};
