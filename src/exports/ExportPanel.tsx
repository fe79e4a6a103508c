import { useId } from 'react';
import { copySaid } from '../figures/copy-said.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { OFFLINE_FILE } from '../site/offline-file.ts';
import { pageAddress } from '../state/page-address.ts';
import { useLayer } from '../state/use-layer.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { CitationBlock } from './CitationBlock.tsx';
import { CITATION_STYLES, citation } from './citation.ts';
import { copyOf } from './clipboard.ts';
import { figuresSheet } from './figures-sheet.ts';
import { FILE_IDS } from './files.ts';
import { measuresSheet } from './measures-sheet.ts';
import type { Shown } from './shown.ts';
import { TakeLine } from './TakeLine.tsx';
import { useStatus } from './use-status.ts';
import './exports.css';

type Props = { shown: () => Shown };
/** Leads to the slides, which another room takes away. */
export type ToSlides = () => void;
type Doing = ReturnType<typeof useStatus>;

const Files = ({ doing }: { doing: Doing }) => {
  const { t } = exportsWords.useSay();
  const title = useId();
  return (
    <section>
      <h3 id={title}>{t('files.label')}</h3>
      <ul className="export-files" aria-labelledby={title}>
        {FILE_IDS.map((id) => (
          <li key={id}>
            <TakeLine
              name={t(`files.${id}`)}
              hint={t(`hints.${id}`)}
              isBusy={doing.isBusy}
              onPress={() => void doing.save(id)}
            />
          </li>
        ))}
      </ul>
    </section>
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
          <CitationBlock key={style} style={style} text={text}>
            <button
              type="button"
              className="button"
              aria-disabled={doing.isBusy}
              onClick={() => void doing.copy({ text }, said)}
            >
              {t('cite.copy', { style: name })}
            </button>
          </CitationBlock>
        );
      })}
    </section>
  );
};

const Slides = ({ to }: { to: ToSlides }) => {
  const { t } = exportsWords.useSay();
  return (
    <section>
      <h3>{t('slides.label')}</h3>
      <TakeLine name={t('slides.open')} hint={t('slides.hint')} onPress={to} />
    </section>
  );
};

/** The whole board as one file; in that file, which copy it is. */
const Offline = ({ edition, doing }: { edition: Shown['edition']; doing: Doing }) => {
  const { t, lang } = exportsWords.useSay();
  if (__IS_ONE_FILE__)
    return <p className="export-copy">{t('offline.is', { copy: copySaid(edition, lang) })}</p>;
  if (!OFFLINE_FILE) return null;
  const { path, size } = OFFLINE_FILE;
  return (
    <section>
      <h3>{t('offline.label')}</h3>
      <TakeLine
        name={t('offline.take', { size })}
        hint={t('offline.hint')}
        href={path}
        onPress={() => doing.handed(path)}
      />
    </section>
  );
};

type PanelProps = Props & { toSlides?: ToSlides; leave: () => void };

/** What can be taken away, what will be in it, and what became of it. */
export const ExportPanel = ({ shown, toSlides, leave }: PanelProps) => {
  useLayer(leave);
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
      <Offline edition={now.edition} doing={doing} />
      {toSlides ? <Slides to={toSlides} /> : null}
      <Copies shown={shown} doing={doing} />
      <Citations now={now} doing={doing} />
      <p role="status" className="export-status">
        {doing.said}
      </p>
    </div>
  );
};
