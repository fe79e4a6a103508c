import type { Edition } from '../domain/edition.ts';
import { currentView } from '../state/address.ts';
import { forgetBegan } from './run/began.ts';
import { forgetBriefing } from './run/identity.ts';
import { startAt } from './run/moves.ts';
import { shownOf } from './run/place.ts';
import { planNow } from './sheet/plan-now.ts';

/** Begins to present what is on screen now, with the first slide of its run; while it is presented nothing happens. */
export const startFirst = (edition: Edition): void => {
  const view = currentView();
  if (view.slide !== null) return;
  const [first] = shownOf(planNow(edition, view.lang));
  if (!first) return;
  forgetBegan();
  forgetBriefing();
  startAt(first.slide.id);
};
