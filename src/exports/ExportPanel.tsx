import { useId } from 'react';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { CITATION_STYLES, citation } from './citation.ts';
import { FILE_IDS } from './files.ts';
import type { Shown } from './shown.ts';
import { useStatus } from './use-status.ts';
import './exports.css';

type Props = { shown: () => Shown };
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

const Citations = ({ now, doing }: { now: Shown; doing: Doing }) => {
  const { t } = exportsWords.useSay();
  return (
    <section>
      <h3>{t('cite.label')}</h3>
      {CITATION_STYLES.map((style) => {
        const name = t(`cite.${style}`);
        const text = citation(style, now);
        return (
          <div key={style} className="export-citation">
            <p>{text}</p>
            <button
              type="button"
              className="button"
              aria-disabled={doing.isBusy}
              onClick={() => void doing.copy({ text }, name)}
            >
              {t('cite.copy', { style: name })}
            </button>
          </div>
        );
      })}
    </section>
  );
};

/** What can be taken away, what will be in it, and what became of it. */
export const ExportPanel = ({ shown }: Props) => {
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
      <Citations now={now} doing={doing} />
      <p role="status" className="export-status">
        {doing.said}
      </p>
    </div>
  );
};
