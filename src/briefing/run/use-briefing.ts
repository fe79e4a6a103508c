import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChoiceKey } from '../../domain/choice.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Plan } from '../../slides/run-sheet.ts';
import { beganAt, keepBegan } from './began.ts';
import { connect } from './connect.ts';
import { showSlide } from './moves.ts';
import { type Place, placeOf, shownOf, stepFrom } from './place.ts';
import type { Blank, Show } from './show.ts';

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
  readonly isWall: boolean;
  readonly show: Show;
  readonly take: (show: Show) => void;
  readonly onEnd: () => void;
};

/** Tells the other windows of every change made here, and takes over what they tell. */
const useConnection = (hearing: Hearing) => {
  const { show, isWall } = hearing;
  const connection = useRef<ReturnType<typeof connect> | null>(null);
  const told = useRef(JSON.stringify(show));
  const latest = useRef(hearing);
  useLayoutEffect(() => {
    latest.current = hearing;
  });
  useEffect(() => {
    const opened = connect({
      isWall,
      shown: () => latest.current.show,
      take: (taken) => {
        told.current = JSON.stringify(taken);
        // At once and as a whole: half of it would be told the others as if it had been decided here.
        flushSync(() => latest.current.take(taken));
      },
      onEnd: () => latest.current.onEnd(),
    });
    connection.current = opened;
    return opened.close;
  }, [isWall]);
  const said = JSON.stringify(show);
  useEffect(() => {
    if (told.current === said) return;
    told.current = said;
    connection.current?.tell(JSON.parse(said) as Show);
  }, [said]);
  return connection;
};

type Asked = {
  readonly plan: Plan;
  readonly slide: string;
  readonly lang: Lang;
  /** Whether this window is the wall; the presenter's if not. */
  readonly isWall: boolean;
  readonly onEnd: () => void;
};

/** A briefing of a plan at a slide: one window of it. */
export const useBriefing = ({ plan, slide, lang, isWall, onEnd }: Asked): Briefing | null => {
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
  const connection = useConnection({ isWall, show: { slide, lang, ...own }, take, onEnd: ended });
  const place = useMemo(() => placeOf(plan, slide), [plan, slide]);
  const to = useCallback((id: string | undefined) => {
    if (id === undefined) return;
    setOwn((before) => ({ ...before, blank: 'no', words: null }));
    showSlide({ slide: id });
  }, []);
  // Steady, or every mark on the slide would be drawn anew whenever the pointer moves.
  const setWords = useCallback(
    (words: ChoiceKey | null) => setOwn((before) => ({ ...before, words })),
    [],
  );
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
    setWords,
    switchLang: () => showSlide({ lang: lang === 'zh' ? 'en' : 'zh' }),
    restart: () => {
      const began = Date.now();
      keepBegan(began);
      change({ began });
    },
    tellEnd: () => connection.current?.end(),
    end: () => {
      connection.current?.end();
      setOver(true);
    },
    meet: (other) => connection.current?.meet(other),
  };
};
