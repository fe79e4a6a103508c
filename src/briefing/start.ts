import type { Edition } from '../domain/edition.ts';
import { currentView } from '../state/address.ts';
import { forgetBegan } from './began.ts';
import { keepEscape } from './full-screen.ts';
import { forgetBriefing } from './identity.ts';
import { startAt } from './moves.ts';
import { shownOf } from './place.ts';
import { planNow } from './plan-now.ts';

/**
 * Begins to present what is on screen now, with the first slide of its run; while it is presented nothing happens.
 * The slide does not wait until the screen is filled, for the page behind is laid out anew then.
 */
export const startFirst = (edition: Edition, filling: Promise<void>): void => {
  const view = currentView();
  if (view.slide !== null) return;
  const [first] = shownOf(planNow(edition, view.lang));
  if (!first) return;
  forgetBegan();
  forgetBriefing();
  startAt(first.slide.id);
  void filling.then(keepEscape);
};
