import { CHARTS } from '../../src/charts/charts.ts';
import type { Drawing } from '../../src/charts/context.ts';
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

/** A phone, and about as wide as on a desk. */
export const WIDTHS = [380, 760] as const;

/** Every chart of the page in every language. */
export const CHARTS_IN_WORDS = PANELS.flatMap((id) => LANGS.map((lang) => ({ id, lang })));
