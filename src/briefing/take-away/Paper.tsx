import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Edition } from '../../domain/edition.ts';
import { officialHash } from '../../domain/official-text.ts';
import { VERSION } from '../../domain/version.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { slidesWords } from '../../i18n/rooms/slides.ts';
import { LANG_TAG, useSay } from '../../i18n/say.ts';
import { isoDate } from '../../site/iso-date.ts';
import type { Plan, Planned } from '../../slides/run-sheet.ts';
import type { SlideNote } from '../../slides/slide.ts';
import { shownOf } from '../run/place.ts';
import { NoteWords } from '../slide/Notes.tsx';
import { PREVIEW_WIDTH } from '../slide/Scaled.tsx';
import { SlideView } from '../slide/SlideView.tsx';
import { type PaperKind, paperKind } from './paper.ts';
import '../slide/slide.css';
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

const NoteTable = ({ notes }: { notes: readonly SlideNote[] }) => {
  const { t } = briefingWords.useSay();
  if (notes.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('paper.about')}</th>
          <th scope="col">{t('paper.quote')}</th>
        </tr>
      </thead>
      <tbody>
        {notes.map((note) => (
          <tr key={note.key}>
            <th scope="row">{note.lead}</th>
            <td>
              <NoteWords note={note} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Lines to write on, beside each slide. */
const LINES = Array.from({ length: 7 }, (_, at) => at);

const HandoutSlide = (props: PageProps) => {
  const { t } = briefingWords.useSay();
  const { slide, entry } = props.planned;
  return (
    <section className="paper-part">
      <div className="paper-head">
        <Picture {...props} />
        <div>
          <h2>{t('paper.slide', { number: props.number, name: slide.name })}</h2>
          <ul className="paper-lines" aria-hidden="true">
            {LINES.map((line) => (
              <li key={line} />
            ))}
          </ul>
        </div>
      </div>
      {entry.note ? <p className="paper-note">{entry.note}</p> : null}
      <NoteTable notes={slide.notes} />
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

const Stamp = ({ edition }: { edition: Edition }) => (
  <ul className="paper-running">
    {useStamp(edition).map((part) => (
      <li key={part}>{part}</li>
    ))}
  </ul>
);

/** Over every page of a handout. */
const Running = ({ edition }: { edition: Edition }) => {
  const { t, lang } = briefingWords.useSay();
  return (
    <div className="paper-running">
      <span>{edition.title[lang]}</span>
      <span>{t('paper.made', { date: isoDate(new Date()) })}</span>
    </div>
  );
};

/** On the last page of a handout: which copy it is from. */
const Colophon = ({ edition }: { edition: Edition }) => {
  const { t } = briefingWords.useSay();
  return (
    <section className="paper-colophon">
      <h2>{t('paper.colophon')}</h2>
      <Stamp edition={edition} />
    </section>
  );
};

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
          <Colophon edition={edition} />
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
            <Stamp edition={edition} />
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
