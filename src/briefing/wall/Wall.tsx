import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isByTouch } from '../../components/by-touch.ts';
import { OVER_THE_PAGE, useCovering } from '../../components/use-covering.ts';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import type { Edition } from '../../domain/edition.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import { endBriefing, openSpeaker } from '../run/moves.ts';
import { shownOf } from '../run/place.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { stageFor } from '../slide/stage.ts';
import { type Size, useSize } from '../slide/use-size.ts';
import { Bar, type Deeds } from './Bar.tsx';
import { enterFull, hearsEscape, isFull, leaveFull } from './full-screen.ts';
import { Keys } from './Keys.tsx';
import { LiveSlide } from './LiveSlide.tsx';
import { Overview } from './Overview.tsx';
import { usePageHidden } from './page-beneath.ts';
import { useKeys } from './use-keys.ts';
import { usePointer } from './use-pointer.ts';
import { WallWords } from './WallWords.tsx';
import './wall.css';
import '../slide/slide.css';

type Layer = 'none' | 'overview' | 'help';

/** How long a new window may take to end the full screen, ms. */
const NEW_WINDOW = 1000;

/** Does something when the browser leaves the full screen by itself, as it does on Escape. */
const useLeftFull = (onLeft: () => void): void => {
  const latest = useRef(onLeft);
  useEffect(() => {
    latest.current = onLeft;
  });
  useEffect(() => {
    const changed = () => {
      if (!isFull()) latest.current();
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
};

/** What can be opened over the slide and closed again, and what Escape does: closes it, else ends the briefing. */
const useDeeds = (briefing: Briefing, openSheet: () => void) => {
  const [layer, setLayer] = useState<Layer>('none');
  const [isBlocked, setBlocked] = useState(false);
  const isLeaving = useRef(false);
  const latest = useRef(briefing.tellEnd);
  const { blank, words, setBlank, setWords } = briefing;
  const end = () => {
    isLeaving.current = true;
    void leaveFull();
    endBriefing();
  };
  const goBack = () => {
    if (layer !== 'none') setLayer('none');
    else if (isBlocked) setBlocked(false);
    else if (blank !== 'no') setBlank('no');
    else if (words) setWords(null);
    else end();
  };
  useLeftFull(() => {
    if (!isLeaving.current && !hearsEscape()) goBack();
    isLeaving.current = false;
  });
  useLayoutEffect(() => {
    latest.current = briefing.tellEnd;
  });
  // However it ends, be it by the browser's Back.
  useLayoutEffect(() => () => latest.current(), []);
  const toggleBlank = (to: 'black' | 'white') => setBlank(blank === to ? 'no' : to);
  const deeds: Deeds & { readonly white: () => void } = {
    overview: () => setLayer(layer === 'overview' ? 'none' : 'overview'),
    help: () => setLayer(layer === 'help' ? 'none' : 'help'),
    speaker: () => {
      // Some browsers leave the full screen for a new window.
      isLeaving.current = true;
      setTimeout(() => {
        isLeaving.current = false;
      }, NEW_WINDOW);
      const opened = openSpeaker();
      setBlocked(opened === null);
      briefing.meet(opened);
    },
    sheet: openSheet,
    full: () => {
      isLeaving.current = isFull();
      void (isFull() ? leaveFull() : enterFull());
    },
    black: () => toggleBlank('black'),
    white: () => toggleBlank('white'),
    end,
  };
  const close = () => setLayer('none');
  /** Whoever turns a page wants to see it. */
  const turning = (turn: () => void) => () => {
    close();
    setBlocked(false);
    turn();
  };
  return { layer, close, turning, deeds, goBack, isBlocked };
};

/** What is said of the place, for those who do not see it. */
const Status = ({ briefing, typed }: { briefing: Briefing; typed: string }) => {
  const { t } = briefingWords.useSay();
  const { place, plan, blank, asked } = briefing;
  const { title } = place.planned.slide;
  const where = place.isInRun
    ? t('where', { number: place.at + 1, total: shownOf(plan).length, title })
    : t('extra', { title });
  return (
    <>
      <p className="sr-only" role="status">
        {blank === 'no' ? where : t(`blank.${blank}`)}
      </p>
      {place.isKnown ? null : (
        <p className="briefing-told" role="status">
          {t('nowhere', { slide: asked })}
        </p>
      )}
      {typed ? (
        <p className="briefing-told" role="status">
          {t('typed', { typed })}
        </p>
      ) : null}
    </>
  );
};

type StageProps = {
  edition: Edition;
  briefing: Briefing;
  size: Size;
  /** What is to be left free at the foot of the screen, px. */
  foot: number;
};

/** The slide, as large as the screen lets it be. It is made smaller for the foot and not laid out anew. */
const Stage = ({ edition, briefing, size, foot }: StageProps) => {
  const { width, left, top, scale } = stageFor(size.width, size.height);
  const share = 1 - foot / size.height;
  const x = left * share + (size.width * (1 - share)) / 2;
  return (
    <div
      className="stage"
      style={{ width, transform: `translate(${x}px, ${top * share}px) scale(${scale * share})` }}
    >
      <LiveSlide edition={edition} briefing={briefing} width={width} isBare />
    </div>
  );
};

type Props = { edition: Edition; briefing: Briefing; openSheet: () => void; isBehind: boolean };

/** The slides on the wall, over the whole page. */
export const Wall = ({ edition, briefing, openSheet, isBehind }: Props) => {
  const { t, lang } = briefingWords.useSay();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const bar = useRef<HTMLDivElement>(null);
  const barSize = useSize(bar);
  const { layer, close, turning, deeds, goBack, isBlocked } = useDeeds(briefing, openSheet);
  const latest = useRef(goBack);
  useEffect(() => {
    latest.current = goBack;
  });
  // It gives the focus back, too, when the page is there again.
  usePageHidden();
  useCovering(
    box,
    () => null,
    useCallback(() => latest.current(), []),
    OVER_THE_PAGE,
  );
  useKeptFocus(box);
  const typed = useKeys(
    {
      ...deeds,
      next: turning(() => briefing.step(1)),
      previous: turning(() => briefing.step(-1)),
      first: turning(() => briefing.toNumber(1)),
      last: turning(() => briefing.toNumber(Number.POSITIVE_INFINITY)),
      language: briefing.switchLang,
      jump: (number) => turning(() => briefing.toNumber(number))(),
    },
    !isBehind,
  );
  const { isShown, isByPointer, ...pointer } = usePointer(briefing.step, () => setWords(null));
  const { setWords, blank, words } = briefing;
  // A phone on its side has no room beside the slide. Where the pointer hovers the slide stays where it is.
  const isOnSlide = isShown && !words && isByTouch() && size !== null && size.width > size.height;
  const foot = isOnSlide ? (barSize?.height ?? 0) : 0;
  // Who pressed a mark of a chart with the pointer is not on it with the keyboard once its words have closed.
  useEffect(() => {
    const isOnChart = Boolean(document.activeElement?.closest('.slide-chart'));
    if (words === null && isByPointer.current && isOnChart)
      box.current?.focus({ preventScroll: true });
  }, [words, isByPointer]);
  return (
    <div
      ref={box}
      className="briefing projected"
      role="dialog"
      aria-modal="true"
      aria-label={t('label')}
      lang={LANG_TAG[lang]}
      tabIndex={-1}
      data-blank={blank === 'no' ? undefined : blank}
      data-still={isShown ? undefined : ''}
      {...pointer}
    >
      <Status briefing={briefing} typed={typed} />
      {isBlocked ? (
        <p className="briefing-told" role="alert">
          {t('popup')}
        </p>
      ) : null}
      {size ? <Stage edition={edition} briefing={briefing} size={size} foot={foot} /> : null}
      {size && words ? (
        <WallWords edition={edition} briefing={briefing} open={words} box={box} size={size} />
      ) : null}
      {size && layer === 'overview' ? (
        <Overview edition={edition} briefing={briefing} size={size} close={close} />
      ) : null}
      {layer === 'help' ? <Keys of="wall" close={close} /> : null}
      <Bar briefing={briefing} deeds={deeds} isShown={isShown} bar={bar} />
    </div>
  );
};
