import { useState } from 'react';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import type { Briefing } from '../run/use-briefing.ts';
import { NoteList, QuestionList } from '../slide/Notes.tsx';

const SIZES = [17, 21, 25, 30] as const;

type SizesProps = { size: number; set: (size: number) => void };

const Sizes = ({ size, set }: SizesProps) => {
  const { t } = briefingWords.useSay();
  return (
    <>
      <button
        type="button"
        aria-label={t('speaker.smaller')}
        disabled={size === 0}
        onClick={() => set(size - 1)}
      >
        A−
      </button>
      <button
        type="button"
        aria-label={t('speaker.larger')}
        disabled={size === SIZES.length - 1}
        onClick={() => set(size + 1)}
      >
        A+
      </button>
    </>
  );
};

/** What the speaker has written and what may be asked, as large as the speaker wants it. */
export const SpeakerNotes = ({ briefing }: { briefing: Briefing }) => {
  const { t } = briefingWords.useSay();
  const [size, setSize] = useState(1);
  const { slide, entry } = briefing.place.planned;
  return (
    <section className="speaker-notes" aria-label={t('speaker.notes')}>
      <h2>
        {t('speaker.notes')}
        <Sizes size={size} set={setSize} />
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
