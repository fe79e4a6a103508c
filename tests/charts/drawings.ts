import { CHARTS } from '../../src/charts/charts.ts';
import type { Drawing } from '../../src/charts/context.ts';
import { ownSpec } from '../../src/comparisons/own.ts';
import { specOf } from '../../src/comparisons/specs.ts';
import { type ChoiceKey, litBy } from '../../src/domain/choice.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { PANELS, type PanelId } from '../../src/state/view.ts';
import { EDITION } from './samples.ts';

/** A chart as the page draws it, with what the chosen keys light. */
export const drawn = (
  id: PanelId,
  lang: Lang,
  width: number,
  chosen: readonly ChoiceKey[] = [],
): Drawing => {
  const { keys, linked } = litBy(EDITION, chosen);
  return specOf(id, EDITION, lang).draw(keys, linked)(CHARTS, width);
};

/** Own comparisons on each kind of axis: one zero line, a linear ruler and a log one; parts beside their wholes, too. */
export const OWN_AXES = {
  'own-changes': ['m04-approval-speed', 'm04-staff-resources', 'm04-hall-visits'],
  'own-money': [
    'm06-goods-value',
    'm02-funds-paid',
    'm02-funds-disbursed-2024',
    'm03-damages-awarded',
  ],
  'own-policies': ['m02-policies-online-2024', 'm02-policies-online', 'm02-policies-paid-2024'],
  'own-firms': ['m02-firms-benefited', 'm02-firms-benefited-2024'],
} as const;

/** The one axis of an own comparison, as the page draws it. */
export const drawnOwn = (ids: readonly string[], lang: Lang, width: number): Drawing => {
  const [axis] = ownSpec(EDITION, ids, '', lang).axes;
  if (!axis) throw new Error(`no axis for ${ids}`);
  return axis.draw(new Set())(CHARTS, width);
};

/** A phone, and about as wide as on a desk. */
export const WIDTHS = [380, 760] as const;

/** Every chart of the page in every language. */
export const CHARTS_IN_WORDS = PANELS.flatMap((id) => LANGS.map((lang) => ({ id, lang })));
