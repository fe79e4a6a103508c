import type { Edition } from '../domain/edition.ts';
import { planOf } from '../slides/run-sheet.ts';
import { slidesOf } from '../slides/slides.ts';
import { currentView } from '../state/address.ts';
import { askedNow } from './asked.ts';
import { forgetBegan } from './began.ts';
import { keepEscape } from './full-screen.ts';
import { keptSheet } from './kept-sheet.ts';
import { startAt } from './moves.ts';
import { shownOf } from './place.ts';

/** Begins to present what is on screen now, with the first slide of its run; while it is presented nothing happens. */
export const startFirst = (edition: Edition): void => {
  const view = currentView();
  if (view.slide !== null) return;
  const run = slidesOf(edition, view.lang, askedNow(edition, view));
  const [first] = shownOf(planOf(keptSheet(edition.id), run));
  if (!first) return;
  forgetBegan();
  startAt(first.slide.id);
  void keepEscape();
};
