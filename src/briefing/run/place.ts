import type { Plan, Planned } from '../../slides/run-sheet.ts';
import { plainEntry } from '../../slides/run-sheet.ts';
import type { SlideId } from '../../slides/slide.ts';

/** Where a briefing is in its run. */
export type Place = {
  readonly planned: Planned;
  /** Index among the slides that are shown; of the one before where the slide itself is not among them, -1 at the start. */
  readonly at: number;
  /** Whether the slide belongs to the run as it is shown. */
  readonly isInRun: boolean;
  /** Whether there is a slide of that name at all; where not, the first stands for it. */
  readonly isKnown: boolean;
};

/** The slides that are shown; all of them where every one is hidden. */
export const shownOf = ({ all, shown }: Plan): readonly Planned[] => (shown.length ? shown : all);

const outside = (plan: Plan, id: SlideId): Planned | undefined => {
  const hidden = plan.all.find(({ slide }) => slide.id === id);
  const more = plan.rest.find((slide) => slide.id === id);
  return hidden ?? (more && { slide: more, entry: plainEntry(id) });
};

/** Finds a slide in a plan, be it hidden or not on the sheet; null for a plan without any slide. */
export const placeOf = (plan: Plan, id: SlideId): Place | null => {
  const shown = shownOf(plan);
  const at = shown.findIndex(({ slide }) => slide.id === id);
  const [first] = shown;
  if (!first) return null;
  const here = shown[at];
  if (here) return { planned: here, at, isInRun: true, isKnown: true };
  const other = outside(plan, id);
  if (!other) return { planned: first, at: 0, isInRun: true, isKnown: false };
  // What is not on the sheet stands where it would be added: before the last slide.
  const index = plan.all.indexOf(other);
  const before = plan.all.slice(0, index < 0 ? -1 : index).filter((one) => shown.includes(one));
  return { planned: other, at: before.length - 1, isInRun: false, isKnown: true };
};

/** The number of a slide in its run, as it is shown; a dash where it is not in the run. */
export const numberOf = ({ at, isInRun }: Place): number | string => (isInRun ? at + 1 : '–');

/** The slide some steps away, kept within the run. */
export const stepFrom = (plan: Plan, { at, isInRun }: Place, by: number): SlideId | undefined => {
  const shown = shownOf(plan);
  const from = !isInRun && by < 0 ? at + 1 : at;
  return shown[Math.min(shown.length - 1, Math.max(0, from + by))]?.slide.id;
};
