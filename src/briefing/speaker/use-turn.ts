import { useState } from 'react';
import type { Briefing } from '../run/use-briefing.ts';

type Turn = { readonly id: string; readonly began: number; readonly since: number | null };

/**
 * Since when the slide has been shown, ms since 1970; null where this window was not there when it came. The first
 * slide came with the beginning, and a clock that is set anew is so for its slide too.
 */
export const useTurn = ({ place, began }: Briefing, now: number): number | null => {
  const { id } = place.planned.slide;
  const first = place.isInRun && place.at === 0 ? began : null;
  const [turn, setTurn] = useState<Turn>(() => ({ id, began, since: first }));
  if (turn.id === id && turn.began === began) return turn.since;
  const isTurned = turn.id !== id && turn.began === began;
  const isAnew = turn.id === id && turn.began < began;
  const since = isTurned ? now : isAnew ? began : first;
  setTurn({ id, began, since });
  return since;
};
