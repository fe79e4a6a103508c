import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChoiceKey } from '../domain/choice.ts';
import type { Lang } from '../domain/lang.ts';
import type { Plan } from '../slides/run-sheet.ts';
import { beganAt, keepBegan } from './began.ts';
import { type Line, openLine } from './line.ts';
import { showSlide } from './moves.ts';
import { type Place, placeOf, shownOf, stepFrom } from './place.ts';
import type { Blank, Message, Show } from './show.ts';

/** What both the wall and the speaker's view know and can do. */
export type Briefing = {
  readonly plan: Plan;
  readonly place: Place;
  readonly lang: Lang;
  readonly blank: Blank;
  readonly words: ChoiceKey | null;
  readonly began: number;
  /** Whether the other window has said that it ended. */
  readonly isOver: boolean;
  /** The slide that is asked for; there may be none of that name. */
  readonly asked: string;
  readonly step: (by: number) => void;
  readonly to: (id: string) => void;
  /** To the slide of a number, counted from 1. */
  readonly toNumber: (number: number) => void;
  readonly setBlank: (blank: Blank) => void;
  readonly setWords: (words: ChoiceKey | null) => void;
  readonly switchLang: () => void;
  readonly restart: () => void;
  /** Tells the other window that the briefing is over. */
  readonly tellEnd: () => void;
  /** Ends the briefing from a window that stays. */
  readonly end: () => void;
  /** Names the window that was opened from here. */
  readonly meet: (other: Window | null) => void;
};

type Own = Pick<Show, 'blank' | 'words' | 'began'>;

type Hearing = {
  readonly show: Show;
  readonly isOver: boolean;
  readonly take: (show: Show) => void;
  readonly onEnd: () => void;
};

/**
 * Keeps two windows in step: tells the other of every change made here, and takes over what it tells. A window
 * whose briefing is over asks whoever comes instead of telling, so that the next briefing begins at its beginning.
 */
const useLine = (hearing: Hearing) => {
  const { show } = hearing;
  const line = useRef<Line | null>(null);
  const told = useRef(JSON.stringify(show));
  const latest = useRef(hearing);
  useEffect(() => {
    latest.current = hearing;
  });
  useEffect(() => {
    const heard = (message: Message) => {
      const now = latest.current;
      if (message.kind === 'hello')
        line.current?.post(now.isOver ? { kind: 'hello' } : { kind: 'show', show: now.show });
      if (message.kind === 'end') now.onEnd();
      if (message.kind !== 'show') return;
      told.current = JSON.stringify(message.show);
      now.take(message.show);
    };
    line.current = openLine(heard);
    return () => line.current?.close();
  }, []);
  const said = JSON.stringify(show);
  useEffect(() => {
    if (told.current === said) return;
    told.current = said;
    line.current?.post({ kind: 'show', show: JSON.parse(said) as Show });
  }, [said]);
  return line;
};

/** A briefing of a plan at a slide: one window of it. */
export const useBriefing = (
  plan: Plan,
  slide: string,
  lang: Lang,
  onEnd: () => void,
): Briefing | null => {
  const [own, setOwn] = useState<Own>(() => ({ blank: 'no', words: null, began: beganAt() }));
  const [isOver, setOver] = useState(false);
  const take = useCallback((show: Show) => {
    setOver(false);
    setOwn({ blank: show.blank, words: show.words, began: show.began });
    keepBegan(show.began);
    showSlide({ slide: show.slide, lang: show.lang });
  }, []);
  const ended = useCallback(() => {
    setOver(true);
    onEnd();
  }, [onEnd]);
  const line = useLine({ show: { slide, lang, ...own }, isOver, take, onEnd: ended });
  const place = useMemo(() => placeOf(plan, slide), [plan, slide]);
  const to = useCallback((id: string | undefined) => {
    if (id === undefined) return;
    setOwn((before) => ({ ...before, blank: 'no', words: null }));
    showSlide({ slide: id });
  }, []);
  if (!place) return null;
  const change = (part: Partial<Own>) => setOwn((before) => ({ ...before, ...part }));
  return {
    plan,
    place,
    lang,
    ...own,
    isOver,
    asked: slide,
    step: (by) => to(stepFrom(plan, place, by)),
    to,
    toNumber: (number) => {
      const shown = shownOf(plan);
      to(shown[Math.min(shown.length, Math.max(1, number)) - 1]?.slide.id);
    },
    setBlank: (blank) => change({ blank }),
    setWords: (words) => change({ words }),
    switchLang: () => showSlide({ lang: lang === 'zh' ? 'en' : 'zh' }),
    restart: () => {
      const began = Date.now();
      keepBegan(began);
      change({ began });
    },
    tellEnd: () => line.current?.post({ kind: 'end' }),
    end: () => {
      line.current?.post({ kind: 'end' });
      setOver(true);
    },
    meet: (other) => line.current?.meet(other),
  };
};
