import type { Lang } from '../../domain/lang.ts';
import { addressOf, currentView, go, isInAddress } from '../../state/address.ts';

/** Marks the place in the history that the briefing added, so that its end can go back to what was before. */
const MARK = { briefing: true } as const;

const isMarked = (): boolean =>
  (window.history.state as { readonly briefing?: unknown } | null)?.briefing === true;

const mark = (): void => {
  // A step that the history has not taken must not be taken back.
  if (!isInAddress()) return;
  try {
    window.history.replaceState(MARK, '');
  } catch {
    // Refused when it is asked too often: the end then goes to the plain view.
  }
};

/** Begins to present with a slide: one step in the history, however many slides are then shown. */
export const startAt = (slide: string): void => {
  if (currentView().slide !== null) return;
  go({ slide, presenter: false });
  mark();
};

/** Shows a slide, or the same slide in a language, in the place of the one that is shown. */
export const showSlide = (change: { readonly slide?: string; readonly lang?: Lang }): void =>
  go(change, { replace: true });

let isGoingBack = false;

/** Until the briefing's own step is left: that of a layer over it is passed on the way. */
const hasGone = (): void => {
  isGoingBack = isMarked();
  if (!isGoingBack) window.removeEventListener('popstate', hasGone);
};

/** Ends the briefing: back to exactly the view from which it began, and, asked twice, no further. */
export const endBriefing = (): void => {
  if (!isMarked()) go({ slide: null, presenter: false }, { replace: true });
  else if (!isGoingBack) {
    isGoingBack = true;
    window.addEventListener('popstate', hasGone);
    window.history.back();
  }
};

/** Opens the speaker's window; null where the browser blocks it. */
export const openSpeaker = (): Window | null =>
  window.open(
    addressOf({ ...currentView(), presenter: true }),
    'measures-board-speaker',
    'popup,width=1320,height=800',
  );
