import type { BriefingSay } from '../../i18n/rooms/briefing.ts';
import type { Plan, Planned, RunSheet } from '../../slides/run-sheet.ts';

/** A plan's slides in the order of a sheet. */
const inOrder = ({ all }: Plan, { entries }: RunSheet): readonly Planned[] =>
  entries.flatMap((entry) => all.filter(({ slide }) => slide.id === entry.slide));

/** Where a slide has come to stand: its place among those that are shown, or that it is hidden and what it follows. */
export const sayMoved = (t: BriefingSay, plan: Plan, sheet: RunSheet, moved: Planned): string => {
  const all = inOrder(plan, sheet);
  const shown = all.filter(({ entry }) => !entry.hidden);
  const { name } = moved.slide;
  if (shown.includes(moved)) return t('sheet.moved', { name, place: shown.indexOf(moved) + 1 });
  const before = all[all.indexOf(moved) - 1];
  return before
    ? t('sheet.movedHidden', { name, after: before.slide.name })
    : t('sheet.movedHiddenFirst', { name });
};
