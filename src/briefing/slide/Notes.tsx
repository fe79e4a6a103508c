import type { Lang } from '../../domain/lang.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { LANG_TAG } from '../../i18n/say.ts';
import type { OwnQuestion } from '../../slides/run-sheet.ts';
import type { LikelyQuestion, SlideNote } from '../../slides/slide.ts';

const Quote = ({ quote, english, lang }: { quote?: string; english?: string; lang: Lang }) => (
  <>
    {quote ? (
      <p className="doc note-quote" lang={LANG_TAG.zh}>
        {quote}
      </p>
    ) : null}
    {english && lang === 'en' ? (
      <p className="note-english" lang={LANG_TAG.en}>
        {english}
      </p>
    ) : null}
  </>
);

/** What a note says of what it is about: the quote, and what must be said with it. */
export const NoteWords = ({ note: { quote, english, more } }: { note: SlideNote }) => {
  const { lang } = briefingWords.useSay();
  return (
    <>
      <Quote quote={quote} english={english} lang={lang} />
      {more.map((words) => (
        <p key={words} className="note-more">
          {words}
        </p>
      ))}
    </>
  );
};

/** The quotes behind a slide, with what must be said with them. */
export const NoteList = ({ notes }: { notes: readonly SlideNote[] }) => (
  <ul className="note-list">
    {notes.map((note) => (
      <li key={note.key}>
        <p className="note-lead">{note.lead}</p>
        <NoteWords note={note} />
      </li>
    ))}
  </ul>
);

type QuestionsProps = {
  own: readonly OwnQuestion[];
  likely: readonly LikelyQuestion[];
};

/** Questions to unfold: the speaker's own first. */
export const QuestionList = ({ own, likely }: QuestionsProps) => {
  const { lang } = briefingWords.useSay();
  return (
    <div className="question-list">
      {own.map(({ ask, answer }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two questions may be the same
        <details key={at} open>
          <summary>{ask || '?'}</summary>
          <p>{answer}</p>
        </details>
      ))}
      {likely.map(({ key, ask, answer, quote, english }) => (
        <details key={key}>
          <summary>{ask}</summary>
          <p>{answer}</p>
          <Quote quote={quote} english={english} lang={lang} />
        </details>
      ))}
    </div>
  );
};
