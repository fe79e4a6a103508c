import { useId } from 'react';
import { copySaid } from '../figures/copy-said.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { OFFLINE_FILE } from '../site/offline-file.ts';
import { pageAddress } from '../state/page-address.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { CITATION_STYLES, citation } from './citation.ts';
import { copyOf } from './clipboard.ts';
import { figuresSheet } from './figures-sheet.ts';
import { FILE_IDS } from './files.ts';
import { measuresSheet } from './measures-sheet.ts';
import type { Shown } from './shown.ts';
import { useStatus } from './use-status.ts';
import './citations.css';
import './exports.css';

type Props = { shown: () => Shown };
/** Leads to the slides, which another room takes away. */
export type ToSlides = () => void;
type Doing = ReturnType<typeof useStatus>;

const Files = ({ doing }: { doing: Doing }) => {
  const { t } = exportsWords.useSay();
  const hint = useId();
  return (
    <ul className="export-files" aria-label={t('files.label')}>
      {FILE_IDS.map((id) => (
        <li key={id}>
          <button
            type="button"
            className="button"
            aria-describedby={`${hint}-${id}`}
            aria-disabled={doing.isBusy}
            onClick={() => void doing.save(id)}
          >
            {t(`files.${id}`)}
          </button>
          <span id={`${hint}-${id}`}>{t(`hints.${id}`)}</span>
        </li>
      ))}
    </ul>
  );
};

const TABLES = [
  { id: 'figures', sheet: figuresSheet },
  { id: 'measures', sheet: measuresSheet },
] as const;

const Copies = ({ shown, doing }: Props & { doing: Doing }) => {
  const { t } = exportsWords.useSay();
  const copy = (make: (shown: Shown) => Sheet) => {
    const sheet = make(shown());
    const done = t('copies.done', { rows: sheet.rows.length });
    return doing.copy(copyOf(sheet), { done, failed: t('copies.failed') });
  };
  return (
    <section className="export-copies">
      <h3>{t('copies.label')}</h3>
      {TABLES.map(({ id, sheet }) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-disabled={doing.isBusy}
          onClick={() => void copy(sheet)}
        >
          {t(`copies.${id}`)}
        </button>
      ))}
    </section>
  );
};

const Citations = ({ now, doing }: { now: Shown; doing: Doing }) => {
  const { t } = exportsWords.useSay();
  return (
    <section>
      <h3>{t('cite.label')}</h3>
      {CITATION_STYLES.map((style) => {
        const name = t(`cite.${style}`);
        const text = citation(style, { ...now, address: pageAddress() });
        const said = { done: t('status.copied', { style: name }), failed: t('status.copyFailed') };
        return (
          <div key={style} className="export-citation">
            <p>{text}</p>
            <button
              type="button"
              className="button"
              aria-disabled={doing.isBusy}
              onClick={() => void doing.copy({ text }, said)}
            >
              {t('cite.copy', { style: name })}
            </button>
          </div>
        );
      })}
    </section>
  );
};

const Slides = ({ to }: { to: ToSlides }) => {
  const { t } = exportsWords.useSay();
  const hint = useId();
  return (
    <section className="export-files">
      <h3>{t('slides.label')}</h3>
      <button type="button" className="button" aria-describedby={hint} onClick={to}>
        {t('slides.open')}
      </button>
      <span id={hint}>{t('slides.hint')}</span>
    </section>
  );
};

/** The whole board as one file; in that file, which copy it is. */
const Offline = ({ edition }: { edition: Shown['edition'] }) => {
  const { t, lang } = exportsWords.useSay();
  const hint = useId();
  if (__IS_ONE_FILE__)
    return <p className="export-copy">{t('offline.is', { copy: copySaid(edition, lang) })}</p>;
  if (!OFFLINE_FILE) return null;
  const { path, size } = OFFLINE_FILE;
  return (
    <section className="export-files">
      <h3>{t('offline.label')}</h3>
      <a className="button" href={path} download aria-describedby={hint}>
        {t('offline.take', { size })}
      </a>
      <span id={hint}>{t('offline.hint')}</span>
    </section>
  );
};

/** What can be taken away, what will be in it, and what became of it. */
export const ExportPanel = ({ shown, toSlides }: Props & { toSlides?: ToSlides }) => {
  const { t } = exportsWords.useSay();
  const doing = useStatus(shown);
  const now = shown();
  return (
    <div className="export-panel" aria-busy={doing.isBusy}>
      <p>{t('intro', { measures: now.measures.length, figures: now.figures.length })}</p>
      {now.about.map((asked) => (
        <p key={asked} className="export-asked">
          {t('asked', { list: asked })}
        </p>
      ))}
      <Files doing={doing} />
      {toSlides ? <Slides to={toSlides} /> : null}
      <Copies shown={shown} doing={doing} />
      <Citations now={now} doing={doing} />
      <Offline edition={now.edition} />
      <p role="status" className="export-status">
        {doing.said}
      </p>
    </div>
  );
};
