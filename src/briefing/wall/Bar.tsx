import type { RefObject } from 'react';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import { numberOf, shownOf } from '../run/place.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { END_KEY, keyNames } from './keys.ts';
import { useFull } from './use-full.ts';

/** What the bar and the keys can do besides turning pages. */
export type Deeds = {
  readonly overview: () => void;
  readonly help: () => void;
  readonly speaker: () => void;
  readonly sheet: () => void;
  readonly full: () => void;
  readonly black: () => void;
  readonly end: () => void;
};

const keyOf = (id: Exclude<keyof Deeds, 'sheet'>): string | undefined =>
  id === 'end' ? END_KEY : keyNames(id)[0];
const ORDER = ['overview', 'speaker', 'black', 'full', 'sheet', 'help', 'end'] as const;

type Props = {
  briefing: Briefing;
  deeds: Deeds;
  isShown: boolean;
  bar: RefObject<HTMLDivElement | null>;
};

/** The controls on screen: they come with the pointer and go again, and the keyboard always finds them. */
export const Bar = ({ briefing, deeds, isShown, bar }: Props) => {
  const { t, lang } = briefingWords.useSay();
  const { place, step, switchLang, plan } = briefing;
  const isFull = useFull();
  return (
    <div
      ref={bar}
      className="briefing-bar"
      role="toolbar"
      aria-label={t('bar.label')}
      data-shown={isShown || undefined}
    >
      <button type="button" onClick={() => step(-1)}>
        ← {t('bar.previous')}
      </button>
      <span className="bar-place">
        {numberOf(place)} / {shownOf(plan).length}
      </span>
      <button type="button" onClick={() => step(1)}>
        {t('bar.next')} →
      </button>
      <button type="button" lang={LANG_TAG[lang === 'zh' ? 'en' : 'zh']} onClick={switchLang}>
        {lang === 'zh' ? 'English' : '中文'} <kbd>{keyNames('language')[0]}</kbd>
      </button>
      {ORDER.map((id) => (
        <button key={id} type="button" onClick={deeds[id]}>
          {t(id === 'full' && isFull ? 'bar.leaveFull' : `bar.${id}`)}{' '}
          {id === 'sheet' ? null : <kbd>{keyOf(id)}</kbd>}
        </button>
      ))}
    </div>
  );
};
