import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useCovering } from '../components/use-covering.ts';
import type { ChoiceKey } from '../domain/choice.ts';
import type { Edition } from '../domain/edition.ts';
import { briefingWords } from '../i18n/rooms/briefing.ts';
import { LANG_TAG } from '../i18n/say.ts';
import { Clocks } from './Clocks.tsx';
import { NoteList, QuestionList } from './Notes.tsx';
import { JumpList } from './Overview.tsx';
import { numberOf, shownOf } from './place.ts';
import { PREVIEW_WIDTH, Scaled } from './Scaled.tsx';
import { SlideView } from './SlideView.tsx';
import type { Briefing } from './use-briefing.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeys } from './use-keys.ts';
import { WordsPanel } from './WordsPanel.tsx';
import { WordsContext } from './words-context.ts';
import './wall.css';
import './slide.css';
import './speaker.css';

type Props = { edition: Edition; briefing: Briefing };

const SIZES = [17, 21, 25, 30] as const;

const Current = ({ edition, briefing }: Props) => {
  const { t } = briefingWords.useSay();
  const { words, setWords, place } = briefing;
  const { slide } = place.planned;
  const context = useMemo(
    () => ({ open: words, show: (key: ChoiceKey) => setWords(words === key ? null : key) }),
    [words, setWords],
  );
  return (
    <section className="speaker-current" aria-label={t('speaker.current')}>
      <h2>
        {t('speaker.current')} <span>{slide.name}</span>
      </h2>
      <Scaled>
        <WordsContext value={context}>
          <SlideView
            edition={edition}
            slide={slide}
            number={numberOf(place)}
            width={PREVIEW_WIDTH}
            isLive
          />
          {words ? (
            <WordsPanel edition={edition} open={words} close={() => setWords(null)} />
          ) : null}
        </WordsContext>
      </Scaled>
      {briefing.blank === 'no' ? null : (
        <p className="speaker-told">{t(`blank.${briefing.blank}`)}</p>
      )}
      {briefing.isOver ? <p className="speaker-told">{t('speaker.ended')}</p> : null}
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

const Notes = ({ briefing }: { briefing: Briefing }) => {
  const { t } = briefingWords.useSay();
  const [size, setSize] = useState(1);
  const { slide, entry } = briefing.place.planned;
  return (
    <section className="speaker-notes" aria-label={t('speaker.notes')}>
      <h2>
        {t('speaker.notes')}
        <button
          type="button"
          aria-label={t('speaker.smaller')}
          disabled={size === 0}
          onClick={() => setSize(size - 1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={t('speaker.larger')}
          disabled={size === SIZES.length - 1}
          onClick={() => setSize(size + 1)}
        >
          A+
        </button>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable */}
      <div className="speaker-words" tabIndex={0} style={{ fontSize: SIZES[size] }}>
        {entry.minutes === null ? null : (
          <p className="note-more">{t('speaker.planned', { minutes: entry.minutes })}</p>
        )}
        <p className="speaker-note" data-empty={entry.note ? undefined : ''}>
          {entry.note || t('speaker.noNotes')}
        </p>
        <NoteList notes={slide.notes} />
        <h3>{t('speaker.questions')}</h3>
        <QuestionList key={slide.id} own={entry.questions} likely={slide.likelyQuestions} />
      </div>
    </section>
  );
};

type HeadProps = { briefing: Briefing; end: () => void };

const Head = ({ briefing, end }: HeadProps) => {
  const { t, lang } = briefingWords.useSay();
  const { place, plan, blank } = briefing;
  return (
    <div className="speaker-head">
      <h1>{t('speaker.label')}</h1>
      <p role="status">
        {t('speaker.count', {
          number: numberOf(place),
          total: shownOf(plan).length,
        })}
      </p>
      <Clocks briefing={briefing} />
      <div className="speaker-tools">
        <button type="button" className="button" onClick={() => briefing.step(-1)}>
          ← {t('bar.previous')}
        </button>
        <button type="button" className="button" onClick={() => briefing.step(1)}>
          {t('bar.next')} →
        </button>
        <button
          type="button"
          className="button"
          lang={LANG_TAG[lang === 'zh' ? 'en' : 'zh']}
          onClick={briefing.switchLang}
        >
          {lang === 'zh' ? 'English' : '中文'} <kbd>L</kbd>
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={blank === 'black'}
          onClick={() => briefing.setBlank(blank === 'black' ? 'no' : 'black')}
        >
          {t('bar.black')} <kbd>B</kbd>
        </button>
        <button type="button" className="button" onClick={briefing.restart}>
          {t('speaker.restart')}
        </button>
        <button type="button" className="button primary" onClick={end}>
          {t('speaker.end')}
        </button>
      </div>
    </div>
  );
};

/** Ends the briefing in both windows; this one closes where the browser lets it. */
const endFrom = (briefing: Briefing): void => {
  briefing.end();
  window.close();
};

/** Keeps the picture of the slide that is shown in sight. */
const useInSight = (slide: string) => {
  const strip = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another slide is shown
  useEffect(() => {
    const current = strip.current?.querySelector('[aria-current]');
    current?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [slide]);
  return strip;
};

const nothing = (): void => undefined;
/** Keys that have no use here. */
const OF_THE_WALL = { full: nothing, overview: nothing, help: nothing, speaker: nothing };

/** The speaker's window: this slide and the next, notes and quotes, the clock, the way to any slide. */
export const Speaker = ({ edition, briefing }: Props) => {
  const { t, lang } = briefingWords.useSay();
  const { blank, setBlank } = briefing;
  const strip = useInSight(briefing.place.planned.slide.id);
  useKeys(
    {
      next: () => briefing.step(1),
      previous: () => briefing.step(-1),
      first: () => briefing.toNumber(1),
      last: () => briefing.toNumber(Number.POSITIVE_INFINITY),
      jump: briefing.toNumber,
      language: briefing.switchLang,
      black: () => setBlank(blank === 'black' ? 'no' : 'black'),
      white: () => setBlank(blank === 'white' ? 'no' : 'white'),
      ...OF_THE_WALL,
    },
    true,
  );
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(nothing);
  useEffect(() => {
    latest.current = () => (briefing.words ? briefing.setWords(null) : setBlank('no'));
  });
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
      <Head briefing={briefing} end={() => endFrom(briefing)} />
      <Current edition={edition} briefing={briefing} />
      <div className="speaker-side">
        <Next edition={edition} briefing={briefing} />
        <Notes briefing={briefing} />
      </div>
      <nav ref={strip} className="speaker-jump" aria-label={t('speaker.jump')}>
        <JumpList edition={edition} briefing={briefing} />
      </nav>
    </div>
  );
};
