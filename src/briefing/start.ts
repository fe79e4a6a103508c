import type { Edition } from '../domain/edition.ts';
import { isOwn } from '../slides/own.ts';
import type { SlideId } from '../slides/slide.ts';
import { currentView } from '../state/address.ts';
import { forgetBegan } from './run/began.ts';
import { forgetBriefing } from './run/identity.ts';
import { startAt } from './run/moves.ts';
import { shownOf } from './run/place.ts';
import { planNow } from './sheet/plan-now.ts';

const startWith = (edition: Edition, isFirst: (id: SlideId) => boolean): void => {
  const view = currentView();
  if (view.slide !== null) return;
  const shown = shownOf(planNow(edition, view.lang));
  const first = shown.find(({ slide }) => isFirst(slide.id)) ?? shown[0];
  if (!first) return;
  forgetBegan();
  forgetBriefing();
  startAt(first.slide.id);
};

/** Begins to present, with the first slide of the run; while it is presented nothing happens. */
export const startFirst = (edition: Edition): void => startWith(edition, () => true);

/** Begins where the reader is: with their own comparison while that is open, else with the first slide. */
export const startHere = (edition: Edition): void => {
  const { comparing } = currentView();
  startWith(edition, (id) => !comparing || isOwn(id));
};
