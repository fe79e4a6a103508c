import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { END_KEY, keyNames } from '../wall/keys.ts';

type Props = { briefing: Briefing; help: () => void; end: () => void };

/** What the speaker does by hand: turning pages, the language, the black screen, the clock, the end. */
export const SpeakerTools = ({ briefing, help, end }: Props) => {
  const { t, lang } = briefingWords.useSay();
  const { blank } = briefing;
  return (
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
        {lang === 'zh' ? 'English' : '中文'} <kbd>{keyNames('language')[0]}</kbd>
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={blank === 'black'}
        onClick={() => briefing.setBlank(blank === 'black' ? 'no' : 'black')}
      >
        {t('bar.black')} <kbd>{keyNames('black')[0]}</kbd>
      </button>
      <button type="button" className="button" onClick={briefing.restart}>
        {t('speaker.restart')}
      </button>
      <button type="button" className="button" onClick={help}>
        {t('bar.help')} <kbd>{keyNames('help')[0]}</kbd>
      </button>
      <button type="button" className="button primary" onClick={end}>
        {t('speaker.end')} <kbd>{END_KEY}</kbd>
      </button>
    </div>
  );
};
