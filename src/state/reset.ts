import { currentView, go } from './address.ts';
import { plainView, serializeView, type View } from './view.ts';

/** A view with all taken back that shows less, more or otherwise: what is open and compared stays, and the language. */
export const resetOf = ({ lang, measure, passage, compared, ...view }: View): View => {
  const { comparisonName, comparing, slide, presenter } = view;
  const kept = { measure, passage, compared, comparisonName, comparing, slide, presenter };
  return { ...plainView(lang), ...kept };
};

/** Whether there is nothing to take back. */
export const isReset = (view: View): boolean =>
  serializeView(view) === serializeView(resetOf(view));

/** Takes back all that was chosen, filtered, sought, sorted and set out. One step in the history. */
export const resetAll = (): void => go(resetOf(currentView()));
