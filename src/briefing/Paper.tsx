import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Edition } from '../domain/edition.ts';
import { officialHash } from '../domain/official-text.ts';
import { VERSION } from '../domain/version.ts';
import { briefingWords } from '../i18n/rooms/briefing.ts';
import { slidesWords } from '../i18n/rooms/slides.ts';
import { LANG_TAG, useSay } from '../i18n/say.ts';
import { isoDate } from '../site/iso-date.ts';
import type { Plan, Planned } from '../slides/run-sheet.ts';
import type { SlideNote } from '../slides/slide.ts';
import { type PaperKind, paperKind } from './paper.ts';
import { shownOf } from './place.ts';
import { PREVIEW_WIDTH } from './Scaled.tsx';
import { SlideView } from './SlideView.tsx';
import './slide.css';
import './paper.css';

type PageProps = { edition: Edition; planned: Planned; number: number };

const Picture = ({ edition, planned, number }: PageProps) => (
  <div className="paper-picture">
    <div>
      <SlideView
        edition={edition}
        slide={planned.slide}
        number={number}
        width={PREVIEW_WIDTH}
        isLive={false}
      />
    </div>
  </div>
);

const NoteRow = ({ note: { lead, quote, english, more } }: { note: SlideNote }) => {
  const { lang } = briefingWords.useSay();
  return (
    <tr>
      <th scope="row">{lead}</th>
      <td>
        {quote ? (
          <p className="doc" lang={LANG_TAG.zh}>
            {quote}
          </p>
        ) : null}
        {english && lang === 'en' ? <p lang={LANG_TAG.en}>{english}</p> : null}
        {more.map((words) => (
          <p key={words} className="paper-more">
            {words}
          </p>
        ))}
      </td>
    </tr>
  );
};

const HandoutSlide = (props: PageProps) => {
  const { t } = briefingWords.useSay();
  const { slide, entry } = props.planned;
  return (
    <section className="paper-part">
      <Picture {...props} />
      {entry.note ? <p className="paper-note">{entry.note}</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('paper.about')}</th>
            <th scope="col">{t('paper.quote')}</th>
          </tr>
        </thead>
        <tbody>
          {slide.notes.map((note) => (
            <NoteRow key={note.key} note={note} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Which edition, printed when, which copy of it. */
const useStamp = (edition: Edition): readonly string[] => {
  const { t } = briefingWords.useSay();
  const { t: say, lang } = useSay();
  const { place, year, level } = edition;
  return [
    t('paper.edition', { place: place[lang], year, level: say(`page.level.${level}`) }),
    t('paper.made', { date: isoDate(new Date()) }),
    slidesWords.sayIn(lang)('sources.editionSays', {
      id: edition.id,
      version: VERSION,
      hash: officialHash(edition),
    }),
  ];
};

/** Over every page of a handout, under every slide. */
const Running = ({ edition }: { edition: Edition }) => (
  <ul className="paper-running">
    {useStamp(edition).map((part) => (
      <li key={part}>{part}</li>
    ))}
  </ul>
);

type Props = { edition: Edition; plan: Plan; kind: PaperKind };

const Handout = ({ edition, plan }: Omit<Props, 'kind'>) => (
  <table className="paper-frame">
    <thead>
      <tr>
        <td>
          <Running edition={edition} />
        </td>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>
          {shownOf(plan).map((planned, at) => (
            <HandoutSlide
              key={planned.slide.id}
              edition={edition}
              planned={planned}
              number={at + 1}
            />
          ))}
        </td>
      </tr>
    </tbody>
  </table>
);

/** The slides on paper. */
export const PaperSheets = ({ edition, plan, kind }: Props) => {
  const { lang } = useSay();
  return (
    <div className={`paper paper-${kind} projected`} lang={LANG_TAG[lang]}>
      {kind === 'handout' ? (
        <Handout edition={edition} plan={plan} />
      ) : (
        shownOf(plan).map((planned, at) => (
          <div key={planned.slide.id} className="paper-page">
            <Picture edition={edition} planned={planned} number={at + 1} />
            <Running edition={edition} />
          </div>
        ))
      )}
    </div>
  );
};

/** Stands in for the page while it is printed: what is not painted when the event ends is not printed. */
export const Paper = ({ edition, plan }: Omit<Props, 'kind'>) => {
  const [kind, setKind] = useState<PaperKind | null>(null);
  useEffect(() => {
    const before = () => {
      document.documentElement.dataset.paper = paperKind();
      flushSync(() => setKind(paperKind()));
    };
    const after = () => {
      delete document.documentElement.dataset.paper;
      setKind(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      delete document.documentElement.dataset.paper;
    };
  }, []);
  if (!kind) return null;
  return createPortal(<PaperSheets edition={edition} plan={plan} kind={kind} />, document.body);
};
