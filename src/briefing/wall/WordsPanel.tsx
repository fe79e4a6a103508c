import type { CSSProperties } from 'react';
import { type ChoiceKey, parseChoice } from '../../domain/choice.ts';
import type { Edition } from '../../domain/edition.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import { officialWords } from '../../slides/official-words.ts';
import type { OfficialWords } from '../../slides/slide.ts';
import type { WordsPlace } from './words-place.ts';

const Verbatim = ({ words }: { words: OfficialWords }) => {
  const { t } = briefingWords.useSay();
  return (
    <>
      <h3>{t('words.verbatim')}</h3>
      <p className="doc" lang={LANG_TAG.zh}>
        {words.passage.map(({ text, isMarked }, at) => {
          const Piece = isMarked ? 'mark' : 'span';
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one passage never move
          return <Piece key={at}>{text}</Piece>;
        })}
      </p>
    </>
  );
};

const Notes = ({ words }: { words: OfficialWords }) => {
  const { t, lang } = briefingWords.useSay();
  return (
    <>
      {words.english && lang === 'en' ? (
        <>
          <h3>{t('words.english')}</h3>
          <p className="words-english" lang={LANG_TAG.en}>
            {words.english}
          </p>
        </>
      ) : null}
      {words.note ? <p className="words-note">{words.note}</p> : null}
      {words.caution ? (
        <p className="words-caution">
          <strong>{t('words.caution')}</strong> {words.caution}
        </p>
      ) : null}
    </>
  );
};

const styleOf = ({ scale, most }: WordsPlace) =>
  ({ zoom: scale, '--scale': scale, maxHeight: most / scale }) as CSSProperties;

type Props = {
  edition: Edition;
  open: ChoiceKey;
  /** Where it stands on a screen; over the lower part of a slide if that is not said. */
  place?: WordsPlace;
  close: () => void;
};

/** The official words behind what was clicked, over the slide, which stays where it is. */
export const WordsPanel = ({ edition, open, place, close }: Props) => {
  const { t, lang } = briefingWords.useSay();
  const choice = parseChoice(open);
  const words = choice && officialWords(edition, choice, lang);
  if (!words) return null;
  return (
    <section
      className="words-panel"
      aria-label={t('words.label')}
      data-high={place?.isHigh || undefined}
      style={place && styleOf(place)}
    >
      <header>
        <p>{words.kicker}</p>
        <button type="button" onClick={close} aria-label={t('words.close')}>
          ×
        </button>
      </header>
      <h2>
        {words.heading} {words.value ? <strong className="nowrap">{words.value}</strong> : null}
      </h2>
      {words.passage.length ? <Verbatim words={words} /> : null}
      <Notes words={words} />
    </section>
  );
};
