import { idle } from '../components/idle.ts';
import { afterPaint } from '../components/in-turn.ts';
import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { oncePer } from '../domain/once.ts';
import { measureSlides } from '../slides/measures.ts';
import { isOwn } from '../slides/own.ts';
import { panelPages } from '../slides/panel-pages.ts';
import type { SlideId } from '../slides/slide.ts';
import { currentView } from '../state/address.ts';
import { PANELS } from '../state/view.ts';
import { forgetBegan } from './run/began.ts';
import { forgetBriefing } from './run/identity.ts';
import { startAt } from './run/moves.ts';
import { shownOf } from './run/place.ts';
import { planNow } from './sheet/plan-now.ts';
import { keepEscape, leaveFull } from './wall/full-screen.ts';
import { hidePage } from './wall/page-beneath.ts';

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

const prepared = oncePer((_: Edition) => new Set<Lang>());

/**
 * Makes the slides ready, a comparison or a measure in each idle moment, once for each language: what is done for the first
 * time takes long. It ends where slides are shown already.
 */
export const prepareSlides = async (edition: Edition): Promise<void> => {
  const { lang } = currentView();
  if (prepared(edition).has(lang)) return;
  prepared(edition).add(lang);
  const steps = [
    ...PANELS.map((id) => () => panelPages(id, edition, lang)),
    ...edition.measures.map((measure) => () => measureSlides(edition, measure, lang)),
    () => planNow(edition, lang),
  ];
  for (const step of steps) {
    await idle();
    if (currentView().slide !== null) return;
    step();
  }
};

/** Begins to present, with the first slide of the run; while it is presented nothing happens. */
export const startFirst = (edition: Edition): void => startWith(edition, () => true);

/**
 * Begins where the reader is: with their own comparison while that is open, else with the first slide. The slide does not wait
 * until the screen is filled; where it can be there at once, the page behind goes before that.
 * @param filling ends when the screen is filled, or will not be
 * @param isAtOnce whether all that shows the slide has come
 */
export const startHere = async (
  edition: Edition,
  filling: Promise<void> | undefined,
  isAtOnce: boolean,
): Promise<void> => {
  const letGo = isAtOnce ? hidePage() : undefined;
  try {
    const { comparing } = currentView();
    startWith(edition, (id) => !comparing || isOwn(id));
  } finally {
    // By then the slide holds the page itself.
    if (letGo) afterPaint(letGo);
  }
  await filling;
  // Whoever has ended it meanwhile must not be left with a full screen.
  await (currentView().slide === null ? leaveFull() : keepEscape());
};
