import { useCallback, useEffect, useRef, useState } from 'react';
import { useCovering } from '../../components/use-covering.ts';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import type { Edition } from '../../domain/edition.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import { numberOf, shownOf } from '../run/place.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { PREVIEW_WIDTH, Scaled } from '../slide/Scaled.tsx';
import { SlideView } from '../slide/SlideView.tsx';
import { Keys } from '../wall/Keys.tsx';
import { LiveSlide } from '../wall/LiveSlide.tsx';
import { JumpList } from '../wall/Overview.tsx';
import { usePageHidden } from '../wall/page-beneath.ts';
import { useKeys } from '../wall/use-keys.ts';
import { Clocks } from './Clocks.tsx';
import { SpeakerNotes } from './SpeakerNotes.tsx';
import { SpeakerTools } from './SpeakerTools.tsx';
import '../wall/wall.css';
import '../slide/slide.css';
import './speaker.css';

type Props = { edition: Edition; briefing: Briefing };

const Current = ({ edition, briefing }: Props) => {
  const { t } = briefingWords.useSay();
  const { blank, isOver, place } = briefing;
  return (
    <section className="speaker-current" aria-label={t('speaker.current')}>
      <h2>
        {t('speaker.current')} <span>{place.planned.slide.name}</span>
      </h2>
      {blank === 'no' ? null : <p className="speaker-told">{t(`blank.${blank}`)}</p>}
      {isOver ? <p className="speaker-told">{t('speaker.ended')}</p> : null}
      <Scaled>
        <LiveSlide edition={edition} briefing={briefing} width={PREVIEW_WIDTH} />
      </Scaled>
    </section>
  );
};

const Next = ({ edition, briefing }: Props) => {
  const { t } = briefingWords.useSay();
  const { place, plan } = briefing;
  const next = shownOf(plan)[place.at + 1];
  return (
    <section className="speaker-next" aria-label={t('speaker.next')}>
      <h2>
        {t('speaker.next')} {next ? <span>{next.slide.name}</span> : null}
      </h2>
      {next ? (
        <Scaled>
          <SlideView
            key={next.slide.id}
            edition={edition}
            slide={next.slide}
            number={place.at + 2}
            width={PREVIEW_WIDTH}
            isLive={false}
          />
        </Scaled>
      ) : (
        <p>{t('speaker.last')}</p>
      )}
    </section>
  );
};

const Head = ({ briefing }: { briefing: Briefing }) => {
  const { t } = briefingWords.useSay();
  const { place, plan } = briefing;
  return (
    <div className="speaker-head">
      <h1>{t('speaker.label')}</h1>
      <p role="status">
        {t('speaker.count', { number: numberOf(place), total: shownOf(plan).length })}
      </p>
      <Clocks briefing={briefing} />
    </div>
  );
};

/** Keeps the picture of the slide that is shown in sight, without scrolling anything but its strip. */
const useInSight = (slide: string) => {
  const strip = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another slide is shown
  useEffect(() => {
    const current = strip.current?.querySelector('[aria-current]');
    const list = current?.closest('ol');
    if (!current || !list) return;
    const [seen, all] = [current.getBoundingClientRect(), list.getBoundingClientRect()];
    list.scrollLeft += Math.min(0, seen.left - all.left) + Math.max(0, seen.right - all.right);
  }, [slide]);
  return strip;
};

const nothing = (): void => undefined;
/** Keys that have no use here. */
const OF_THE_WALL = { full: nothing, overview: nothing, speaker: nothing };

/** What can be done here; Escape closes what is open, else ends the briefing as it does on the wall. */
const useDeeds = (briefing: Briefing) => {
  const [isHelp, setHelp] = useState(false);
  const { blank, setBlank, words, setWords } = briefing;
  /** In both windows; this one closes where the browser lets it. */
  const end = () => {
    briefing.end();
    window.close();
  };
  const help = () => setHelp(!isHelp);
  const goBack = () => {
    if (isHelp) setHelp(false);
    else if (words) setWords(null);
    else if (blank !== 'no') setBlank('no');
    else end();
  };
  const turning = (turn: () => void) => () => {
    setHelp(false);
    turn();
  };
  const keys = {
    next: turning(() => briefing.step(1)),
    previous: turning(() => briefing.step(-1)),
    first: turning(() => briefing.toNumber(1)),
    last: turning(() => briefing.toNumber(Number.POSITIVE_INFINITY)),
    jump: (number: number) => turning(() => briefing.toNumber(number))(),
    language: briefing.switchLang,
    black: () => setBlank(blank === 'black' ? 'no' : 'black'),
    white: () => setBlank(blank === 'white' ? 'no' : 'white'),
    help,
    ...OF_THE_WALL,
  };
  return { isHelp, help, end, goBack, keys };
};

/** The speaker's window: this slide and the next, notes and quotes, the clock, the way to any slide. */
export const Speaker = ({ edition, briefing }: Props) => {
  const { t, lang } = briefingWords.useSay();
  const strip = useInSight(briefing.place.planned.slide.id);
  const { isHelp, help, end, goBack, keys } = useDeeds(briefing);
  useKeys(keys, true);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(goBack);
  useEffect(() => {
    latest.current = goBack;
  });
  usePageHidden();
  useCovering(
    box,
    () => null,
    useCallback(() => latest.current(), []),
  );
  useKeptFocus(box);
  return (
    <div
      ref={box}
      className="speaker"
      role="dialog"
      tabIndex={-1}
      aria-modal="true"
      aria-label={t('speaker.label')}
      lang={LANG_TAG[lang]}
    >
      <Head briefing={briefing} />
      <Current edition={edition} briefing={briefing} />
      <SpeakerTools briefing={briefing} help={help} end={end} />
      <div className="speaker-side">
        <Next edition={edition} briefing={briefing} />
        <SpeakerNotes briefing={briefing} />
      </div>
      <nav ref={strip} className="speaker-jump" aria-label={t('speaker.jump')}>
        <JumpList edition={edition} briefing={briefing} />
      </nav>
      {isHelp ? <Keys of="speaker" close={help} /> : null}
    </div>
  );
};
